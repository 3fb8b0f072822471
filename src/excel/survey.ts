/**
 * What must be known of every sheet before marks are put or taken: two syncs for any number of sheets.
 *   sync 1  the worksheets, with our remarks records among their custom properties
 *   sync 2  per sheet: protection, rules with formulas; where remarks stand or shall stand, the columns around and how the table looks
 *   sync 3  only when a record survived in the rules alone and no remarks are wished there: the columns around
 */
import type { RemarkColumn } from "../sheet/edit";
import type { CellValue } from "../sheet/grid";
import { toCellValue } from "./buildGrid";
import { readTag, REMARKS_KEY } from "./ours";
import type { Neighbourhood, RemarksRecord } from "./remarks";
import { neighbourhoodOf, readRecord, recordFromNotes } from "./remarks";
import type { TableLook } from "./tableLook";
import { askTableLook } from "./tableLook";

export interface SurveyedSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly protected: boolean;
  /** Conditional formats that carry our tag. */
  readonly ourRules: readonly Excel.ConditionalFormat[];
  readonly record: RemarksRecord | null;
  /** The record stands in a custom property (else in rules alone). */
  readonly hasRemarksProperty: boolean;
  readonly around: Neighbourhood | null;
  /** How the table looks where remarks are wished; null when none are. */
  readonly look: TableLook | null;
}

export async function surveySheets(context: Excel.RequestContext, remarks: readonly RemarkColumn[]): Promise<SurveyedSheet[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  const asked = worksheets.items.map((worksheet) => {
    const property = propertyOf(worksheet, REMARKS_KEY);
    const record = readRecord(property);
    const wished = remarks.find((remark) => remark.sheet === worksheet.name) ?? null;
    const near = record?.column ?? wished?.column ?? null;
    worksheet.protection.load("protected");
    const rules = worksheet.getRange().conditionalFormats;
    rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
    const around = near === null ? null : askAround(worksheet, near);
    const look = wished && askTableLook(worksheet, wished);
    return { worksheet, property, record, rules, around, look };
  });
  await context.sync();
  const surveyed = asked.map(({ worksheet, property, record, rules, around, look }) => {
    const ours = rules.items.flatMap((rule) => {
      const tag = rule.type === "Custom" ? readTag(rule.customOrNullObject.rule.formula) : null;
      return tag && tag.what !== "sheet" ? [{ rule, tag }] : [];
    });
    const known = record ?? recordFromNotes(ours.filter(({ tag }) => tag.what === "remarks").map(({ tag }) => tag.note));
    return { worksheet, property, known, ours, look, around: around ?? (known ? askAround(worksheet, known.column) : null), late: around === null && known !== null };
  });
  if (surveyed.some(({ late }) => late)) await context.sync();
  return surveyed.map(({ worksheet, property, known, ours, look, around }) => ({
    name: worksheet.name,
    worksheet,
    protected: worksheet.protection.protected,
    ourRules: ours.map(({ rule }) => rule),
    record: known,
    hasRemarksProperty: property !== null,
    around: around && !around.isNullObject ? { top: around.rowIndex, left: around.columnIndex, values: around.values.map((line: unknown[]): CellValue[] => line.map(toCellValue)) } : null,
    look: look?.() ?? null,
  }));
}

function askAround(worksheet: Excel.Worksheet, column: number): Excel.Range {
  const around = worksheet.getRange(neighbourhoodOf(column)).getUsedRangeOrNullObject(true);
  around.load("rowIndex,columnIndex,values");
  return around;
}

/** The note every sheet of ours carries on its first cell, beside its custom properties. `rules` must be loaded with their formulas. */
export function noteFromRules(rules: Excel.ConditionalFormatCollection): string | null {
  for (const rule of rules.items) {
    const tag = rule.type === "Custom" ? readTag(rule.customOrNullObject.rule.formula) : null;
    if (tag?.what === "sheet") return tag.note;
  }
  return null;
}

/** Asks for the rules on the first cell. */
export function askFirstCellRules(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = worksheet.getRange("A1").conditionalFormats;
  rules.load("items/type,items/customOrNullObject/rule/formula");
  return rules;
}

/** A custom property that came with the worksheets; null when there is none. Keys are case-insensitive. */
export function propertyOf(worksheet: Excel.Worksheet, key: string): string | null {
  const found = worksheet.customProperties.items.find((property) => property.key.toLowerCase() === key.toLowerCase());
  return found?.value ?? null;
}
