/** Looks of the sheets we write: an official document's type, legible in black and white. Sizes in points. */
import type { CellLook, DocumentCell, DocumentValue } from "../sheet/document";
import type { Fonts } from "./fonts";

/** Size of body type. */
export const BODY_SIZE = 12;

const FILLS = { head: "#D9D9D9", section: "#EDEDED", green: "#E2F0D9", yellow: "#FFF2CC", red: "#F8D7DA", typed: "#FFFFF0" } as const;

export type LookName =
  | "title"
  | "lineLeft"
  | "lineRight"
  | "paragraph"
  | "paragraphHead"
  | "head"
  | "section"
  | "text"
  | "centre"
  | "strong"
  | "total"
  | "share"
  | "date"
  | "typed"
  | "green"
  | "yellow"
  | "red"
  | "none"
  | "key";

export function looksFor({ title, head, body }: Fonts): Readonly<Record<LookName, CellLook>> {
  const plain: CellLook = { fontName: body, fontSize: BODY_SIZE, vertical: "center", wrap: true, border: true };
  const line: CellLook = { fontName: body, fontSize: BODY_SIZE, vertical: "center", wrap: true };
  const strong: CellLook = { ...plain, align: "center", fontName: head };
  return {
    title: { fontName: title, fontSize: 22, align: "center", vertical: "center", wrap: true },
    lineLeft: { ...line, align: "left" },
    lineRight: { ...line, align: "right" },
    paragraph: { fontName: body, fontSize: 16, align: "left", vertical: "center", wrap: true },
    paragraphHead: { fontName: head, fontSize: 16, align: "left", vertical: "center", wrap: true },
    head: { ...strong, fill: FILLS.head },
    section: { ...strong, align: "left", fill: FILLS.section },
    text: { ...plain, align: "left" },
    centre: { ...plain, align: "center" },
    strong,
    total: { ...strong, numberFormat: "0" },
    share: { ...strong, numberFormat: "0.0%" },
    date: { ...plain, align: "center", numberFormat: "yyyy-mm-dd" },
    typed: { ...plain, align: "left", fill: FILLS.typed },
    green: { ...strong, fill: FILLS.green },
    yellow: { ...strong, fill: FILLS.yellow },
    red: { ...strong, fill: FILLS.red, bold: true },
    none: strong,
    key: { fontName: body, fontSize: 9, color: "#7F7F7F" },
  };
}

export const text = (value: string, look: string): DocumentCell => ({ value: value === "" ? { kind: "blank" } : { kind: "text", text: value }, look });
export const number = (value: number, look: string): DocumentCell => ({ value: { kind: "number", value }, look });
export const date = (iso: string | null, look: string): DocumentCell => ({ value: iso === null ? { kind: "blank" } : { kind: "date", date: iso }, look });
export const formula = (content: string, cached: number, look: string): DocumentCell => ({ value: { kind: "formula", formula: content, cached }, look });
export const cell = (value: DocumentValue, look: string): DocumentCell => ({ value, look });
/** A row of the same look, for the covered cells of a merge. */
export const blanks = (count: number, look: string): DocumentCell[] => Array.from({ length: count }, () => ({ value: { kind: "blank" }, look }));
