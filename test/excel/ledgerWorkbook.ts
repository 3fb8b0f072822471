/** Small workbooks for tests of the Excel room, and the host that answers for them. */
import { evaluateInNode } from "../../src/workbench/calculation/nodeCalculator";
import { useHost } from "../../src/workbench/office/nodeRuntime";
import type { Host, HostOptions } from "../../src/workbench/host/createHost";
import { createHost } from "../../src/workbench/host/createHost";
import type { CellInput, SheetInput } from "../../src/workbench/model/newWorkbook";
import { aSheet, aWorkbook } from "../../src/workbench/model/newWorkbook";
import type { ModelSheet } from "../../src/workbench/model/workbook";
import { fromA1 } from "../../src/sheet/address";
import { forgetEverything } from "../../src/excel/journal";

export const LEDGER_ROWS: readonly (readonly CellInput[])[] = [
  ["贵池区质量强区指标台账"],
  ["填报单位：区农委"],
  ["序号", "指标", "目标值", "完成值", "牵头责任单位", "协同配合单位"],
  [1, "农业标准化普及率", ">30%", { value: 0.285, format: "0.0%" }, null, null],
  [2, "主要农产品质量安全监测总体合格率", "≥97%", { value: 0.98, format: "0.0%" }, "区农委", null],
];

export function ledgerSheet(name = "台账", input: SheetInput = {}, rows = LEDGER_ROWS): ModelSheet {
  return aSheet(name, rows, { merges: ["A1:F1"], ...input });
}

/** A fresh workbook under the real Office.js runtime; the journal of earlier tests is forgotten. */
export function open(sheets: readonly ModelSheet[], options: HostOptions = {}): Host {
  forgetEverything();
  const host = createHost(aWorkbook("区农委.xlsx", ...sheets), { evaluate: evaluateInNode, ...options });
  useHost(host);
  return host;
}

export function sheetOf(host: Host, name: string): ModelSheet {
  const sheet = host.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell holds; null when blank. */
export function held(host: Host, sheet: string, address: string) {
  const position = fromA1(address)!;
  return sheetOf(host, sheet).cells.get(position.row)?.get(position.column)?.value ?? null;
}

/** What everything on a sheet is, to compare before and after. */
export function picture(host: Host, sheet: string): string {
  const { cells, merges, conditionalFormats, columnWidths } = sheetOf(host, sheet);
  const filled = [...cells].flatMap(([row, line]) => [...line].map(([column, cell]) => [row, column, cell.value, cell.formula ?? null]));
  return JSON.stringify({ filled: filled.filter(([, , value, formula]) => value !== null || formula !== null).sort(), merges, rules: conditionalFormats.map(({ formula, areas }) => [formula, areas]), widths: [...columnWidths].filter(([, width]) => width !== 8.43) });
}

/** The value of a successful outcome; a test fails with the problem otherwise. */
export function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
