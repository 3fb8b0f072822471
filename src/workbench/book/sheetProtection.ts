/**
 * `sheetProtection`: in the file an attribute says what is forbidden, in Office.js what is allowed. Absent: formatting, inserting,
 * deleting, sorting, filtering and pivot tables are forbidden; objects, scenarios and selecting are not (ECMA-376 part 1, 18.3.1.85).
 */
import type { XmlElement } from "../../files/xml";
import { element } from "../../files/xml";
import { attribute, booleanAttribute } from "../../files/xmlText";
import type { ModelProtection } from "../model/workbook";

/** The file's word, what it is when absent. */
const FLAGS = {
  allowAutoFilter: ["autoFilter", true], allowDeleteColumns: ["deleteColumns", true], allowDeleteRows: ["deleteRows", true],
  allowEditObjects: ["objects", false], allowEditScenarios: ["scenarios", false], allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true], allowFormatRows: ["formatRows", true], allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true], allowInsertRows: ["insertRows", true], allowPivotTables: ["pivotTables", true], allowSort: ["sort", true],
} as const;

type Flag = keyof typeof FLAGS;

/** Undefined when the sheet is not protected. */
export function readProtection(worksheet: XmlElement): ModelProtection | undefined {
  const found = element(worksheet, "sheetProtection");
  if (!found || !booleanAttribute(found, "sheet")) return undefined;
  const flags = Object.fromEntries(Object.entries(FLAGS).map(([flag, [name, absent]]) => [flag, !booleanAttribute(found, name, absent)])) as Record<Flag, boolean>;
  const selectionMode = booleanAttribute(found, "selectUnlockedCells") ? "None" : booleanAttribute(found, "selectLockedCells") ? "Unlocked" : "Normal";
  return { ...flags, selectionMode, password: ["password", "hashValue"].some((name) => (attribute(found, name) ?? "") !== "") };
}

/** The element's attributes for a protection without a password. */
export function protectionAttributes(protection: ModelProtection): Record<string, number | null> {
  const flags = Object.entries(FLAGS).map(([flag, [name, absent]]) => [name, protection[flag as Flag] === !absent ? null : protection[flag as Flag] ? 0 : 1] as const);
  return {
    sheet: 1,
    ...Object.fromEntries(flags),
    selectLockedCells: protection.selectionMode === "Normal" ? null : 1,
    selectUnlockedCells: protection.selectionMode === "None" ? 1 : null,
  };
}
