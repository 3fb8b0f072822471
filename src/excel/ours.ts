/**
 * How we know what is ours in a workbook: worksheet custom properties (ExcelApi 1.12) and tags inside the formulas of our
 * conditional formats. Names and colours are never enough: people copy and rename. The tags say the same as the properties
 * and are the second copy: not every program that saves a workbook keeps custom properties.
 */
import type { TypingColumns } from "../sheet/document";
import type { MarkKind } from "../sheet/edit";

/** Custom property: kind of our own sheet ("summary"). */
export const KIND_KEY = "indicatorLedger.kind";
/** Custom property: what we wrote on our own sheet and where people type, to see whether somebody changed it elsewhere since. */
export const CONTENT_KEY = "indicatorLedger.content";
/** Custom property: the input checks we laid on our own sheet, as JSON. */
export const CHECKS_KEY = "indicatorLedger.checks";
/** Custom property: what we wrote into the remarks column of a person's sheet. */
export const REMARKS_KEY = "indicatorLedger.remarks";

const TAG = "indicator-ledger:";

/** What is recorded on a sheet of ours, in its properties and once more in the tag on its first cell. */
export interface SheetRecord {
  /** Which of our sheets it is ("summary"). */
  readonly kind: string;
  /** Fingerprint of what we wrote (`ownContentOf`); "" where a program lost it. */
  readonly content: string;
  readonly typing: TypingColumns | null;
}

/** "k3j2h1|5|8+9": content, first row and columns people type into; "*" for all columns. */
export function contentRecord({ content, typing }: Omit<SheetRecord, "kind">): string {
  return typing ? `${content}|${typing.firstRow}|${typing.columns === "all" ? "*" : typing.columns.join("+")}` : content;
}

/** The note of a sheet's tag: the kind, then the content record. */
export function sheetNote(record: SheetRecord): string {
  return `${record.kind}|${contentRecord(record)}`;
}

/** `kind` and `content` are the two custom properties; `note` is the tag's. Either is enough. Null when neither says that the sheet is ours. */
export function readSheetRecord(kind: string | null, content: string | null, note: string | null): SheetRecord | null {
  const [notedKind = "", ...noted] = (note ?? "").split("|");
  const known = kind ?? (notedKind === "" ? null : notedKind);
  if (known === null) return null;
  const [fingerprintText = "", firstRow = "", columns = ""] = content === null ? noted : content.split("|");
  return { kind: known, content: fingerprintText, typing: typingFrom(firstRow, columns) };
}

function typingFrom(firstRow: string, columns: string): TypingColumns | null {
  if (!/^\d+$/.test(firstRow) || !/^(\*|\d+(\+\d+)*)$/.test(columns)) return null;
  return { firstRow: Number(firstRow), columns: columns === "*" ? "all" : columns.split("+").map(Number) };
}

/** A rule that is always true and says whose it is. `note` (no quotes, at most 200 characters) is carried along. */
export function tagFormula(what: MarkKind | "remarks" | "sheet", note = ""): string {
  return `=LEN("${TAG}${what}${note === "" ? "" : `:${note}`}")>0`;
}

export interface Tag {
  readonly what: MarkKind | "remarks" | "sheet";
  readonly note: string;
}

/** What our rule says, or null for anybody else's rule. Excel may have re-spaced the formula. */
export function readTag(formula: string | null | undefined): Tag | null {
  const match = /^=?\s*LEN\(\s*"indicator-ledger:(error|warning|info|remarks|sheet)(?::([^"]*))?"\s*\)\s*>\s*0\s*$/.exec(formula ?? "");
  return match ? { what: match[1] as Tag["what"], note: match[2] ?? "" } : null;
}

/** A short fingerprint of a text (FNV-1a, 32 bits, base 36). Two texts with the same one are taken for the same. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Kind of our own sheet ("summary") by the custom properties and first-cell rules a file's sheet carries; null for anybody else's sheet. */
export function kindOfSheet(customProperties: ReadonlyMap<string, string>, firstCellRules: readonly string[]): string | null {
  for (const [key, value] of customProperties) if (key.toLowerCase() === KIND_KEY.toLowerCase()) return value;
  for (const formula of firstCellRules) {
    const tag = readTag(formula);
    if (tag?.what === "sheet") return tag.note;
  }
  return null;
}
