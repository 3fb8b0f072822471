/** Looks of the plan's sheets and of blank ledgers: an official document's type, legible in black and white. Sizes in points. */
import type { CellLook, PrintSetup } from "../sheet/document";

const TITLE = "方正小标宋简体";
const HEAD = "黑体";
const BODY = "仿宋_GB2312";
const body: CellLook = { fontName: BODY, fontSize: 11, vertical: "center", wrap: true, border: true };
const AS_TEXT = "@";

export const LOOKS = {
  title: { fontName: TITLE, fontSize: 20, align: "center", vertical: "center", wrap: true },
  note: { fontName: BODY, fontSize: 11, align: "left", vertical: "center", wrap: true },
  head: { fontName: HEAD, fontSize: 11, align: "center", vertical: "center", wrap: true, border: true, fill: "#D9D9D9" },
  block: { fontName: HEAD, fontSize: 12, align: "left", vertical: "center", border: true, fill: "#F2F2F2" },
  text: { ...body, align: "left", numberFormat: AS_TEXT },
  centre: { ...body, align: "center", numberFormat: AS_TEXT },
  number: { ...body, align: "center" },
  share: { ...body, align: "center", numberFormat: "0%" },
  counter: { ...body, align: "center" },
  label: { ...body, align: "left" },
  explain: { ...body, align: "left", color: "#595959" },
  "text spare": { numberFormat: AS_TEXT },
  "centre spare": { numberFormat: AS_TEXT },
  "number spare": {},
  "counter spare": {},
  carried: { fontName: BODY, fontSize: 11, vertical: "center", wrap: true },
} as const satisfies Readonly<Record<string, CellLook>>;

/** Typing cells are open and lightly tinted; everything else is locked. */
const typing: CellLook = { ...body, locked: false, fill: "#FFFBE6" };
const plain: CellLook = { fontName: BODY, fontSize: 11, vertical: "center" };

export const LEDGER_LOOKS = {
  ledgerTitle: { fontName: TITLE, fontSize: 18, align: "center", vertical: "center", wrap: true },
  formLine: { ...plain, align: "left" },
  formRight: { ...plain, align: "right" },
  formTyping: { ...plain, align: "left", locked: false, fill: "#FFFBE6", numberFormat: 'yyyy"年"m"月"d"日"' },
  head: { fontName: HEAD, fontSize: 11, align: "center", vertical: "center", wrap: true, border: true, fill: "#D9D9D9" },
  ledgerSection: { fontName: HEAD, fontSize: 11, align: "left", vertical: "center", border: true, fill: "#F2F2F2" },
  ledgerText: { ...body, align: "left" },
  ledgerCentre: { ...body, align: "center" },
  typingPercent: { ...typing, align: "center", numberFormat: "0.00%" },
  typingFigure: { ...typing, align: "center" },
  typingText: { ...typing, align: "left" },
  ledgerNote: { fontName: BODY, fontSize: 10.5, align: "left", vertical: "center", wrap: true },
} as const satisfies Readonly<Record<string, CellLook>>;

export const TAB_COLOR = "#1F4E79";

export const PRINT: Omit<PrintSetup, "footer" | "paper" | "repeatRows"> = {
  orientation: "landscape",
  pagesWide: 1,
  margins: { top: 1.8, bottom: 1.6, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 },
  centerHorizontally: true,
};

/** Height a wrapped text needs, in points: Chinese characters take two standard ones; a line is 1.4 times its type. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[], size: number, least = 24): number {
  const lines = texts.map(({ text, width }) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * size) / 11 / Math.max(1, width - 1))), 0));
  return Math.min(409, Math.max(least, Math.ceil(Math.max(1, ...lines) * size * 1.4 + 8)));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
