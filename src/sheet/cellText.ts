/**
 * Text that must stay text. Excel evaluates what an add-in writes: "=1+1" becomes a formula, "1-2" a date, "上午8时" a time.
 * A leading apostrophe, as a person would type it, keeps the characters and leaves the cell's number format alone.
 */

/** The most characters we put into a cell: Excel takes 32,767, one of them may be our apostrophe. */
export const MAX_CELL_TEXT = 32_766;

/** Chinese words and Chinese punctuation only: nothing Excel could take for a formula, a number, a date or a truth value. */
const PLAIN = /^[\p{Script=Han}、，。；：！？（）《》“”‘’【】…—·]+$/u;
const CLOCK = /^(上午|下午)/;

/** Would Excel perhaps turn this text into something else? In doubt, yes. */
export function mustBeQuoted(text: string): boolean {
  return text !== "" && (!PLAIN.test(text) || CLOCK.test(text));
}

/** The string to hand to Excel so that the cell shows `text`, character for character. Longer than a cell holds: cut, ending in "…". */
export function asTextInput(text: string): string {
  const held = text.length > MAX_CELL_TEXT ? `${text.slice(0, MAX_CELL_TEXT - 1)}…` : text;
  return mustBeQuoted(held) ? `'${held}` : held;
}
