/**
 * A1 addresses and areas. Rows and columns are 0-based inside the program and 1-based/lettered only in A1 text,
 * the form people and Excel read.
 */

/** One cell. `row` 0 is Excel's row 1, `column` 0 is column A. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners are inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits: 1,048,576 rows (2^20) and 16,384 columns (A…XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". `column` must be an integer in 0…16383. */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** "A" → 0, "xfd" → 16383; null for anything that is not a column of Excel. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** The cell as people read it: { row: 4, column: 5 } → "F5". */
export function toA1(position: CellPosition): string {
  return `${columnLetter(position.column)}${position.row + 1}`;
}

/** "F5", "$F$5" → { row: 4, column: 5 }; null when the text is no cell of Excel. */
export function fromA1(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** An area as people read it: one cell → "B2", more → "B2:D9". */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * "B2:D9", "B2", "B:D", "2:9", each with or without a leading sheet name ("'台 账'!B2") → the area; null when it is none.
 */
export function areaFromA1(text: string): Area | null {
  const local = withoutSheet(text).replace(/\$/g, "");
  const [first = "", last = first] = local.split(":");
  const columns = [columnIndex(first), columnIndex(last)];
  if (typeof columns[0] === "number" && typeof columns[1] === "number") {
    return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(columns[0], columns[1]), right: Math.max(columns[0], columns[1]) };
  }
  if (/^[1-9]\d{0,6}$/.test(first) && /^[1-9]\d{0,6}$/.test(last)) {
    return { top: Math.min(+first, +last) - 1, bottom: Math.max(+first, +last) - 1, left: 0, right: MAX_COLUMNS - 1 };
  }
  const from = fromA1(first);
  const to = fromA1(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

/** "'台 账'!B2" → "B2". The sheet name may itself contain "!" when quoted. */
export function withoutSheet(text: string): string {
  return text.slice(text.lastIndexOf("!") + 1);
}

/** Does the area contain the cell? */
export function areaContains(area: Area, position: CellPosition): boolean {
  return position.row >= area.top && position.row <= area.bottom && position.column >= area.left && position.column <= area.right;
}
