/**
 * The rows of one table: each sheet row belongs to exactly one ledger row or to none (sections, totals, notes, blanks).
 */
import { mergeAt } from "../sheet/grid";
import { filledCells } from "./actual";
import { formatOf, isBlank, readCell } from "./cells";
import { contextOf } from "./context";
import { actualOf, besideFigure } from "./figure";
import { deadlineOf } from "./deadline";
import type { CellReading, ColumnRole, LedgerColumn, LedgerRow } from "./ledger";
import type { QuantityContext } from "./quantity";
import { holdsCompletion, mayHoldCompletion } from "./ratioColumns";
import type { FigureCell } from "./ratioColumns";
import { isExample, isNote, isPart, isSectionNumber, isSectionTitle, isTotal, partName } from "./rowKinds";
import { certainSubject } from "./names/subject";
import { namesOfRows } from "./rowNames";
import type { Naming } from "./rowNames";
import type { Table } from "./table/table";
import { readTarget } from "./target";

/** Ledger rows of sheet rows `from`…`to` (0-based, inclusive). */
export function readRows(plain: Table, from: number, to: number): readonly LedgerRow[] {
  const nameOf = namesOfRows(plain, from, to);
  const table = { ...plain, completion: completionColumns(plain, from, to, nameOf) };
  const rows: LedgerRow[] = [];
  for (let row = from; row <= to; ) {
    const bottom = Math.min(to, bottomOfRow(table, row));
    const ledgerRow = readRow(table, row, bottom, nameOf(row));
    if (ledgerRow) rows.push(ledgerRow);
    row = bottom + 1;
  }
  return rows;
}

/** Columns whose percentages may be degrees of completion, as their rows tell. */
function completionColumns(table: Table, from: number, to: number, nameOf: (row: number) => Naming): ReadonlySet<number> {
  const percent = (table.byRole.get("actual") ?? []).filter(mayHoldCompletion);
  if (percent.length === 0) return new Set();
  const named = Array.from({ length: to - from + 1 }, (_, index) => from + index).map((row) => ({ row, subject: nameOf(row).subject }));
  const cellsOf = ({ column }: LedgerColumn): readonly FigureCell[] =>
    named.flatMap(({ row, subject }) => {
      if (subject.kind !== "indicator") return [];
      const reading = readCell(table.grid, row, column);
      return [{ indicatorId: subject.indicatorId, reading, format: formatOf(table.grid, reading) }];
    });
  return new Set(percent.filter((column) => holdsCompletion(column, cellsOf(column), table.plan)).map(({ column }) => column));
}

/** A name merged over several sheet rows makes them one row. */
function bottomOfRow(table: Table, row: number): number {
  const column = table.byRole.get("indicator")!.at(-1)!.column;
  const merge = mergeAt(table.grid, { row, column });
  return merge && merge.bottom > row ? merge.bottom : row;
}

function readRow(table: Table, top: number, bottom: number, naming: Naming): LedgerRow | null {
  const cells = table.columns.map((column) => ({ column, reading: readCell(table.grid, top, column.column) }));
  const first = cells.find(({ reading }) => !isBlank(reading) && reading.position.row === top)?.reading;
  if (!first && !cells.some(({ reading }) => !isBlank(reading))) return null;
  if (first && isNote(first.text) && naming.subject.kind === "unknown") return null;
  if (isExampleRow(table, top) || isPartRow(table, top, naming)) return null;
  if (isTotalRow(table, top, naming.reading)) return null;
  if (!hasContent(table, cells, naming)) return null;
  return rowOf(table, top, bottom, naming);
}

/** A row that shows how to fill the table in: 例 or 示例 in its number column. */
function isExampleRow(table: Table, row: number): boolean {
  return (table.byRole.get("number") ?? []).some(({ column }) => isExample(readCell(table.grid, row, column).text));
}

/**
 * A part of the row above (其中：规模以上企业): its figure is counted there already, and is the figure of no indicator. One whose own
 * name is an indicator's stays, unjudged, for a person to see.
 */
function isPartRow(table: Table, row: number, { reading, subject }: Naming): boolean {
  const says = (role: ColumnRole) => (table.byRole.get(role) ?? []).some(({ column }) => isPart(readCell(table.grid, row, column).text));
  if (subject.kind !== "unknown") return says("indicator");
  if (certainSubject(partName(reading.text), table.plan)?.kind === "indicator") return false;
  return says("indicator") || says("number") || says("area") || continuesParts(table, row);
}

/** Parts below one 其中 that are looked back over: a long table without numbers must not be read once a row. */
const MOST_PARTS = 30;

/** 其中：蔬菜, then 畜禽产品 and 水产品 below it: without a number of their own they go on with the parts. */
function continuesParts(table: Table, row: number): boolean {
  const numbers = table.byRole.get("number") ?? [];
  const [name] = table.byRole.get("indicator") ?? [];
  if (numbers.length === 0 || !name) return false;
  const text = (at: number, column: LedgerColumn): string => readCell(table.grid, at, column.column).text;
  for (let at = row; at >= Math.max(table.grid.origin.row, row - MOST_PARTS) && numbers.every((number) => text(at, number) === "") && text(at, name) !== ""; at -= 1) {
    if (at < row && isPart(text(at, name))) return true;
  }
  return false;
}

/** A total: its word in the name or in any column left of the figures. */
function isTotalRow(table: Table, row: number, name: CellReading): boolean {
  if (isTotal(name.text)) return true;
  return isBlank(name) && table.columns.some(({ role, column }) => (role === "number" || role === "area") && isTotal(readCell(table.grid, row, column).text));
}

/** Roles whose content makes a row a row even when its name is unknown. */
const TELLING: readonly ColumnRole[] = ["actual", "target", "status", "passed", "inspected", "rate"];

/**
 * Sections and stray titles are no rows: a name that spans the figures, or that stands alone and is neither in the plan nor near it.
 * A figure without a name is a row (of nothing known): it must not vanish.
 */
function hasContent(table: Table, cells: readonly { readonly column: LedgerColumn; readonly reading: CellReading }[], { reading: name, subject }: Naming): boolean {
  const others = cells.filter(({ reading }) => !isBlank(reading) && reading.cell !== name.cell);
  const telling = others.some(({ column, reading }) => TELLING.includes(column.role) && reading.position.row >= name.position.row);
  if (isBlank(name)) return telling && !isSumRow(table, others);
  const right = mergeAt(table.grid, name.position)?.right ?? name.position.column;
  if ((table.byRole.get("actual") ?? []).every(({ column }) => name.position.column <= column && column <= right)) return false;
  if (subject.kind === "indicator" || subject.kind === "duty") return true;
  if (others.some(({ column }) => column.role !== "number" && column.role !== "area")) return true;
  if (right > name.position.column || isSectionTitle(name.text)) return false;
  const numbers = others.filter(({ column }) => column.role === "number");
  const numbered = numbers.length > 0 && !numbers.some(({ reading }) => isSectionNumber(reading.text));
  return numbered || (subject.kind === "unknown" && subject.proposals.length > 0 && numbers.length === 0);
}

/** A row of sums without the word 合计. */
function isSumRow(table: Table, cells: readonly { readonly column: LedgerColumn; readonly reading: CellReading }[]): boolean {
  return cells.some(({ reading }) => /^=\s*(?:SUM|SUBTOTAL)\s*\(/i.test(table.grid.formulas.get(reading.cell) ?? ""));
}

function rowOf(table: Table, top: number, bottom: number, { reading: nameCell, name, subject }: Naming): LedgerRow {
  const { grid } = table;
  const one = (role: ColumnRole): CellReading | null => read(table.byRole.get(role)?.[0]);
  const read = (column: LedgerColumn | undefined): CellReading | null => {
    if (!column) return null;
    if (top === bottom) return readCell(grid, top, column.column);
    return filledCells(grid, column.column, top, bottom, [nameCell.cell])[0] ?? readCell(grid, top, column.column);
  };
  const unitCell = one("unit");
  const indicatorUnit = subject.kind === "indicator" ? (table.units.get(subject.indicatorId) ?? null) : null;
  const context = (reading: CellReading, column: LedgerColumn | undefined): QuantityContext => contextOf(table, top, reading, column, indicatorUnit);
  const actual = actualOf(table, top, bottom, nameCell, subject, context);
  const ofSamePeriod = (role: ColumnRole): CellReading | null => {
    const columns = fittingCounts(table.byRole.get(role) ?? [], name);
    return read(actual ? besideFigure(columns, actual) : columns[0]);
  };
  const target = one("target");
  const deadline = one("deadline");
  const targetReading = target ? readTarget(target.value, context(target, table.byRole.get("target")?.[0])) : null;
  return {
    row: top,
    name,
    nameCell,
    subject,
    actual: actual?.reading ?? null,
    actualColumn: actual?.column ?? null,
    laterBlank: actual?.laterBlank ?? [],
    quantity: actual?.quantity ?? { kind: "blank" },
    target,
    targetQuantity: targetReading?.quantity ?? { kind: "blank" },
    targetComparator: targetReading?.comparator ?? null,
    unit: unitCell,
    lead: one("lead") ?? one("owner"),
    support: one("support"),
    evidence: one("evidence"),
    passed: ofSamePeriod("passed"),
    inspected: ofSamePeriod("inspected"),
    rate: ofSamePeriod("rate"),
    status: one("status"),
    deadline,
    due: deadline && deadlineOf(deadline.value, formatOf(grid, deadline), grid.date1904, table.year),
    note: one("note"),
    hidden: isHidden(table, top, bottom),
  };
}

/** 合格数 beside 一次合格数: the second belongs to the rates of passing at once, the first to all others. */
function fittingCounts(columns: readonly LedgerColumn[], name: string): readonly LedgerColumn[] {
  const saysOnce = ({ heading }: LedgerColumn): boolean => /一次|首次/.test(heading);
  if (!columns.some(saysOnce) || columns.every(saysOnce)) return columns;
  return columns.filter((column) => saysOnce(column) === /一次|首次/.test(name));
}

/** Hidden as a whole: every sheet row it takes. */
function isHidden(table: Table, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (!table.hiddenRows.has(row)) return false;
  return true;
}
