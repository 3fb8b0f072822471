/** 判定设置 read back: rows by their hidden keys, else by their words. */
import { nameKey } from "../plan/normalise";
import type { Doubt, Phase } from "../plan/plan";
import type { JudgingSettings, SettingFault } from "../plan/settings";
import { readSettings } from "../plan/settings";
import { toA1 } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { formatAt, gridEnd, valueAt } from "../sheet/grid";
import type { CellReader, HeadedCell } from "./cellReader";
import { pieceList, readEntry } from "./cellText";
import { readFlag } from "./owners";
import { FIRST_SETTING_ROW, KEY_COLUMN } from "./settingsSheet";
import { NOTE, textAt } from "./sheetTable";
import type { PlanSheetWords, SettingKey } from "./words";
import { meanings } from "./words";

export interface SettingsRead {
  readonly facts: Readonly<Record<"title", string>> & Readonly<Record<"documentNumber" | "issuedOn" | "issuer" | "office" | "district", string | null>>;
  readonly catchAlls: readonly string[];
  readonly asOf: string | null;
  readonly phases: readonly Phase[];
  readonly doubts: readonly Doubt[];
  readonly settings: JudgingSettings;
}

/** A row with its meaning: a key, a phase, a doubt, or null for a line of somebody's own. */
export interface MeantRow {
  readonly row: number;
  readonly meaning: { readonly kind: "key"; readonly key: string } | { readonly kind: "phase" } | { readonly kind: "doubt" } | null;
}

/** Every row below the headings that holds something in columns A…F. */
export function meantRows(grid: Grid, vocabularies: readonly PlanSheetWords[]): readonly MeantRow[] {
  const byWords = keysByWords(vocabularies);
  const rows: MeantRow[] = [];
  let block: string | null = null;
  for (let row = Math.max(FIRST_SETTING_ROW, grid.origin.row); row < gridEnd(grid).row; row += 1) {
    const own = Array.from({ length: KEY_COLUMN }, (_, column) => textAt(grid, row, column));
    if (own.every((text) => text.trim() === "")) continue;
    const written = textAt(grid, row, KEY_COLUMN).trim();
    const key = written === "" ? (byWords.get(nameKey(own[0]!)) ?? "") : written;
    if (key.startsWith("block:")) block = key.slice("block:".length);
    const alone = own.filter((text) => text.trim() !== "").length === 1;
    rows.push({ row, meaning: written === "" && (alone || NOTE.test(own[0]!)) && key === "" ? null : meaningOf(key, block) });
  }
  return rows;
}

/** Within phases and doubts every line of more than one cell is one, but for their headings. */
function meaningOf(key: string, block: string | null): MeantRow["meaning"] {
  if (key === "phase" || key === "doubt") return { kind: key };
  if (key.startsWith("block:") || key.startsWith("columns:")) return { kind: "key", key };
  if (block === "phases") return { kind: "phase" };
  if (block === "doubts") return { kind: "doubt" };
  return key === "" ? null : { kind: "key", key };
}

function keysByWords(vocabularies: readonly PlanSheetWords[]): ReadonlyMap<string, string> {
  return new Map(vocabularies.flatMap(({ settings, blocks, columns }) => [
    ...Object.entries(settings).map(([key, { name }]) => [nameKey(name), key] as const),
    ...Object.entries(blocks).map(([block, name]) => [nameKey(name), `block:${block}`] as const),
    [nameKey(columns.phases.no), "columns:phases"] as const,
    [nameKey(columns.doubts.id), "columns:doubts"] as const,
  ]));
}

export function readSettingsSheet(grid: Grid, reader: CellReader, indicatorWeights: Readonly<Record<string, number>>, indicatorIds: readonly string[], vocabularies: readonly PlanSheetWords[]): SettingsRead {
  const words = vocabularies[0]!;
  const rows = meantRows(grid, vocabularies);
  const rowOf = new Map(rows.flatMap(({ row, meaning }) => (meaning?.kind === "key" ? [[meaning.key, row] as const] : [])));
  const cell = (key: SettingKey): HeadedCell | null => {
    const row = rowOf.get(key);
    if (row === undefined) return reader.fault({ code: "setting-missing", sheet: reader.sheet, cell: null, setting: words.settings[key].name });
    return cellAt(grid, row, 1, words.settings[key].name);
  };
  const read = <T>(key: SettingKey, of: (cell: HeadedCell) => T): T | null => {
    const found = cell(key);
    return found && of(found);
  };
  const choice = <T extends string>(key: SettingKey, of: Parameters<typeof meanings<T>>[1]) => read(key, (one) => reader.choice(one, meanings(vocabularies, of), Object.values<string>(of(words.choices)))) ?? undefined;
  const given = {
    lights: {
      near: { rate: read("lights.near.rate", (one) => reader.number(one, false)), index: read("lights.near.index", (one) => reader.number(one, false)), countShare: read("lights.near.countShare", (one) => share(one, reader)) },
      unclear: choice("lights.unclear", ({ light }) => light),
      missing: choice("lights.missing", ({ light }) => light),
    },
    scoring: {
      enabled: read("scoring.enabled", (one) => (reader.plain(one) === null ? undefined : readFlag(one, reader, vocabularies))),
      rates: choice("scoring.rates", ({ scoreRule }) => scoreRule),
      counts: choice("scoring.counts", ({ scoreRule }) => scoreRule),
      missing: choice("scoring.missing", ({ scoreMissing }) => scoreMissing),
      weights: indicatorWeights,
    },
  };
  const { settings, faults } = readSettings(given, indicatorIds);
  for (const fault of faults) reader.fault(settingFault(fault, rowOf, grid, reader, words));
  return {
    facts: {
      title: read("plan.title", (one) => reader.required(one)) ?? "",
      documentNumber: read("plan.documentNumber", (one) => reader.text(one)),
      issuedOn: read("plan.issuedOn", (one) => reader.date(one)),
      issuer: read("plan.issuer", (one) => reader.text(one)),
      office: read("plan.office", (one) => reader.text(one)),
      district: read("plan.district", (one) => reader.text(one)),
    },
    catchAlls: read("plan.catchAlls", (one) => reader.list(one)) ?? [],
    asOf: read("asOf", (one) => reader.date(one)),
    phases: rows.flatMap(({ row, meaning }) => (meaning?.kind === "phase" ? (readPhase(grid, row, reader, words) ?? []) : [])),
    doubts: rows.flatMap(({ row, meaning }, index) => (meaning?.kind === "doubt" ? (readDoubt(grid, row, index, reader, words) ?? []) : [])),
    settings,
  };
}

const cellAt = (grid: Grid, row: number, column: number, heading: string): HeadedCell => ({ value: valueAt(grid, { row, column }), format: formatAt(grid, { row, column }), place: { row, column }, heading });

/** A share is shown in per cent: 10% is 0.1, and so is a text that says so. */
function share(cell: HeadedCell, reader: CellReader): number | null {
  const percent = reader.number(typeof cell.value === "number" ? { ...cell, format: "General" } : cell, typeof cell.value === "string" && /[%％]\s*$/.test(cell.value));
  return percent !== null && typeof cell.value === "string" && /[%％]\s*$/.test(cell.value) ? percent / 100 : percent;
}

function settingFault(fault: SettingFault, rowOf: ReadonlyMap<string, number>, grid: Grid, reader: CellReader, words: PlanSheetWords) {
  const key = fault.path.startsWith("scoring.weights") ? null : (fault.path as SettingKey);
  const row = key === null ? undefined : rowOf.get(key);
  return {
    code: "setting-out-of-place",
    sheet: key === null ? words.sheetNames["plan.indicators"] : reader.sheet,
    cell: row === undefined ? null : toA1({ row, column: 1 }),
    setting: key === null ? words.columns["plan.indicators"].weight : (words.settings[key]?.name ?? fault.path),
    written: row === undefined ? "" : textAt(grid, row, 1),
    fault: fault.fault,
    allowed: fault.allowed,
  } as const;
}

function readPhase(grid: Grid, row: number, reader: CellReader, words: PlanSheetWords): Phase[] | null {
  const heads = words.columns.phases;
  const [no, name, from, to] = [
    reader.number(cellAt(grid, row, 0, heads.no), false),
    reader.required(cellAt(grid, row, 1, heads.name)),
    requiredMonth(cellAt(grid, row, 2, heads.from), reader),
    requiredMonth(cellAt(grid, row, 3, heads.to), reader),
  ];
  const who = reader.text(cellAt(grid, row, 4, heads.who)) ?? "";
  const duties = readLines(cellAt(grid, row, 5, heads.duties), reader);
  if (no === null) reader.required(cellAt(grid, row, 0, heads.no));
  return no === null || name === null || from === null || to === null ? null : [{ no, name, from, to, who, duties }];
}

function requiredMonth(cell: HeadedCell, reader: CellReader): string | null {
  const faults = reader.faults.length;
  const month = reader.month(cell);
  if (month === null && reader.faults.length === faults) reader.required(cell);
  return month;
}

/** One duty a line; 、 and ； belong to the duty. */
function readLines(cell: HeadedCell, reader: CellReader): readonly string[] {
  const plain = reader.plain(cell);
  const lines = plain === null ? [] : pieceList(plain, /[\n\r]/);
  if (!lines) return reader.fault({ code: "list-not-closed", sheet: reader.sheet, cell: cell.place && toA1(cell.place), heading: cell.heading, written: plain ?? "" }) ?? [];
  return lines.map(readEntry).filter((entry) => entry !== null);
}

function readDoubt(grid: Grid, row: number, index: number, reader: CellReader, words: PlanSheetWords): Doubt[] | null {
  const { doubts } = words.columns;
  const id = reader.text(cellAt(grid, row, 0, doubts.id));
  const said = reader.required(cellAt(grid, row, 1, doubts.text));
  const clause = reader.text(cellAt(grid, row, KEY_COLUMN - 1, doubts.clause));
  return said === null ? null : [{ id: id ?? String(index + 1), text: said, ...(clause === null ? {} : { clause }) }];
}
