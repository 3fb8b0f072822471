/** The sheets the leadership reads, as documents that `excel/` writes. */
import type { Plan } from "../plan/plan";
import type { SheetDocument } from "../sheet/document";
import { departmentTable } from "./departmentTable";
import { dutyTable } from "./dutyTable";
import type { Summary } from "./summary";
import { summaryTable } from "./summaryTable";
import type { SummaryWords } from "./words";

/** 汇总表, 报送情况 and 定性任务, in this order. */
export function summaryDocuments(summary: Summary, plan: Plan, words: SummaryWords): SheetDocument[] {
  return [summaryTable(summary, plan, words), departmentTable(summary, words), dutyTable(summary, plan, words)];
}
