/**
 * The plan that an office keeps in a workbook: read back from its four sheets, held against each other, every fault named by its cell.
 * Any one of the four makes the workbook one that carries a plan; then all four must be there and in order, or there is no plan.
 */
import type { Plan } from "../plan/plan";
import type { Grid } from "../sheet/grid";
import type { WorkbookSnapshot } from "../sheet/workbookSnapshot";
import type { RowName } from "./carried";
import { carriedFrom, nothingCarried } from "./carried";
import { carriedSettings, nothingCarriedBeside } from "./carriedSettings";
import { CellReader } from "./cellReader";
import { NEEDED_DEPARTMENT_COLUMNS, readDepartments } from "./departmentSheet";
import type { PlanFault, PlanSheetKind } from "./faults";
import { PLAN_SHEETS } from "./faults";
import { NEEDED_INDICATOR_COLUMNS, readIndicators } from "./indicatorSheet";
import type { PlanBook } from "./planBook";
import type { CarriedPlan } from "./planDocuments";
import { readSettingsSheet } from "./readSettings";
import type { SheetTable } from "./sheetTable";
import { findTable, headingFaults } from "./sheetTable";
import { NEEDED_TASK_COLUMNS, readTasks } from "./taskSheet";
import type { PlanSheetWords } from "./words";

export type PlanSheetsReading =
  /** None of the four is there. */
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly book: PlanBook; readonly carried: CarriedPlan; /** Where an indicator's target stands, by id. */ readonly targets: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }> }
  /** Nothing of it may be used. `carried` is what people typed besides, as far as it could be told apart. */
  | { readonly kind: "broken"; readonly faults: readonly PlanFault[]; readonly carried: CarriedPlan };

/** `vocabularies`: the words of every language, the one to speak of faults in first. */
export function readPlanSheets({ sheets }: Pick<WorkbookSnapshot, "sheets">, vocabularies: readonly [PlanSheetWords, ...PlanSheetWords[]]): PlanSheetsReading {
  const found = new Map(PLAN_SHEETS.map((kind) => [kind, sheets.filter(({ ours }) => ours === kind)] as const));
  if ([...found.values()].every((some) => some.length === 0)) return { kind: "none" };
  const faults: PlanFault[] = [];
  const gridOf = (kind: PlanSheetKind): Grid | null => {
    const [sheet, ...others] = found.get(kind) ?? [];
    if (!sheet) faults.push({ code: "sheet-missing", sheet: null, cell: null, kind });
    else if (others.length > 0) faults.push({ code: "sheet-twice", sheet: sheet.name, cell: null, kind, names: [sheet, ...others].map(({ name }) => name) });
    else if (sheet.grid) return sheet.grid;
    else faults.push({ code: "heading-missing", sheet: sheet.name, cell: null, heading: vocabularies[0].titles[kind]("") });
    return null;
  };
  const [words] = vocabularies;
  const headings = <K extends "plan.indicators" | "plan.tasks" | "plan.departments">(kind: K) => vocabularies.map(({ columns }) => columns[kind]);
  const indicators = sheetOf(gridOf("plan.indicators"), headings("plan.indicators"), "number", NEEDED_INDICATOR_COLUMNS, (table, reader) => readIndicators(table, reader, vocabularies), faults);
  const tasks = sheetOf(gridOf("plan.tasks"), headings("plan.tasks"), "number", NEEDED_TASK_COLUMNS, (table, reader) => readTasks(table, reader, vocabularies), faults);
  const departments = sheetOf(gridOf("plan.departments"), headings("plan.departments"), "number", NEEDED_DEPARTMENT_COLUMNS, (table, reader) => readDepartments(table, reader, vocabularies), faults);
  const settingsGrid = gridOf("plan.settings");
  const reader = new CellReader(settingsGrid?.sheet ?? "", settingsGrid?.date1904 ?? false);
  const ids = (indicators?.read.indicators ?? []).map(({ id }) => id);
  const settings = settingsGrid && readSettingsSheet(settingsGrid, reader, indicators?.read.weights ?? {}, ids, vocabularies);
  // Weights of rows that could not be read are no fault of their own.
  faults.push(...reader.faults.filter(({ code, ...fault }) => code !== "setting-out-of-place" || !("fault" in fault) || fault.fault !== "unknown-indicator"));
  if (indicators && indicators.read.indicators.length === 0 && faults.length === 0) faults.push({ code: "no-indicators", sheet: indicators.table.grid.sheet, cell: null });
  const carried: CarriedPlan = {
    indicators: indicators ? carriedFrom(indicators.table, nameIn(indicators.read.names)) : nothingCarried,
    tasks: tasks ? carriedFrom(tasks.table, nameIn(tasks.read.names)) : nothingCarried,
    departments: departments ? carriedFrom(departments.table, nameIn(departments.read.names)) : nothingCarried,
    settings: settingsGrid ? carriedSettings(settingsGrid, vocabularies) : nothingCarriedBeside,
  };
  if (faults.length > 0 || !indicators || !tasks || !departments || !settings) return { kind: "broken", faults, carried };
  const { facts, catchAlls, phases, doubts, asOf } = settings;
  const plan: Plan = {
    title: facts.title,
    documentNumber: facts.documentNumber,
    issuedOn: facts.issuedOn,
    issuer: facts.issuer,
    office: facts.office,
    ...(facts.district === null ? {} : { district: facts.district }),
    catchAlls,
    indicators: indicators.read.indicators,
    tasks: tasks.read.tasks,
    duties: tasks.read.duties,
    phases,
    departments: departments.read.departments,
    doubts,
  };
  const sheet = indicators.table.grid.sheet;
  return { kind: "read", book: { plan, settings: settings.settings, asOf }, carried, targets: new Map([...indicators.read.targets].map(([id, cell]) => [id, { sheet, cell }])) };

  function nameIn(names: ReadonlyMap<number, RowName>) {
    return (row: number): RowName => names.get(row) ?? { key: `row ${row}`, name: words.columns.settings.note };
  }
}

function sheetOf<Key extends string, Read>(
  grid: Grid | null,
  headings: readonly Readonly<Record<Key, string>>[],
  counting: Key,
  needed: readonly Key[],
  read: (table: SheetTable<Key>, reader: CellReader) => Read,
  faults: PlanFault[],
): { readonly table: SheetTable<Key>; readonly read: Read } | null {
  if (!grid) return null;
  const table = findTable(grid, headings, counting);
  if (!table) {
    faults.push({ code: "heading-missing", sheet: grid.sheet, cell: null, heading: needed.map((key) => headings[0]![key]).join("、") });
    return null;
  }
  const missing = headingFaults(table, headings, needed);
  faults.push(...missing);
  const reader = new CellReader(grid.sheet, grid.date1904);
  const result = read(table, reader);
  // Where a heading is missing, every cell below it is blank: that is said once.
  const silent = new Set(missing.flatMap((fault) => (fault.code === "heading-missing" ? [fault.heading] : [])));
  faults.push(...reader.faults.filter((fault) => !("heading" in fault && silent.has(fault.heading) && fault.cell === null)));
  return { table, read: result };
}
