/**
 * A shared formula is stored once, as its first cell has it; the others have it moved by so many rows and columns.
 */
import { columnIndex, columnLetter, MAX_COLUMNS, MAX_ROWS } from "../../sheet/address";

/** Texts, quoted sheet names, names with brackets, functions and words are left alone; what remains and reads as A1 is a reference. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*\(|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])|[\p{L}\p{N}_.\\]+/gu;

/** The formula (without "=") as it reads `rows` further down and `columns` further right. References that leave the sheet become #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [columnFixed, column, rowFixed, row, firstFixed, first, lastFixed, last, topFixed, top, bottomFixed, bottom] = groups;
    if (column !== undefined && row !== undefined) return movedCell(columnFixed!, column, rowFixed!, row, rows, columns) ?? "#REF!";
    if (first !== undefined && last !== undefined) return pair(movedColumn(firstFixed!, first, columns), movedColumn(lastFixed!, last, columns));
    if (top !== undefined && bottom !== undefined) return pair(movedRow(topFixed!, top, rows), movedRow(bottomFixed!, bottom, rows));
    return whole;
  });
}

const pair = (from: string | null, to: string | null): string => (from === null || to === null ? "#REF!" : `${from}:${to}`);

function movedCell(columnFixed: string, column: string, rowFixed: string, row: string, rows: number, columns: number): string | null {
  const newColumn = movedColumn(columnFixed, column, columns);
  const newRow = movedRow(rowFixed, row, rows);
  return newColumn === null || newRow === null ? null : newColumn + newRow;
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  const index = columnIndex(letters);
  if (index === null || fixed === "$") return fixed + letters;
  const moved = index + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnLetter(moved);
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  if (fixed === "$") return fixed + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}
