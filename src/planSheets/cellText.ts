/**
 * Texts and lists in cells that people edit, without loss: 区发改委、区农委 as everybody writes it, and quotation marks only around what
 * would not come back otherwise (a name that holds 、 itself, blanks at an end). What is read back is what was written (`writtenText.ts`),
 * character for character.
 */

/** Between entries of a list. A person may also type ， , ； ; or begin a new line. */
export const SEPARATORS = /[、，,；;\n\r]/;

export const QUOTED = /^"(?:[^"]|"")*"$/;
const unquote = (text: string): string => text.slice(1, -1).replace(/""/g, '"');

export function readText(cell: string): string {
  const text = cell.trim();
  return QUOTED.test(text) ? unquote(text) : text;
}

/** The entries of a list, as a person may have typed it: empty ones are left out. Null when a quotation mark is never closed. */
export function readList(cell: string): readonly string[] | null {
  const pieces = pieceList(cell, SEPARATORS);
  return pieces && pieces.map((piece) => readEntry(piece)).filter((entry) => entry !== null);
}

/** One piece; null when it is blank. */
export function readEntry(piece: string): string | null {
  const text = piece.trim();
  if (text === "") return null;
  return QUOTED.test(text) ? unquote(text) : text;
}

/** Cut at separators that do not stand between quotation marks. A mark inside a word is a plain character. */
export function pieceList(cell: string, separators: RegExp): readonly string[] | null {
  const pieces: string[] = [];
  let piece = "";
  let inside = false;
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at]!;
    if (inside) {
      piece += character;
      if (character === '"') {
        if (cell[at + 1] === '"') piece += cell[(at += 1)]!;
        else inside = false;
      }
    } else if (separators.test(character)) {
      pieces.push(piece);
      piece = "";
    } else {
      if (character === '"' && piece.trim() === "") inside = true;
      piece += character;
    }
  }
  return inside ? null : [...pieces, piece];
}
