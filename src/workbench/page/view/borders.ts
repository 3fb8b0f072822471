/**
 * Borders as the grid takes them. Rows of cells with the same four lines become one entry: a ledger of 1,000 rows has
 * a few hundred entries instead of 14,000, and the grid goes through all of them each time it draws.
 */
import type { CellAppearance, ModelSheet } from "../../model/workbook";

type Lines = NonNullable<CellAppearance["borders"]>;

/** Excel's line styles → the grid's numbers (SheetJS's names in lower case, Office.js's in capitals: both are taken). */
const STYLES: Readonly<Record<string, string>> = {
  thin: "1", continuous: "1", hair: "2", dotted: "3", dot: "3", dashed: "4", dash: "4", dashdot: "5", dashdotdot: "6",
  double: "7", medium: "8", mediumdashed: "9", mediumdashdot: "10", mediumdashdotdot: "11", slantdashdot: "12", thick: "13",
};

interface GridLine { readonly style: string; readonly color: string }

/** The entries of the grid's `borderInfo`. */
export function borderList(sheet: ModelSheet): unknown[] {
  const list: unknown[] = [];
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    let run: { from: number; to: number; line: GridLine } | null = null;
    for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
      const lines = cell.appearance?.borders;
      const line = lines ? sameOnAllSides(lines) : null;
      if (line && run && run.to === column - 1 && run.line.style === line.style && run.line.color === line.color) {
        run.to = column;
        continue;
      }
      if (run) list.push(runEntry(row, run));
      run = line ? { from: column, to: column, line } : null;
      if (lines && !line) list.push(cellEntry(row, column, lines));
    }
    if (run) list.push(runEntry(row, run));
  }
  return list;
}

const gridLine = (line: { readonly style: string; readonly color: string } | undefined): GridLine | null => {
  const style = line && STYLES[line.style.toLowerCase()];
  return line && style ? { style, color: line.color || "#000000" } : null;
};

function sameOnAllSides(lines: Lines): GridLine | null {
  const sides = [lines.top, lines.bottom, lines.left, lines.right].map(gridLine);
  const first = sides[0];
  return first && sides.every((side) => side?.style === first.style && side.color === first.color) ? first : null;
}

function runEntry(row: number, run: { from: number; to: number; line: GridLine }): unknown {
  return { rangeType: "range", borderType: "border-all", ...run.line, range: [{ row: [row, row], column: [run.from, run.to] }] };
}

function cellEntry(row: number, column: number, lines: Lines): unknown {
  const value: Record<string, unknown> = { row_index: row, col_index: column };
  for (const [key, side] of [["l", lines.left], ["r", lines.right], ["t", lines.top], ["b", lines.bottom]] as const) {
    const line = gridLine(side);
    if (line) value[key] = line;
  }
  return { rangeType: "cell", value };
}
