/** 方案任务 read back: tasks with their owners, then the qualitative duties, one row each. Written: `taskRows.ts`. */
import type { Duty, Task } from "../plan/plan";
import type { CellReader } from "./cellReader";
import type { RowName } from "./carried";
import { headed } from "./indicatorSheet";
import { readOwners } from "./owners";
import type { SheetTable } from "./sheetTable";
import type { PlanSheetWords, TaskColumn } from "./words";
import { meanings } from "./words";

export const NEEDED_TASK_COLUMNS: readonly TaskColumn[] = ["what", "section", "title", "leads", "supports", "id"];

/** By which what was typed beside a row finds it again. */
export const taskKey = (section: string): string => `task ${section}`;
export const dutyKey = (id: string): string => `duty ${id}`;

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
