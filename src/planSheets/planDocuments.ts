/** A plan as the four sheets an office edits: 方案指标, 方案任务, 部门名录, 判定设置. */
import type { Area } from "../sheet/address";
import type { SheetDocument } from "../sheet/document";
import { ofKind } from "../sheet/document";
import type { ListSource } from "../sheet/inputCheck";
import type { Carried } from "./carried";
import { nothingCarried } from "./carried";
import type { CarriedSettings } from "./carriedSettings";
import { nothingCarriedBeside } from "./carriedSettings";
import { choiceCheck, offerCheck, promptCheck, ruleCheck } from "./checks";
import { DEPARTMENT_COLUMNS, departmentRows } from "./departmentRows";
import { INDICATOR_COLUMNS, indicatorRows } from "./indicatorRows";
import type { PlanBook } from "./planBook";
import { settingsDocument } from "./settingsDocument";
import { FIRST_ROW, SPARE_ROWS, tableDocument } from "./tableDocument";
import { TASK_COLUMNS, taskRows } from "./taskRows";
import type { DepartmentColumn, IndicatorColumn, PlanSheetWords, TaskColumn } from "./words";

/** What people typed besides, on each sheet. */
export interface CarriedPlan {
  readonly indicators: Carried<IndicatorColumn>;
  readonly tasks: Carried<TaskColumn>;
  readonly departments: Carried<DepartmentColumn>;
  readonly settings: CarriedSettings;
}

export const NOTHING_CARRIED: CarriedPlan = { indicators: nothingCarried, tasks: nothingCarried, departments: nothingCarried, settings: nothingCarriedBeside };

/** The four sheets, in the order of PLAN_SHEETS. */
export function planDocuments(book: PlanBook, words: PlanSheetWords, carried: CarriedPlan = NOTHING_CARRIED): SheetDocument[] {
  const { plan, settings } = book;
  const departments = columnOf("plan.departments", DEPARTMENT_COLUMNS, "name", plan.departments.length);
  const sections = columnOf("plan.tasks", TASK_COLUMNS, "section", plan.tasks.length + plan.duties.length);
  const common = { planTitle: plan.title, words };
  return [
    tableDocument({ ...common, kind: "plan.indicators", headings: words.columns["plan.indicators"], columns: INDICATOR_COLUMNS, rows: indicatorRows(plan.indicators, settings, words), carried: carried.indicators, paper: "A3", checks: (area) => indicatorChecks(area, departments, sections, words) }),
    tableDocument({ ...common, kind: "plan.tasks", headings: words.columns["plan.tasks"], columns: TASK_COLUMNS, rows: taskRows(plan.tasks, plan.duties, words), carried: carried.tasks, paper: "A3", checks: (area) => taskChecks(area, departments, sections, words) }),
    tableDocument({ ...common, kind: "plan.departments", headings: words.columns["plan.departments"], columns: DEPARTMENT_COLUMNS, rows: departmentRows(plan.departments, words), carried: carried.departments, paper: "A3", checks: (area) => departmentChecks(area, words) }),
    settingsDocument(book, words, carried.settings),
  ];
}

/** A column of another of the four sheets, with room for what is added to it, as the source of a drop-down. */
function columnOf<Key extends string>(kind: string, columns: readonly { readonly key: Key }[], key: Key, rows: number): ListSource {
  const column = columns.findIndex((one) => one.key === key);
  return { kind: "range", sheet: ofKind(kind), area: { top: FIRST_ROW, bottom: FIRST_ROW + Math.max(rows, 1) - 1 + SPARE_ROWS, left: column, right: column } };
}

function indicatorChecks(area: (key: IndicatorColumn) => Area, departments: ListSource, sections: ListSource, { choices, checks }: PlanSheetWords) {
  const yesNo = Object.values(choices.yesNo);
  return [
    choiceCheck([area("comparator")], Object.values(choices.comparator), checks.comparator),
    ruleCheck([area("value"), area("valueTo"), area("ceiling")], { kind: "decimal", operator: "between", from: -1e12, to: 1e12 }, checks.value),
    ruleCheck([area("weight")], { kind: "decimal", operator: "between", from: 0, to: 1000 }, checks.weight),
    offerCheck([area("leads"), area("supports")], departments, checks.departments),
    choiceCheck([area("supportsOpen"), area("comparatorInferred")], yesNo, checks.choice),
    choiceCheck([area("ownerBasis")], Object.values(choices.ownerBasis), checks.choice),
    offerCheck([area("taskSection")], sections, checks.section),
    promptCheck([area("ownerConfirmedOn"), area("comparatorConfirmedOn")], checks.date),
    promptCheck([area("clauses")], checks.clauses),
    promptCheck([area("aliases")], checks.list),
  ];
}

function taskChecks(area: (key: TaskColumn) => Area, departments: ListSource, sections: ListSource, { choices, checks }: PlanSheetWords) {
  return [
    choiceCheck([area("what")], Object.values(choices.what), checks.choice),
    offerCheck([area("leads"), area("supports")], departments, checks.departments),
    choiceCheck([area("supportsOpen")], Object.values(choices.yesNo), checks.choice),
    offerCheck([area("ownerSection")], sections, checks.section),
    choiceCheck([area("dutyKind")], Object.values(choices.dutyKind), checks.choice),
  ];
}

function departmentChecks(area: (key: DepartmentColumn) => Area, { checks }: PlanSheetWords) {
  return [promptCheck([area("aliases")], checks.list), promptCheck([area("laterNames")], checks.laterNames)];
}
