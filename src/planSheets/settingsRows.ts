/** 判定设置 as it is written, row by row; what a row is: `settingsSheet.ts`. Read back: `readSettings.ts`. */
import type { Plan } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import type { DocumentValue } from "../sheet/document";
import { writeList, writeText } from "./writtenText";
import type { PlanBook } from "./planBook";
import type { SettingsRow } from "./settingsSheet";
import { number, text } from "./tableDocument";
import type { PlanSheetWords, SettingKey } from "./words";

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
