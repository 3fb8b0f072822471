/** Sample workbooks and what actions ask for, for tests of actions on the real Office.js runtime. */
import { builtInPlan } from "../../src/actions/builtInPlan";
import type { CellInput, SheetInput } from "../../src/workbench/model/newWorkbook";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import type { ModelSheet } from "../../src/workbench/model/workbook";

export { held, open, picture, sheetOf, valueOf } from "../excel/ledgerWorkbook";

export const request = { plan: builtInPlan, asOf: "2018-07-31" } as const;

/** A ledger of 区农委 with one indicator short, one met, one blank; the owners of the first and third are blank. */
export const ROWS: readonly (readonly CellInput[])[] = [
  ["贵池区质量强区指标台账"],
  ["填报单位：区农委"],
  ["序号", "指标", "目标值", "完成值", "牵头责任单位", "协同配合单位"],
  [1, "农业标准化普及率", "超过30%", { value: 0.285, format: "0.0%" }, null, null],
  [2, "规模以上工业企业主导产品采标率", "80%以上", { value: 0.92, format: "0.0%" }, "区商务局", null],
  [3, "创建省级以上农业标准化示范区", "5家", null, null, null],
];

export function ledger(name = "台账", input: SheetInput = {}): ModelSheet {
  return aSheet(name, ROWS, { merges: ["A1:F1"], ...input });
}
