/**
 * Small ledgers made by hand, for tests of rooms that judge them. Columns, when used:
 * B 指标, C 目标值, D 计量单位, E 抽检数, F 合格数, G 完成值, H 完成率, I 牵头, J 协同, K 佐证材料, L 完成情况. The first row is sheet row 5.
 *
 *     aLedger("区农委", [aRow("农业标准化普及率", figure(30), { target: "超过30%", lead: "" })])
 */
import type { CellReading, ColumnRole, Ledger, LedgerColumn, LedgerRow, Quantity, RowSubject, UnclearReason } from "../../src/ledger/ledger";
import { deadlineOf } from "../../src/ledger/deadline";
import { readTarget } from "../../src/ledger/target";
import { guichi2018 } from "../../src/plan/guichi2018";
import { toA1 } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/grid";

const COLUMNS = { name: 1, target: 2, unit: 3, inspected: 4, passed: 5, actual: 6, rate: 7, lead: 8, support: 9, evidence: 10, status: 11, note: 12 } as const;
const FIRST_ROW = 4;

/** A figure read without doubt, in the indicator's own scale; `shown` when the cell's format rounds it. */
export const figure = (value: number, { unit = null, shown = null, text = String(value) }: { unit?: string | null; shown?: string | null; text?: string } = {}): Quantity => ({ kind: "number", value, unit, text, shown });
export const blank: Quantity = { kind: "blank" };
export const notApplicable = (text = "/"): Quantity => ({ kind: "notApplicable", text });
export const unclear = (text: string, reason: UnclearReason): Quantity => ({ kind: "unclear", reason, text });
export const bareFraction = (asWritten: number): Quantity => ({ kind: "ambiguousPercent", asFraction: Math.round(asWritten * 1e8) / 1e6, asWritten, text: String(asWritten) });
export const otherUnit = (value: number, unit: string, expected: string): Quantity => ({ kind: "unitMismatch", value, unit, expected, text: `${value}${unit}` });
export const formulaError = (text = "#REF!"): Quantity => ({ kind: "formulaError", text });

/** Cells of a row beside its value. `undefined`: the ledger has no such column; "" or null: the cell is blank. */
export interface RowCells {
  readonly target?: CellValue;
  /** Number format of a target that is a number ("0%"). */
  readonly targetFormat?: string;
  readonly inspected?: CellValue;
  readonly passed?: CellValue;
  readonly rate?: CellValue;
  readonly lead?: CellValue;
  readonly support?: CellValue;
  readonly evidence?: CellValue;
  readonly status?: CellValue;
  /** 完成时限, in column M. */
  readonly deadline?: CellValue;
  readonly hidden?: boolean;
  /** Formula cells, by column. */
  readonly formulas?: readonly (keyof typeof COLUMNS)[];
  /** Rows up, for a cell that belongs to a merge starting above. */
  readonly mergedUp?: Partial<Record<keyof typeof COLUMNS, number>>;
}

export interface RowSpec extends RowCells {
  readonly name: string;
  readonly quantity: Quantity;
  /** What the plan makes of the name, when it is not one of its indicators, duties or tasks by their very name. */
  readonly subject?: RowSubject;
}

/** A row by the plan's name of an indicator, duty or task; any other name is unknown unless `subject` says otherwise. */
export const aRow = (name: string, quantity: Quantity, cells: RowCells & { readonly subject?: RowSubject } = {}): RowSpec => ({ name, quantity, ...cells });

/** A ledger of a department of the built-in plan (null: not recognised), or of one under a later name. */
export function aLedger(department: string | null | { readonly written: string; readonly name: string }, rows: readonly RowSpec[], { sheet = "台账", loneOwner = false }: { sheet?: string; loneOwner?: boolean } = {}): Ledger {
  const bottom = FIRST_ROW + rows.length - 1;
  return {
    sheet,
    department: departmentReading(department),
    otherDepartments: [],
    columns: columnsOf(rows, loneOwner),
    header: { top: 2, left: 0, bottom: 3, right: COLUMNS.note },
    body: { top: FIRST_ROW, left: 0, bottom, right: COLUMNS.note },
    rows: rows.map((spec, index) => ledgerRow(spec, FIRST_ROW + index)),
  };
}

function departmentReading(department: string | null | { readonly written: string; readonly name: string }): Ledger["department"] {
  if (department === null) return { kind: "unknown", written: null, cell: null };
  if (typeof department === "string") return { kind: "known", name: department, as: "name", written: department, source: "heading-line", cell: "A2" };
  return { kind: "known", name: department.name, as: "later-name", written: department.written, source: "heading-line", cell: "A2" };
}

function columnsOf(rows: readonly RowSpec[], loneOwner: boolean): readonly LedgerColumn[] {
  const has = (key: keyof RowCells): boolean => rows.some((row) => row[key] !== undefined);
  const column = (role: ColumnRole, at: keyof typeof COLUMNS, heading: string): LedgerColumn => ({ role, column: COLUMNS[at], heading, headingUnit: null, period: null, hidden: false });
  const leadColumn = loneOwner ? column("owner", "lead", "责任单位") : column("lead", "lead", "牵头责任单位");
  return [
    column("indicator", "name", "指标"),
    column("actual", "actual", "完成值"),
    ...(has("target") ? [column("target", "target", "目标值")] : []),
    ...(has("inspected") ? [column("inspected", "inspected", "抽检数"), column("passed", "passed", "合格数")] : []),
    ...(has("rate") ? [column("rate", "rate", "完成率")] : []),
    ...(has("lead") ? [leadColumn] : []),
    ...(has("support") ? [column("support", "support", "协同配合单位")] : []),
    ...(has("evidence") ? [column("evidence", "evidence", "佐证材料")] : []),
  ];
}

function ledgerRow(spec: RowSpec, row: number): LedgerRow {
  const reading = (at: keyof typeof COLUMNS, value: CellValue): CellReading => {
    const position = { row: row - (spec.mergedUp?.[at] ?? 0), column: COLUMNS[at] };
    return { position, cell: toA1(position), value: value === "" ? null : value, text: value === null ? "" : String(value).trim(), isFormula: spec.formulas?.includes(at) ?? false };
  };
  const optional = (at: "target" | "inspected" | "passed" | "rate" | "lead" | "support" | "evidence" | "status"): CellReading | null => {
    const value = spec[at];
    return value === undefined ? null : reading(at, value);
  };
  const { quantity } = spec;
  return {
    row,
    name: spec.name,
    nameCell: reading("name", spec.name),
    subject: spec.subject ?? subjectOf(spec.name),
    actual: reading("actual", quantity.kind === "blank" ? "" : quantity.text),
    actualColumn: { role: "actual", column: COLUMNS.actual, heading: "完成值", headingUnit: null, period: null, hidden: false },
    laterBlank: [],
    quantity,
    target: optional("target"),
    ...targetOf(spec),
    unit: null,
    lead: optional("lead"),
    support: optional("support"),
    evidence: optional("evidence"),
    passed: optional("passed"),
    inspected: optional("inspected"),
    rate: optional("rate"),
    status: optional("status"),
    deadline: spec.deadline === undefined ? null : reading("note", spec.deadline),
    due: deadlineOf(spec.deadline ?? null, "General", false, 2018),
    note: null,
    hidden: spec.hidden ?? false,
  };
}

/** The target cell, read as the ledger room reads it. */
function targetOf(spec: RowSpec): Pick<LedgerRow, "targetQuantity" | "targetComparator"> {
  const unit = guichi2018.indicators.find(({ name }) => name === spec.name)?.unit ?? null;
  const { quantity, comparator } = readTarget(spec.target ?? null, { unit, format: spec.targetFormat ?? "General", headingUnit: null, unitCell: null });
  return { targetQuantity: quantity, targetComparator: comparator };
}

function subjectOf(name: string): RowSubject {
  const indicator = guichi2018.indicators.find((candidate) => candidate.name === name);
  if (indicator) return { kind: "indicator", indicatorId: indicator.id, match: "exact" };
  const duty = guichi2018.duties.find((candidate) => candidate.title === name);
  if (duty) return { kind: "duty", dutyId: duty.id };
  const task = guichi2018.tasks.find((candidate) => candidate.title === name);
  return task ? { kind: "task", section: task.section } : { kind: "unknown", proposals: [] };
}
