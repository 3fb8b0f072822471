/** Looks of the sheets we write: an official document's type, legible in black and white. Sizes in points. */
import type { CellLook, DocumentCell, DocumentValue } from "../sheet/document";

const TITLE = "方正小标宋简体";
const HEAD = "黑体";
const BODY = "仿宋_GB2312";
const body: CellLook = { fontName: BODY, fontSize: 12, vertical: "center", wrap: true, border: true };

export const LOOKS = {
  title: { fontName: TITLE, fontSize: 22, align: "center", vertical: "center", wrap: true },
  lineLeft: { fontName: BODY, fontSize: 12, align: "left", vertical: "center", wrap: true },
  lineRight: { fontName: BODY, fontSize: 12, align: "right", vertical: "center" },
  head: { fontName: HEAD, fontSize: 12, align: "center", vertical: "center", wrap: true, border: true, fill: "#D9D9D9" },
  section: { fontName: HEAD, fontSize: 12, align: "left", vertical: "center", border: true, fill: "#F2F2F2" },
  text: { ...body, align: "left" },
  centre: { ...body, align: "center" },
  strong: { ...body, align: "center", bold: true, fontName: HEAD },
  shortfall: { ...body, align: "center", bold: true, fontName: HEAD, color: "#9C0006", fill: "#FDE9E7" },
  unclear: { ...body, align: "center", fontName: HEAD, fill: "#FFF4CE" },
} as const satisfies Readonly<Record<string, CellLook>>;

export type LookName = keyof typeof LOOKS;

export const text = (value: string, look: string): DocumentCell => ({ value: value === "" ? { kind: "blank" } : { kind: "text", text: value }, look });
export const number = (value: number, look: string): DocumentCell => ({ value: { kind: "number", value }, look });
export const cell = (value: DocumentValue, look: string): DocumentCell => ({ value, look });
/** A row of the same look, for the covered cells of a merge. */
export const blanks = (count: number, look: string): DocumentCell[] => Array.from({ length: count }, () => ({ value: { kind: "blank" }, look }));

/** Height a wrapped text needs, in points: Chinese characters take two standard ones, a line of 12-point type 17 points. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text: content, width }) => content.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) * 1.1 / Math.max(1, width - 1))), 0));
  return Math.min(409, Math.max(30, Math.max(1, ...lines) * 17 + 8));
}

function textWidth(content: string): number {
  return [...content].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
