/**
 * Text with separators → rows of text. Nothing is converted: "00123" and "2018-07" stay what was written. (SheetJS takes a file that
 * begins with "ID" or "TABLE" for another format, so it is not used here.)
 */
import { damaged, figure, tooLarge } from "./fault";
import { MAX_GRID_CELLS, MAX_TEXT_LENGTH } from "./limits";

const SEPARATORS = [",", "\t", ";", "|"] as const;
/** As much of the text as tells how it is written. */
const HEAD = 8192;

/** Told of each field that holds something. Rows and columns are 0-based; `text` is as written, without its quotes. */
export type CsvListener = (row: number, column: number, text: string) => void;

/**
 * Tells `field` of every field; quoted ones may hold separators, quotes ("") and line ends. A first line "sep=;" names the separator.
 * Throws FileFault for more rows and fields than a sheet can have, or a quote that is never closed.
 */
export function readCsv(text: string, field: CsvListener): void {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const from = named ? named[0].length : 0;
  const to = text.endsWith("\u001a") ? text.length - 1 : text.length;
  const separator = named?.[1] ?? separatorOf(text);
  let row = 0;
  let column = 0;
  let fields = 0;
  for (let at = from; at < to; ) {
    const quoted = text[at] === '"' ? quotedField(text, at, to) : null;
    const end = fieldEnd(text, quoted ? quoted.end : at, to, separator);
    const value = quoted ? quoted.value + text.slice(quoted.end, end) : text.slice(at, end);
    if ((fields += 1) > MAX_GRID_CELLS) throw tooLarge("cells", figure(MAX_GRID_CELLS));
    if (value.length > MAX_TEXT_LENGTH) throw damaged(`line ${row + 1}: text longer than a cell holds`);
    if (value !== "") field(row, column, value);
    if (end < to && text[end] === separator) {
      column += 1;
      at = end + 1;
    } else {
      row += 1;
      column = 0;
      at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
    }
  }
}

/** The separator seen most often outside quotes in the first lines; a comma when none is. */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD).replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((separator) => head.split(separator).length - 1);
  const most = Math.max(...counts);
  return SEPARATORS[counts.indexOf(most)] ?? ",";
}

/** Is the text a table, whatever its name: at least two lines with as many tabs (or two commas, or more) in each? */
export function looksLikeTable(text: string): boolean {
  const lines = text.slice(0, HEAD).split(/\r\n?|\n/).slice(0, 20).filter((line) => line.trim() !== "");
  if (text.length > HEAD) lines.pop();
  return [["\t", 1], [",", 2]].some(([separator, least]) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(separator as string).length - 1);
    const most = Math.max(...counts);
    return most >= (least as number) && counts.filter((count) => count === most).length >= 2;
  });
}

function fieldEnd(text: string, from: number, to: number, separator: string): number {
  const code = separator.charCodeAt(0);
  let end = from;
  for (; end < to; end += 1) {
    const here = text.charCodeAt(end);
    if (here === code || here === 10 || here === 13) break;
  }
  return end;
}

/** The value between quotes starting at `at`, and where what follows begins. */
function quotedField(text: string, at: number, to: number): { readonly value: string; readonly end: number } {
  let value = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote >= to) return { value: value + text.slice(from, to), end: to };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
