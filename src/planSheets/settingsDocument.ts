/** 判定设置 as a sheet. */
import type { DocumentCell, DocumentValue, SheetDocument } from "../sheet/document";
import type { InputCheck } from "../sheet/inputCheck";
import type { CarriedSettings } from "./carriedSettings";
import { asDocumentCell } from "./carried";
import { writeLines, writeText } from "./writtenText";
import { choiceCheck, promptCheck, ruleCheck } from "./checks";
import { heightFor, LOOKS, PRINT, TAB_COLOR } from "./looks";
import type { PlanBook } from "./planBook";
import type { SettingsRow } from "./settingsSheet";
import { carriedKeyOf, FIRST_SETTING_ROW, KEY_COLUMN, keyOfRow, SETTINGS_WIDTHS } from "./settingsSheet";
import { settingsRows } from "./settingsRows";
import { looksOf, number, text } from "./tableDocument";
import type { PlanSheetWords, SettingKey } from "./words";

const LAST = KEY_COLUMN - 1;
const TITLE_ROWS = FIRST_SETTING_ROW;

export function settingsDocument(book: PlanBook, words: PlanSheetWords, carried: CarriedSettings): SheetDocument {
  const rows = settingsRows(book, words);
  const left = carried.forRows(rows.map(carriedKeyOf));
  const lines = rows.flatMap((row, index): { readonly row: SettingsRow | null; readonly cells: DocumentCell[] }[] => [
    { row, cells: [...lineOf(row, words), { value: text(keyOfRow(row)), look: "text" }, ...(left.beside[index] ?? []).map(asDocumentCell)] },
    ...(left.after.get(index) ?? []).map((cells) => ({ row: null, cells: cells.map(asDocumentCell) })),
  ]);
  const head = words.columns.settings;
  const cells: DocumentCell[][] = [
    [cell(text(words.titles["plan.settings"](book.plan.title)), "title"), ...blanks(LAST, "title")],
    [cell(text(words.notes["plan.settings"]), "note"), ...blanks(LAST, "note")],
    [cell(text(head.name), "head"), cell(text(head.value), "head"), cell(text(head.note), "head"), ...blanks(LAST - 2, "head"), cell(text(head.key), "head")],
    ...lines.map((line) => line.cells),
    ...left.below.map((line) => line.map(asDocumentCell)),
  ];
  carried.above.forEach((line, row) => line.forEach((one, column) => {
    const target = cells[row];
    if (!target || one.value.kind === "blank") return;
    while (target.length <= KEY_COLUMN + column) target.push(cell({ kind: "blank" }, "label"));
    target.splice(KEY_COLUMN + 1 + column, 1, asDocumentCell(one));
  }));
  return {
    kind: "plan.settings",
    name: words.sheetNames["plan.settings"],
    cells,
    looks: { ...LOOKS, ...looksOf(cells) },
    merges: [
      { top: 0, bottom: 0, left: 0, right: LAST },
      { top: 1, bottom: 1, left: 0, right: LAST },
      { top: 2, bottom: 2, left: 2, right: LAST },
      ...lines.flatMap(({ row }, index) => mergesOf(row, TITLE_ROWS + index)),
    ],
    columnWidths: [...SETTINGS_WIDTHS, 14],
    rowHeights: heightsOf(lines, words),
    freeze: { rows: TITLE_ROWS, columns: 1 },
    hiddenColumns: [KEY_COLUMN],
    typing: { firstRow: 0, columns: "all" },
    checks: checksOf(lines.map(({ row }) => row), words),
    tabColor: TAB_COLOR,
    gridlines: false,
    print: { ...PRINT, orientation: "portrait", paper: "A4", footer: words.footer, repeatRows: { top: 2, bottom: 2 } },
  };
}

const cell = (value: DocumentValue, look: string): DocumentCell => ({ value, look });
const blanks = (count: number, look: string): DocumentCell[] => Array.from({ length: count }, () => cell({ kind: "blank" }, look));

function lineOf(row: SettingsRow, words: PlanSheetWords): DocumentCell[] {
  switch (row.kind) {
    case "block":
      return [cell(text(words.blocks[row.block]), "block"), ...blanks(LAST, "block")];
    case "setting":
      return [cell(text(words.settings[row.setting].name), "label"), cell(row.value, row.look), cell(text(words.settings[row.setting].note ?? ""), "explain"), ...blanks(LAST - 2, "explain")];
    case "columns": {
      const { phases, doubts } = words.columns;
      const heads = row.block === "phases" ? [phases.no, phases.name, phases.from, phases.to, phases.who, phases.duties] : [doubts.id, doubts.text, "", "", "", doubts.clause];
      return heads.map((head) => cell(text(head), "head"));
    }
    case "phase": {
      const { no, name, from, to, who, duties } = row.phase;
      return [cell(number(no), "number"), cell(text(writeText(name)), "text"), cell(text(from), "centre"), cell(text(to), "centre"), cell(text(writeText(who)), "text"), cell(text(writeLines(duties)), "text")];
    }
    case "doubt": {
      const { id, text: words, clause } = row.doubt;
      return [cell(text(writeText(id)), "centre"), cell(text(writeText(words)), "text"), ...blanks(3, "text"), cell(text(clause === undefined ? "" : writeText(clause)), "text")];
    }
  }
}

function mergesOf(row: SettingsRow | null, at: number) {
  if (row?.kind === "block") return [{ top: at, bottom: at, left: 0, right: LAST }];
  if (row?.kind === "setting") return [{ top: at, bottom: at, left: 2, right: LAST }];
  return row?.kind === "doubt" || (row?.kind === "columns" && row.block === "doubts") ? [{ top: at, bottom: at, left: 1, right: LAST - 1 }] : [];
}

function heightsOf(lines: readonly { readonly row: SettingsRow | null; readonly cells: readonly DocumentCell[] }[], words: PlanSheetWords): Record<number, number> {
  const width = (from: number, to: number): number => SETTINGS_WIDTHS.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  const heights: Record<number, number> = { 0: 38, 1: heightFor([{ text: words.notes["plan.settings"], width: width(0, LAST) }], 11), 2: 26 };
  lines.forEach(({ row, cells }, index) => {
    const of = (column: number): string => {
      const value = cells[column]?.value;
      return value?.kind === "text" ? value.text : "";
    };
    const texts = row?.kind === "setting" ? [{ text: of(1), width: width(1, 1) }, { text: of(2), width: width(2, LAST) }] : row?.kind === "doubt" ? [{ text: of(1), width: width(1, LAST - 1) }, { text: of(LAST), width: width(LAST, LAST) }] : SETTINGS_WIDTHS.map((one, column) => ({ text: row?.kind === "block" ? "" : of(column), width: one }));
    heights[TITLE_ROWS + index] = heightFor(texts, 11, row?.kind === "block" ? 28 : 24);
  });
  return heights;
}

function checksOf(rows: readonly (SettingsRow | null)[], words: PlanSheetWords): InputCheck[] {
  const { choices, checks } = words;
  const areas = (wanted: (row: SettingsRow) => boolean, column: number) => rows.flatMap((row, index) => (row && wanted(row) ? [{ top: TITLE_ROWS + index, bottom: TITLE_ROWS + index, left: column, right: column }] : []));
  const ofSetting = (...keys: readonly SettingKey[]) => areas((row) => row.kind === "setting" && keys.includes(row.setting), 1);
  const isPhase = (row: SettingsRow): boolean => row.kind === "phase";
  const bounded = (from: number, to: number): InputCheck["rule"] => ({ kind: "decimal", operator: "between", from, to });
  return [
    choiceCheck(ofSetting("scoring.enabled"), Object.values(choices.yesNo), checks.choice),
    choiceCheck(ofSetting("lights.unclear", "lights.missing"), Object.values(choices.light), checks.choice),
    choiceCheck(ofSetting("scoring.rates", "scoring.counts"), Object.values(choices.scoreRule), checks.choice),
    choiceCheck(ofSetting("scoring.missing"), Object.values(choices.scoreMissing), checks.choice),
    ruleCheck(ofSetting("lights.near.rate", "lights.near.index"), bounded(0, 100), checks.number),
    ruleCheck(ofSetting("lights.near.countShare"), bounded(0, 1), checks.number),
    promptCheck(ofSetting("plan.issuedOn", "asOf"), checks.date),
    promptCheck(ofSetting("plan.catchAlls"), checks.list),
    promptCheck([...areas(isPhase, 2), ...areas(isPhase, 3)], checks.month),
  ].filter(({ areas: some }) => some.length > 0);
}
