/**
 * 判定设置: the plan's own facts, its phases, lights, scoring, the date to judge at, and what is doubtful in the plan. Blocks under each other;
 * a hidden column names each row, and the row's own words do where a program lost it.
 */
import type { Doubt, Phase, Plan } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import type { DocumentValue } from "../sheet/document";
import { writeList, writeText } from "./cellText";
import type { PlanBook } from "./planBook";
import { number, text } from "./tableDocument";
import type { PlanSheetWords, SettingKey, SettingsBlock } from "./words";

/** What a row of the sheet is. The key stands in the hidden column. */
export type SettingsRow =
  | { readonly kind: "block"; readonly block: SettingsBlock }
  | { readonly kind: "setting"; readonly setting: SettingKey; readonly value: DocumentValue; readonly look: "text" | "centre" | "number" | "share" }
  | { readonly kind: "columns"; readonly block: "phases" | "doubts" }
  | { readonly kind: "phase"; readonly phase: Phase }
  | { readonly kind: "doubt"; readonly doubt: Doubt };

/** Columns A…F hold the table, G the hidden key; what people typed besides stands from H on. */
export const SETTINGS_WIDTHS = [16, 26, 14, 14, 20, 52] as const;
export const KEY_COLUMN = SETTINGS_WIDTHS.length;
/** Title, explanation and headings stand above it. */
export const FIRST_SETTING_ROW = 3;

/** As `keyOfRow`, with phases and doubts told apart by their numbers. */
export const carriedKeyOf = (row: SettingsRow): string => (row.kind === "phase" ? `phase:${row.phase.no}` : row.kind === "doubt" ? `doubt:${row.doubt.id}` : keyOfRow(row));

export const keyOfRow = (row: SettingsRow): string => (row.kind === "block" ? `block:${row.block}` : row.kind === "columns" ? `columns:${row.block}` : row.kind === "setting" ? row.setting : row.kind);

export function settingsRows({ plan, settings, asOf }: PlanBook, words: PlanSheetWords): SettingsRow[] {
  return [
    { kind: "block", block: "plan" },
    ...planFacts(plan, asOf),
    { kind: "block", block: "phases" },
    { kind: "columns", block: "phases" },
    ...plan.phases.map((phase): SettingsRow => ({ kind: "phase", phase })),
    { kind: "block", block: "lights" },
    ...lights(settings, words),
    { kind: "block", block: "scoring" },
    ...scoring(settings, words),
    { kind: "block", block: "doubts" },
    { kind: "columns", block: "doubts" },
    ...plan.doubts.map((doubt): SettingsRow => ({ kind: "doubt", doubt })),
  ];
}

const setting = (key: SettingKey, value: DocumentValue, look: "text" | "centre" | "number" | "share" = "text"): SettingsRow => ({ kind: "setting", setting: key, value, look });
const written = (value: string | null | undefined): DocumentValue => text(value === null || value === undefined ? "" : writeText(value));

function planFacts(plan: Plan, asOf: string | null): SettingsRow[] {
  return [
    setting("plan.title", written(plan.title)),
    setting("plan.documentNumber", written(plan.documentNumber)),
    setting("plan.issuedOn", written(plan.issuedOn)),
    setting("plan.issuer", written(plan.issuer)),
    setting("plan.office", written(plan.office)),
    setting("plan.district", written(plan.district)),
    setting("plan.catchAlls", text(writeList(plan.catchAlls ?? []))),
    setting("asOf", written(asOf)),
  ];
}

function lights({ lights: { near, unclear, missing } }: JudgingSettings, { choices }: PlanSheetWords): SettingsRow[] {
  return [
    setting("lights.near.rate", number(near.rate), "number"),
    setting("lights.near.index", number(near.index), "number"),
    setting("lights.near.countShare", number(near.countShare), "share"),
    setting("lights.unclear", text(choices.light[unclear]), "centre"),
    setting("lights.missing", text(choices.light[missing]), "centre"),
  ];
}

function scoring({ scoring: { enabled, rates, counts, missing } }: JudgingSettings, { choices }: PlanSheetWords): SettingsRow[] {
  return [
    setting("scoring.enabled", text(enabled ? choices.yesNo.yes : choices.yesNo.no), "centre"),
    setting("scoring.rates", text(choices.scoreRule[rates]), "centre"),
    setting("scoring.counts", text(choices.scoreRule[counts]), "centre"),
    setting("scoring.missing", text(choices.scoreMissing[missing]), "centre"),
  ];
}
