/** How high a row must be so that wrapped text is not cut. There is no font here, so widths are estimated, and on the safe side. */

/** Excel's highest row, in points. */
export const TALLEST_ROW = 409;

/** Pixels of a character of the standard font, and what a cell leaves free at both sides. */
const STANDARD_CHARACTER = 7;
const PADDING = 4;
const PIXELS_PER_POINT = 96 / 72;
/** Height of a line, as a multiple of its type. */
const LINE = 1.46;
/** Free above and below, in points. */
const AROUND = 8;

/** Points a text needs in a column (or merged columns) of `width` characters, set in type of `size` points. */
export function heightFor(text: string, width: number, size: number): number {
  if (text === "") return 0;
  const room = width * STANDARD_CHARACTER - PADDING;
  return Math.ceil(linesOf(text, room, size * PIXELS_PER_POINT) * size * LINE + AROUND);
}

/** Lines of wrapped text in `room` pixels: Chinese characters as wide as high, others about half. */
function linesOf(text: string, room: number, em: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line, em) + slack(line, em)) / Math.max(em, room))), 0);
}

function widthOf(line: string, em: number): number {
  return [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? em : em * 0.56), 0);
}

/** Punctuation may not begin a line and words are not torn apart: longer texts lose a little at line ends. */
function slack(line: string, em: number): number {
  return Math.floor(line.length / 12) * em * 0.5;
}
