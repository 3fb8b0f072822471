/** How the table looks where a remarks column shall join it: asked for in a survey, read after its sync. */
import { areaToA1 } from "../sheet/address";
import type { RemarkColumn } from "../sheet/edit";

export interface TableLook {
  readonly heading: { readonly fill: string; readonly fontName: string; readonly fontSize: number };
  readonly body: { readonly fontName: string; readonly fontSize: number };
  /** The free column before we write into it. */
  readonly free: { readonly width: number; readonly fontName: string; readonly fontSize: number; readonly vertical: string };
  /** Row heights in points from the heading's first row to the table's last. */
  readonly heights: readonly number[];
}

/** Looks at the heading and body cell left of the wished column, at the column itself, and at the rows' heights. */
export function askTableLook(worksheet: Excel.Worksheet, wished: RemarkColumn): () => TableLook {
  const left = Math.max(0, wished.column - 1);
  const heading = worksheet.getCell(wished.headingRow, left).format;
  const body = worksheet.getCell(wished.headingRow + wished.headingRows, left).format;
  const free = worksheet.getCell(wished.headingRow, wished.column).format;
  heading.load("fill/color,font/name,font/size");
  body.load("font/name,font/size");
  free.load("columnWidth,verticalAlignment,font/name,font/size");
  const bottom = Math.max(wished.bottomRow ?? 0, wished.headingRow, ...wished.remarks.map(({ row }) => row));
  const rows = worksheet.getRange(areaToA1({ top: wished.headingRow, bottom, left: wished.column, right: wished.column })).getRowProperties({ format: { rowHeight: true } });
  return () => ({
    heading: { fill: heading.fill.color, fontName: heading.font.name, fontSize: heading.font.size },
    body: { fontName: body.font.name, fontSize: body.font.size },
    free: { width: free.columnWidth, fontName: free.font.name, fontSize: free.font.size, vertical: free.verticalAlignment },
    heights: rows.value.map((row) => row.format?.rowHeight ?? 0),
  });
}
