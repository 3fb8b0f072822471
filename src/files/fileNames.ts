/** What the name of a file says about whether to read it, before anybody opens it. */

/** Formats a folder is searched for. A file chosen by itself is read whatever its name. */
const WORKBOOK = /\.(xlsx|xlsm|xls|et|ods|csv)$/i;
/** Lock files that Excel and WPS leave beside an open workbook. */
const LOCK_FILE = /^(~\$|\.~)/;

/** `name` is the bare name, without its folder. "workbook": by its extension it may be one. */
export function nameKind(name: string): "workbook" | "lock-file" | "hidden" | "other" {
  if (LOCK_FILE.test(name)) return "lock-file";
  if (name.startsWith(".") || /^(Thumbs\.db|desktop\.ini)$/i.test(name)) return "hidden";
  return WORKBOOK.test(name) ? "workbook" : "other";
}

/** Names in the order a folder is read: by code point, the same on every machine, whatever its language. */
export function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
