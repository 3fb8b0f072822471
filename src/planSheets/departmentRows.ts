/** 部门名录 as it is written: one row a department. Read back: `departmentSheet.ts`. */
import type { Department } from "../plan/plan";
import { writeEntry, writeList, writeText } from "./writtenText";
import { CERTAINTY } from "./departmentSheet";
import type { ColumnSpec, TableRow } from "./tableDocument";
import { number, text } from "./tableDocument";
import type { DepartmentColumn, PlanSheetWords } from "./words";

export const DEPARTMENT_COLUMNS: readonly ColumnSpec<DepartmentColumn>[] = [
  { key: "number", width: 5, look: "counter" },
  { key: "name", width: 18, look: "text" },
  { key: "fullName", width: 28, look: "text" },
  { key: "aliases", width: 44, look: "text" },
  { key: "laterNames", width: 44, look: "text" },
  { key: "reformNote", width: 30, look: "text" },
  { key: "reformCertainty", width: 26, look: "text" },
];

export function departmentRows(departments: readonly Department[], words: PlanSheetWords): TableRow<DepartmentColumn>[] {
  return departments.map(({ name, fullName, aliases, laterNames, reform }, index) => ({
    key: name,
    cells: {
      number: number(index + 1),
      name: text(writeText(name)),
      fullName: text(fullName === name ? "" : writeText(fullName)),
      aliases: text(writeList(aliases)),
      laterNames: text(laterNames.map((later) => `${writeLater(later.name, words)}（${words.choices.certainty[later.certainty]}）`).join("、")),
      reformNote: text(reform ? writeText(reform.note) : ""),
      reformCertainty: text(reform ? writeText(reform.certainty) : ""),
    },
  }));
}

/** A name that itself ends like a certainty is quoted. */
function writeLater(name: string, _words: PlanSheetWords): string {
  return CERTAINTY.test(name) ? `"${name.replace(/"/g, '""')}"` : writeEntry(name);
}
