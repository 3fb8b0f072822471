/**
 * Cells of a sheet, one by one and in any order → the Grid the pure rooms read: the rectangle around the cells that hold something.
 * Cells that merely look like something (borders drawn down to row 60,000) do not widen it.
 */
import type { Area } from "../sheet/address";
import { toA1 } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import { damaged, farCell } from "./fault";
import { MAX_GRID_CELLS } from "./limits";

/** What a sheet says beside its cells. */
export interface GridFrame {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly merges: readonly Area[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export class GridBuilder {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly formats: string[] = [];
  private readonly formulas: (readonly [cell: number, formula: string])[] = [];

  /** A cell that holds something; a blank one is passed over. `formula` with its "=". */
  add(row: number, column: number, value: CellValue, format: string, formula: string | null = null): void {
    if (formula === null && (value === null || value === "")) return;
    const cell = this.rows.push(row) - 1;
    this.columns.push(column);
    this.values.push(value === "" ? null : value);
    this.formats.push(format);
    if (formula !== null) this.formulas.push([cell, formula]);
  }

  /** Null when no cell holds anything. Throws FileFault when the rectangle would be too large, or a cell stands twice. */
  build(frame: GridFrame): Grid | null {
    const area = this.area();
    if (!area) return null;
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    if (height * width > MAX_GRID_CELLS) throw farCell(frame.sheet, this.farthest(height > width));
    const values = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
    const formats = Array.from({ length: height }, () => new Array<string>(width).fill("General"));
    const formulas = new Map<string, string>();
    this.fill(values, formats, area, frame.sheet);
    for (const [cell, formula] of this.formulas) formulas.set(this.address(cell), formula);
    const merges = mergesWithin(frame, area);
    for (const merge of merges) uncover(merge, area, values);
    return {
      sheet: frame.sheet,
      origin: { row: area.top, column: area.left },
      values,
      formats,
      formulas,
      merges,
      hiddenRows: frame.hiddenRows.filter((row) => row >= area.top && row <= area.bottom),
      hiddenColumns: frame.hiddenColumns.filter((column) => column >= area.left && column <= area.right),
      date1904: frame.date1904,
    };
  }

  private fill(values: CellValue[][], formats: string[][], area: Area, sheet: string): void {
    const seen = new Uint8Array(values.length * values[0]!.length);
    const width = values[0]!.length;
    for (let cell = 0; cell < this.rows.length; cell += 1) {
      const row = this.rows[cell]! - area.top;
      const column = this.columns[cell]! - area.left;
      // Two contents for one cell: nobody can tell which is meant.
      if (seen[row * width + column] === 1) throw damaged(`${sheet}!${this.address(cell)} twice`);
      seen[row * width + column] = 1;
      values[row]![column] = this.values[cell]!;
      formats[row]![column] = this.formats[cell]!;
    }
  }

  private area(): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (let cell = 0; cell < this.rows.length; cell += 1) {
      const row = this.rows[cell]!;
      const column = this.columns[cell]!;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** The cell that lies farthest down, or farthest to the right. */
  private farthest(down: boolean): string {
    const along = down ? this.rows : this.columns;
    let far = 0;
    for (let cell = 1; cell < along.length; cell += 1) if (along[cell]! > along[far]!) far = cell;
    return this.address(far);
  }

  private address(cell: number): string {
    return toA1({ row: this.rows[cell]!, column: this.columns[cell]! });
  }
}

/** Merged areas that reach into `area`. Throws FileFault when they overlap, which no spreadsheet program writes: it would take ages to look through them. */
function mergesWithin({ merges, sheet }: GridFrame, area: Area): Area[] {
  const within = merges.filter((merge) => merge.bottom >= area.top && merge.top <= area.bottom && merge.right >= area.left && merge.left <= area.right);
  const covered = within.reduce((sum, merge) => sum + (Math.min(merge.bottom, area.bottom) - Math.max(merge.top, area.top) + 1) * (Math.min(merge.right, area.right) - Math.max(merge.left, area.left) + 1), 0);
  if (covered > (area.bottom - area.top + 1) * (area.right - area.left + 1)) throw damaged(`${sheet}: merged areas overlap`);
  return within;
}

/** Cells under a merge show nothing, whatever a program left in them; only its first cell counts. */
function uncover(merge: Area, area: Area, values: CellValue[][]): void {
  for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row += 1) {
    for (let column = Math.max(merge.left, area.left); column <= Math.min(merge.right, area.right); column += 1) {
      if (row !== merge.top || column !== merge.left) values[row - area.top]![column - area.left] = null;
    }
  }
}
