/** Reading our documents in tests as a person reads a sheet: by headings. */
import type { DocumentCell, SheetDocument } from "../../src/sheet/document";
import { zhCN } from "../../src/locales/zh-CN";
import type { SummaryInput } from "../../src/summary/consolidate";
import { consolidate } from "../../src/summary/consolidate";
import type { ConsolidateOptions } from "../../src/summary/consolidate";
import type { DocumentOptions } from "../../src/summary/documents";
import { summaryDocuments } from "../../src/summary/documents";
import { PLAN } from "./fixtures";

export const words = zhCN.summary;

export function documents(inputs: readonly SummaryInput[], options: Partial<ConsolidateOptions> = {}, more: DocumentOptions = {}, language = words): SheetDocument[] {
  return summaryDocuments(consolidate(inputs, PLAN, { asOf: "2018-07-31", ...options }), PLAN, language, { settings: options.settings, ...more });
}

export const ofKind = (all: readonly SheetDocument[], kind: string): SheetDocument => all.find((one) => one.kind === kind)!;

/** What a cell shows: text, number, date, or the result of a formula. */
export function shown({ value }: DocumentCell): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "formula":
      return String(value.cached);
    case "date":
      return value.date;
    case "number":
    case "boolean":
      return String(value.value);
    default:
      return value.text;
  }
}

/** The cells of the row that holds `name`, by the headings above it (the nearest row whose first cell is 序号). */
export function rowOf(document: SheetDocument, name: string): Readonly<Record<string, DocumentCell>> {
  const row = document.cells.findIndex((line) => line.some((cell) => shown(cell) === name));
  if (row === -1) throw new Error(`no row with ${name}`);
  const heads = [...document.cells.slice(0, row)].reverse().find((line) => shown(line[0]!) === "序号")!;
  return Object.fromEntries(document.cells[row]!.map((cell, column) => [shown(heads[column]!), cell]));
}

export const textsOf = (document: SheetDocument): string[] => document.cells.flat().map(shown).filter((text) => text !== "");
