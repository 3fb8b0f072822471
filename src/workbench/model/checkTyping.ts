/**
 * Does a check refuse what a person types into a cell? As Excel: only a check with a stop alert refuses; blank is always let in;
 * bounds that are formulas of other cells are not worked out here and let everything in.
 */
import { areaFromA1 } from "../../sheet/address";
import type { CellPosition } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { cellAt, sheetByName } from "./cells";
import { validationAt } from "./validations";
import type { ModelSheet, ModelValidation, ModelWorkbook } from "./workbook";

/** The check that refuses the value, or null. */
export function refusingCheck(workbook: ModelWorkbook, sheet: ModelSheet, position: CellPosition, value: CellValue): ModelValidation | null {
  const check = validationAt(sheet, position);
  if (!check || !check.errorAlert.showAlert || check.errorAlert.style !== "Stop" || value === null || value === "") return null;
  return fits(workbook, sheet, check, value) ? null : check;
}

function fits(workbook: ModelWorkbook, sheet: ModelSheet, check: ModelValidation, value: string | number | boolean): boolean {
  switch (check.type) {
    case "None":
    case "Custom":
      return true;
    case "List":
      return inList(workbook, sheet, check.formula1 ?? "", value);
    case "TextLength":
      return within(check, String(value).length);
    case "WholeNumber":
      return typeof value === "number" && Number.isInteger(value) && within(check, value);
    default:
      return typeof value === "number" && within(check, value);
  }
}

function within({ operator, formula1, formula2 }: ModelValidation, value: number): boolean {
  const [one, two] = [formula1, formula2].map((formula) => Number(formula?.slice(1)));
  if (one === undefined || two === undefined || !Number.isFinite(one)) return true;
  switch (operator) {
    case "NotBetween":
      return !Number.isFinite(two) || value < one || value > two;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
    default:
      return !Number.isFinite(two) || (value >= one && value <= two);
  }
}

/** A list written out tells capitals apart, one from cells does not. */
function inList(workbook: ModelWorkbook, sheet: ModelSheet, source: string, value: string | number | boolean): boolean {
  const entries = listEntries(workbook, sheet, source);
  if (entries === null) return true;
  const fold = (text: string): string => (source.startsWith("=") ? text.toLowerCase() : text);
  return entries.some((entry) => fold(entry) === fold(String(value).trim()));
}

/** The entries of a drop-down; null when its source is a formula that is not worked out here. */
export function listEntries(workbook: ModelWorkbook, sheet: ModelSheet, source: string): readonly string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((entry) => entry.trim());
  const reference = /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z\d:]+)$/i.exec(source);
  const name = (reference?.[1] ?? reference?.[2])?.replace(/''/g, "'");
  const from = name === undefined ? sheet : sheetByName(workbook, name);
  const area = areaFromA1(reference?.[3] ?? "");
  if (!reference || !from || !area) return null;
  const entries: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 5_000); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = cellAt(from, row, column)?.value ?? null;
      if (value !== null && value !== "") entries.push(String(value));
    }
  }
  return entries;
}
