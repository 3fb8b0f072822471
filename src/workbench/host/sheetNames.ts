/**
 * Excel's rules for sheet names: 1–31 characters, none of []:*?/\, no apostrophe at either end, not "History", no other
 * sheet's name in whatever letter case.
 */
import { sheetByName } from "../model/cells";
import type { ModelSheet, ModelWorkbook } from "../model/workbook";
import { HostError, invalidArgument } from "./hostError";

/** The name, when Excel would take it. `self`: the sheet being renamed, which may keep its name in another case. */
export function acceptableSheetName(value: unknown, workbook: ModelWorkbook, self?: ModelSheet): string {
  if (typeof value !== "string" || value.length === 0 || value.length > 31) throw invalidArgument("a sheet name has 1 to 31 characters");
  if (/[[\]:*?/\\]/.test(value)) throw invalidArgument(`a sheet name holds none of []:*?/\\: ${value}`);
  if (value.startsWith("'") || value.endsWith("'")) throw invalidArgument(`a sheet name neither begins nor ends with an apostrophe: ${value}`);
  if (value.toLowerCase() === "history") throw invalidArgument(`the name is reserved: ${value}`);
  const other = sheetByName(workbook, value);
  if (other && other !== self) throw new HostError("ItemAlreadyExists", `The resource being created already exists: sheet ${value}`);
  return value;
}

/** "Sheet4": the first free name of that kind. */
export function freeSheetName(workbook: ModelWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) if (!sheetByName(workbook, `Sheet${number}`)) return `Sheet${number}`;
}
