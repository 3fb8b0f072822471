/** 方案任务: tasks with their owners, then the qualitative duties, one row each. */
import type { Duty, Task } from "../plan/plan";
import type { DocumentValue } from "../sheet/document";
import type { CellReader } from "./cellReader";
import { writeText } from "./cellText";
import type { RowName } from "./carried";
import { headed } from "./indicatorSheet";
import { ownerCells, readOwners } from "./owners";
import type { SheetTable } from "./sheetTable";
import type { ColumnSpec, TableRow } from "./tableDocument";
import { number, text } from "./tableDocument";
import type { PlanSheetWords, TaskColumn } from "./words";
import { meanings } from "./words";

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

export const NEEDED_TASK_COLUMNS: readonly TaskColumn[] = ["what", "section", "title", "leads", "supports", "id"];

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

const taskKey = (section: string): string => `task ${section}`;
const dutyKey = (id: string): string => `duty ${id}`;

export interface TasksRead {
  readonly tasks: readonly Task[];
  readonly duties: readonly Duty[];
  readonly names: ReadonlyMap<number, RowName>;
}

export function readTasks(table: SheetTable<TaskColumn>, reader: CellReader, vocabularies: readonly PlanSheetWords[]): TasksRead {
  const names = new Map<number, RowName>();
  const tasks: Task[] = [];
  const duties: Duty[] = [];
  const ids = new Set<string>();
  for (const row of table.rows) {
    const cell = headed(table, row, vocabularies[0]!.columns["plan.tasks"]);
    const faults = reader.faults.length;
    const what = reader.choice(cell("what"), meanings(vocabularies, (choices) => choices.what), Object.values(vocabularies[0]!.choices.what));
    if (what === null && reader.faults.length === faults) reader.required(cell("what"));
    const section = reader.required(cell("section"));
    const title = reader.required(cell("title"));
    const clause = reader.text(cell("clause")) ?? "";
    if (what === "duty") {
      const id = freeId(reader.text(cell("id")), ids);
      const ownerSection = reader.text(cell("ownerSection"));
      const kind = reader.choice(cell("dutyKind"), meanings(vocabularies, (choices) => choices.dutyKind), Object.values(vocabularies[0]!.choices.dutyKind)) ?? "duty";
      names.set(row, { key: dutyKey(id), name: title ?? "" });
      if (section !== null && title !== null) duties.push({ id, section, title, kind, clause, ownerSection });
    } else {
      names.set(row, { key: taskKey(section ?? ""), name: title ?? "" });
      const owners = readOwners(cell, reader, vocabularies);
      if (what === "task" && section !== null && title !== null) tasks.push({ section, title, clause, ...owners });
    }
  }
  return { tasks, duties, names };
}

/** A duty somebody added, or copied, gets a number of its own. */
function freeId(written: string | null, taken: Set<string>): string {
  let id = written ?? "";
  for (let number = taken.size + 1; id === "" || taken.has(id); number += 1) id = `D${String(number).padStart(2, "0")}+`;
  taken.add(id);
  return id;
}
