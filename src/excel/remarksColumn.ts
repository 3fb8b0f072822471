/** Writes and takes away the remarks column of one sheet, inside a batch. Nothing is sent here; the caller syncs. */
import { areaToA1, toA1 } from "../sheet/address";
import { asTextInput } from "../sheet/cellText";
import type { RemarkColumn } from "../sheet/edit";
import { fingerprint, REMARKS_KEY, tagFormula } from "./ours";
import type { RemarksRecord } from "./remarks";
import { findRemarks, freeColumn, keptCells, planRemarks, recordNotes } from "./remarks";
import type { SurveyedSheet } from "./survey";

/** Width of the column, in Excel's points: about 40 characters. */
const REMARKS_WIDTH = 214;
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
  range.format.wrapText = true;
  range.format.horizontalAlignment = "Left";
  range.format.columnWidth = REMARKS_WIDTH;
  for (const edge of plan.area.bottom > plan.area.top ? [...EDGES, "InsideHorizontal" as const] : EDGES) range.format.borders.getItem(edge).style = "Continuous";
  const heading = worksheet.getRange(areaToA1({ ...plan.area, top: wanted.headingRow, bottom: wanted.headingRow + wanted.headingRows - 1 }));
  if (wanted.headingRows > 1) heading.merge(false);
  heading.format.font.bold = true;
  heading.format.horizontalAlignment = "Center";
  const record: RemarksRecord = {
    column,
    top: plan.area.top,
    bottom: plan.area.bottom,
    headingRows: wanted.headingRows,
    width: found && sheet.record ? sheet.record.width : (sheet.width ?? REMARKS_WIDTH),
    texts: [...new Set(plan.written.map(fingerprint))],
  };
  worksheet.customProperties.add(REMARKS_KEY, JSON.stringify(record));
  for (const note of recordNotes(record)) worksheet.getRanges(areaToA1(plan.area)).conditionalFormats.add("Custom").custom.rule.formula = tagFormula("remarks", note);
  return { written: plan.written.filter((text) => text !== wanted.heading).length, kept: plan.keptRows.map((row) => toA1({ row, column })) };
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
    range.format.horizontalAlignment = "General";
    range.format.columnWidth = record.width;
    for (const edge of last > first ? [...EDGES, "InsideHorizontal" as const] : EDGES) range.format.borders.getItem(edge).style = "None";
  }
  // The heading is one of our texts; people count remarks.
  return { removed: found.ours.length - 1, kept: keptCells(found) };
}
