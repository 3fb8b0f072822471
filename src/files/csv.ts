/**
 * Comma-separated text → rows of text. Nothing is converted: "00123" and "2018-07" stay what was written. (SheetJS takes a file that
 * begins with "ID" or "TABLE" for another format, so it is not used here.)
 */

const SEPARATORS = [",", "\t", ";", "|"] as const;

/** Rows of fields as written; quoted fields may hold separators, quotes ("") and line ends. A first line "sep=;" names the separator. */
export function parseCsv(text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = splitRows(body.replace(/\u001a$/, ""), named?.[1] ?? guessSeparator(body));
  while (rows.length > 0 && rows[rows.length - 1]!.every((field) => field === "")) rows.pop();
  return rows;
}

/** The separator seen most often outside quotes in the first lines; a comma when none is. */
function guessSeparator(text: string): string {
  const head = text.slice(0, 8192).replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((separator) => head.split(separator).length - 1);
  const most = Math.max(...counts);
  return SEPARATORS[counts.indexOf(most)] ?? ",";
}

function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at) : null;
    const end = fieldEnd(text, field ? field.end : at, separator);
    row.push(field ? field.value + text.slice(field.end, end) : text.slice(at, end));
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= text.length) return rows;
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
}

function fieldEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** The value between quotes starting at `at`, and where what follows begins. A missing closing quote ends with the text. */
function quotedField(text: string, at: number): { readonly value: string; readonly end: number } {
  let value = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
