/** 方案任务 as it is written: tasks with their owners, then the qualitative duties. Read back: `taskSheet.ts`. */
import type { Duty, Task } from "../plan/plan";
import type { DocumentValue } from "../sheet/document";
import { writeText } from "./writtenText";
import { ownerCells } from "./ownerCells";
import type { ColumnSpec, TableRow } from "./tableDocument";
import { number, text } from "./tableDocument";
import { dutyKey, taskKey } from "./taskSheet";
import type { PlanSheetWords, TaskColumn } from "./words";

export const TASK_COLUMNS: readonly ColumnSpec<TaskColumn>[] = [
  { key: "number", width: 5, look: "counter" },
  { key: "what", width: 10, look: "centre" },
  { key: "section", width: 9, look: "centre" },
  { key: "title", width: 34, look: "text" },
  { key: "leads", width: 26, look: "text" },
  { key: "supports", width: 34, look: "text" },
  { key: "supportsOpen", width: 8, look: "centre" },
  { key: "supportsCatchAll", width: 14, look: "text" },
  { key: "ownerSection", width: 10, look: "centre" },
  { key: "dutyKind", width: 12, look: "centre" },
  { key: "clause", width: 52, look: "text" },
  { key: "id", width: 12, look: "text", hidden: true },
];

const BLANK: DocumentValue = { kind: "blank" };

export function taskRows(tasks: readonly Task[], duties: readonly Duty[], words: PlanSheetWords): TableRow<TaskColumn>[] {
  const { choices } = words;
  const ofTasks = tasks.map((task, index): TableRow<TaskColumn> => ({
    key: taskKey(task.section),
    cells: {
      number: number(index + 1), what: text(choices.what.task), section: text(writeText(task.section)), title: text(writeText(task.title)),
      ...ownerCells(task, words), ownerSection: BLANK, dutyKind: BLANK, clause: text(writeText(task.clause)), id: BLANK,
    },
  }));
  const ofDuties = duties.map((duty, index): TableRow<TaskColumn> => ({
    key: dutyKey(duty.id),
    cells: {
      number: number(tasks.length + index + 1), what: text(choices.what.duty), section: text(writeText(duty.section)), title: text(writeText(duty.title)),
      leads: BLANK, supports: BLANK, supportsOpen: BLANK, supportsCatchAll: BLANK,
      ownerSection: text(duty.ownerSection === null ? "" : writeText(duty.ownerSection)), dutyKind: text(choices.dutyKind[duty.kind]), clause: text(writeText(duty.clause)), id: text(writeText(duty.id)),
    },
  }));
  return [...ofTasks, ...ofDuties];
}
