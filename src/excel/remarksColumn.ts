/** Writes and takes away the remarks column of one sheet, inside a batch. Nothing is sent here; the caller syncs. */
import type { Area } from "../sheet/address";
import { areaToA1, toA1 } from "../sheet/address";
import { asTextInput } from "../sheet/cellText";
import type { RemarkColumn } from "../sheet/edit";
import { fingerprint, REMARKS_KEY, tagFormula } from "./ours";
import type { RemarksRecord } from "./remarks";
import { findRemarks, freeColumn, heightFor, keptCells, planRemarks, recordNotes } from "./remarks";
import type { SurveyedSheet } from "./survey";
import type { TableLook } from "./tableLook";

/** Width of the column, in Excel's points: about 40 characters. */
const REMARKS_WIDTH = 214;
const DEFAULT_FONT_SIZE = 11;
/** Not the left one: it is the table's own right border, which must survive clearing. */
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeRight"] as const;

export interface WrittenRemarks {
  readonly written: number;
  readonly kept: readonly string[];
}

/** Our old column of the sheet is used again; else the first free one from the wished column on. */
export function writeRemarks(sheet: SurveyedSheet, wanted: RemarkColumn): WrittenRemarks {
  const found = findRemarks(sheet.around, sheet.record);
  const column = freeColumn(sheet.around, wanted.column, found);
  const plan = planRemarks(wanted, column, found);
  const { worksheet } = sheet;
  const range = worksheet.getRange(areaToA1(plan.area));
  // A column formatted as text would show the apostrophe that keeps our text text.
  range.numberFormat = plan.inputs.map((input) => [input === null ? null : "General"]);
  // null keeps a cell, "" empties it.
  range.values = plan.inputs.map((input) => [input === null || input === "" ? input : asTextInput(input)]);
  frame(range, plan.area);
  const heading = worksheet.getRange(areaToA1({ ...plan.area, top: wanted.headingRow, bottom: wanted.headingRow + wanted.headingRows - 1 }));
  if (wanted.headingRows > 1) heading.merge(false);
  if (sheet.look) joinTable(range, heading, sheet.look);
  heading.format.font.bold = true;
  heading.format.horizontalAlignment = "Center";
  const old = found ? sheet.record : null;
  const record: RemarksRecord = {
    column,
    top: plan.area.top,
    bottom: plan.area.bottom,
    headingRows: wanted.headingRows,
    width: old?.width ?? sheet.look?.free.width ?? REMARKS_WIDTH,
    texts: [...new Set(plan.written.map(fingerprint))],
    before: old ? old.before : sheet.look?.free && { fontName: sheet.look.free.fontName, fontSize: sheet.look.free.fontSize, vertical: sheet.look.free.vertical },
    heights: makeRoom(sheet, wanted, plan.area.top, old),
  };
  worksheet.customProperties.add(REMARKS_KEY, JSON.stringify(record));
  for (const note of recordNotes(record)) worksheet.getRanges(areaToA1(plan.area)).conditionalFormats.add("Custom").custom.rule.formula = tagFormula("remarks", note);
  return { written: plan.written.filter((text) => text !== wanted.heading).length, kept: plan.keptRows.map((row) => toA1({ row, column })) };
}

function frame(range: Excel.Range, area: Area): void {
  range.format.wrapText = true;
  range.format.horizontalAlignment = "Left";
  range.format.verticalAlignment = "Center";
  range.format.columnWidth = REMARKS_WIDTH;
  for (const edge of area.bottom > area.top ? [...EDGES, "InsideHorizontal" as const] : EDGES) range.format.borders.getItem(edge).style = "Continuous";
}

/** Fonts and heading fill as in the column to the left, where those are uniform. */
function joinTable(range: Excel.Range, heading: Excel.Range, look: TableLook): void {
  if (look.body.fontName) range.format.font.name = look.body.fontName;
  if (look.body.fontSize) range.format.font.size = look.body.fontSize;
  if (look.heading.fontName) heading.format.font.name = look.heading.fontName;
  if (look.heading.fontSize) heading.format.font.size = look.heading.fontSize;
  if (look.heading.fill && look.heading.fill.toUpperCase() !== "#FFFFFF") heading.format.fill.color = look.heading.fill;
}

/** Makes rows higher whose remark would be cut off, never lower. Gives back the heights to return to. */
function makeRoom(sheet: SurveyedSheet, wanted: RemarkColumn, top: number, old: RemarksRecord | null): Record<number, number> {
  const before: Record<number, number> = {};
  for (const [offset, height] of Object.entries(old?.heights ?? {})) before[Number(offset) + (old?.top ?? top) - top] = height;
  const { look } = sheet;
  if (!look) return before;
  for (const { row, text } of wanted.remarks) {
    const height = look.heights[row - wanted.headingRow] ?? 0;
    const needed = heightFor(text, look.body.fontSize || DEFAULT_FONT_SIZE, REMARKS_WIDTH);
    if (height === 0 || height >= needed) continue;
    sheet.worksheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = needed;
    before[row - top] ??= height;
  }
  return before;
}

export interface ClearedRemarks {
  readonly removed: number;
  readonly kept: readonly string[];
}

/**
 * Removes the texts that are still ours. When nothing else stands in the column, its look goes too. The look is put back
 * property by property: clearing formats would also take a person's conditional formats from these cells.
 */
export function clearRemarks(sheet: SurveyedSheet): ClearedRemarks {
  if (!sheet.record) return { removed: 0, kept: [] };
  const { worksheet, record } = sheet;
  if (sheet.hasRemarksProperty) worksheet.customProperties.getItem(REMARKS_KEY).delete();
  const found = findRemarks(sheet.around, record);
  if (!found) return { removed: 0, kept: [] };
  const first = found.ours[0]!;
  const last = Math.max(found.ours[found.ours.length - 1]!, first + record.bottom - record.top);
  const area = { top: first, bottom: last, left: found.column, right: found.column };
  const range = worksheet.getRange(areaToA1(area));
  const ours = new Set(found.ours);
  range.values = Array.from({ length: last - first + 1 }, (_, index) => [ours.has(first + index) ? "" : null]);
  if (found.kept.length === 0) {
    if (record.headingRows > 1) worksheet.getRange(areaToA1({ ...area, bottom: first + record.headingRows - 1 })).unmerge();
    range.format.wrapText = false;
    range.format.font.bold = false;
    range.format.fill.clear();
    range.format.horizontalAlignment = "General";
    if (record.before) putBack(range, record.before);
    for (const [offset, height] of Object.entries(record.heights ?? {})) worksheet.getRange(`${first + Number(offset) + 1}:${first + Number(offset) + 1}`).format.rowHeight = height;
    range.format.columnWidth = record.width;
    for (const edge of last > first ? [...EDGES, "InsideHorizontal" as const] : EDGES) range.format.borders.getItem(edge).style = "None";
  }
  // The heading is one of our texts; people count remarks.
  return { removed: found.ours.length - 1, kept: keptCells(found) };
}

function putBack(range: Excel.Range, before: NonNullable<RemarksRecord["before"]>): void {
  if (before.fontName) range.format.font.name = before.fontName;
  if (before.fontSize) range.format.font.size = before.fontSize;
  if (before.vertical) range.format.verticalAlignment = before.vertical as Excel.VerticalAlignment;
}
