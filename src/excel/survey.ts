/**
 * What must be known of every sheet before marks are put or taken: two syncs for any number of sheets.
 *   sync 1  the worksheets, with our remarks records among their custom properties
 *   sync 2  per sheet: protection, rules with formulas; where remarks stand or shall stand, the columns around
 */
import type { RemarkColumn } from "../sheet/edit";
import type { CellValue } from "../sheet/grid";
import { toCellValue } from "./buildGrid";
import { readTag, REMARKS_KEY } from "./ours";
import type { Neighbourhood, RemarksRecord } from "./remarks";
import { neighbourhoodOf, readRecord } from "./remarks";

export interface SurveyedSheet {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly protected: boolean;
  /** Conditional formats that carry our tag. */
  readonly ourRules: readonly Excel.ConditionalFormat[];
  readonly record: RemarksRecord | null;
  readonly around: Neighbourhood | null;
  /** Width of the column wished for remarks, in Excel's points; null when none is wished. */
  readonly width: number | null;
}

export async function surveySheets(context: Excel.RequestContext, remarks: readonly RemarkColumn[]): Promise<SurveyedSheet[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  const asked = worksheets.items.map((worksheet) => {
    const record = readRecord(propertyOf(worksheet, REMARKS_KEY));
    const wished = remarks.find((remark) => remark.sheet === worksheet.name) ?? null;
    const near = record?.column ?? wished?.column ?? null;
    worksheet.protection.load("protected");
    const rules = worksheet.getRange().conditionalFormats;
    rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
    const around = near === null ? null : worksheet.getRange(neighbourhoodOf(near)).getUsedRangeOrNullObject(true);
    around?.load("rowIndex,columnIndex,values");
    const width = wished && worksheet.getCell(wished.headingRow, wished.column).format;
    width?.load("columnWidth");
    return { worksheet, record, rules, around, width };
  });
  await context.sync();
  return asked.map(({ worksheet, record, rules, around, width }) => ({
    name: worksheet.name,
    worksheet,
    protected: worksheet.protection.protected,
    ourRules: rules.items.filter((rule) => rule.type === "Custom" && readTag(rule.customOrNullObject.rule.formula) !== null),
    record,
    around: around && !around.isNullObject ? { top: around.rowIndex, left: around.columnIndex, values: around.values.map((line: unknown[]): CellValue[] => line.map(toCellValue)) } : null,
    width: width?.columnWidth ?? null,
  }));
}

/** A custom property that came with the worksheets; null when there is none. Keys are case-insensitive. */
export function propertyOf(worksheet: Excel.Worksheet, key: string): string | null {
  const found = worksheet.customProperties.items.find((property) => property.key.toLowerCase() === key.toLowerCase());
  return found?.value ?? null;
}
