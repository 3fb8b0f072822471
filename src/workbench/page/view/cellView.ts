/**
 * One cell of the model as the grid draws it: value, shown text, font, fill, alignment.
 */
import { update } from "@fortune-sheet/core";
import type { CellValue } from "../../../sheet/grid";
import type { CellAppearance, ModelCell } from "../../model/workbook";
import type { GridCell } from "./gridTypes";
import type { MarkLook } from "./marks";

export interface MergePart {
  readonly r: number;
  readonly c: number;
  readonly rs?: number;
  readonly cs?: number;
}

const EMPTY: CellAppearance = {};
/** Days between the two date systems: a 1904 serial shows the date of the 1900 serial this much larger. */
const DAYS_1904 = 1462;

/** The grid's cell, or null when there is nothing to draw. `mark` lies over the cell's own look. */
export function viewCell(cell: ModelCell | undefined, mark: MarkLook | undefined, merge: MergePart | undefined, date1904: boolean): GridCell | null {
  if (!cell && !mark && !merge) return null;
  const look = cell?.appearance ?? EMPTY;
  const view: GridCell = { ...textOf(cell, date1904), ...fontOf(look, mark, cell?.link !== undefined), ...placeOf(look, cell?.value ?? null) };
  const fill = mark?.fill ?? look.fill;
  if (fill) view.bg = fill;
  if (merge) view.mc = { ...merge };
  return view;
}

function textOf(cell: ModelCell | undefined, date1904: boolean): GridCell {
  const value = cell?.value ?? null;
  const format = cell?.numberFormat ?? "General";
  const type = { ct: { fa: format, t: cellType(value) } };
  if (value === null && !cell?.formula) return format === "General" ? {} : type;
  const view: GridCell = { ...type, v: value ?? "", m: shownText(value, format, date1904) };
  if (cell?.formula) view.f = cell.formula;
  return view;
}

function cellType(value: CellValue): string {
  if (typeof value === "number") return "n";
  if (typeof value === "boolean") return "b";
  return "g";
}

/** The text a person sees. A format the formatter cannot do shows the plain value. */
export function shownText(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11)));
  try {
    const serial = date1904 && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) ? value + DAYS_1904 : value;
    return String(update(format, serial));
  } catch {
    return String(value);
  }
}

function fontOf(look: CellAppearance, mark: MarkLook | undefined, isLink: boolean): GridCell {
  const font: GridCell = {};
  if (look.fontName) font.ff = look.fontName;
  font.fs = look.fontSize ?? 11;
  if (mark?.bold ?? look.bold) font.bl = 1;
  if (mark?.italic ?? look.italic) font.it = 1;
  if (mark?.underline ?? look.underline ?? isLink) font.un = 1;
  const color = mark?.color ?? look.color ?? (isLink ? "#0563C1" : undefined);
  if (color) font.fc = color;
  return font;
}

/** The grid counts 0 centre, 1 left, 2 right; and 0 middle, 1 top, 2 bottom. Excel sets numbers right and text left. */
function placeOf(look: CellAppearance, value: CellValue): GridCell {
  return { ht: horizontalOf(look, value), vt: look.vertical === "Top" ? 1 : look.vertical && look.vertical !== "Bottom" ? 0 : 2, tb: look.wrap ? "2" : "1" };
}

function horizontalOf(look: CellAppearance, value: CellValue): number {
  switch (look.horizontal) {
    case "Left": case "Justify": case "Fill": return 1;
    case "Right": return 2;
    case "Center": case "CenterAcrossSelection": case "Distributed": return 0;
    default: return typeof value === "number" ? 2 : typeof value === "boolean" ? 0 : 1;
  }
}
