/**
 * 判定设置: the plan's own facts, its phases, lights, scoring, the date to judge at, and what is doubtful in the plan. Blocks under each other;
 * a hidden column names each row, and the row's own words do where a program lost it.
 */
import type { Doubt, Phase } from "../plan/plan";
import type { DocumentValue } from "../sheet/document";
import type { SettingKey, SettingsBlock } from "./words";

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
