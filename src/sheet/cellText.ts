/**
 * Text that must stay text. Excel evaluates what an add-in writes: "=1+1" becomes a formula, "1-2" a date, "上午8时" a time.
 * A leading apostrophe, as a person would type it, keeps the characters and leaves the cell's number format alone.
 */

/** The most characters Excel takes for a cell. One of them may have to be our apostrophe. */
export const MAX_CELL_TEXT = 32_767;
const MAX_QUOTED_TEXT = MAX_CELL_TEXT - 1;

/** Chinese words and Chinese punctuation only: nothing Excel could take for a formula, a number, a date or a truth value. */
const PLAIN = /^[\p{Script=Han}、，。；：！？（）《》“”‘’【】…—·]+$/u;
const CLOCK = /^(上午|下午)/;

/** Would Excel perhaps turn this text into something else? In doubt, yes. */
export function mustBeQuoted(text: string): boolean {
  return text !== "" && (!PLAIN.test(text) || CLOCK.test(text));
}

/** As much of a text as `limit` characters hold: a longer one is cut between characters, ending in "…". */
export function heldText(text: string, limit = MAX_CELL_TEXT): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Must the cell be formatted as text, because the text fills it and leaves no room for the apostrophe? */
export function needsTextFormat(text: string): boolean {
  return text.length > MAX_QUOTED_TEXT && mustBeQuoted(text);
}

/** The string to hand to Excel so that the cell shows `text`, character for character, as far as a cell holds it. */
export function asTextInput(text: string): string {
  const held = heldText(text, MAX_QUOTED_TEXT);
  return mustBeQuoted(held) ? `'${held}` : held;
}
