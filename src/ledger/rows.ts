/**
 * The rows of one table: each sheet row belongs to exactly one ledger row or to none (sections, totals, notes, blanks).
 */
import { fold, withoutNumbering } from "../plan/normalise";
import type { Plan } from "../plan/plan";
import type { Grid } from "../sheet/grid";
import { mergeAt } from "../sheet/grid";
import { chooseActual, filledCells } from "./actual";
import { formatOf, isBlank, readCell } from "./cells";
import type { CellReading, ColumnRole, LedgerColumn, LedgerRow, Quantity, RowSubject } from "./ledger";
import { isNotApplicable } from "./quantityText";
import { readQuantity } from "./quantity";
import type { QuantityContext } from "./quantity";
import { isExample, isNote, isSectionNumber, isSectionTitle, isTotal } from "./rowKinds";
import { certainSubject, subjectOf } from "./subject";
import { readTarget } from "./target";

/** The table a row stands in. */
export interface Table {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly columns: readonly LedgerColumn[];
  /** Columns of the table by role, left to right. */
  readonly byRole: ReadonlyMap<ColumnRole, readonly LedgerColumn[]>;
  readonly hiddenRows: ReadonlySet<number>;
  /** The plan's unit by indicator id. */
  readonly units: ReadonlyMap<string, string>;
}

export function tableOf(grid: Grid, plan: Plan, columns: readonly LedgerColumn[]): Table {
  const byRole = new Map<ColumnRole, LedgerColumn[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  return { grid, plan, columns, byRole, hiddenRows: new Set(grid.hiddenRows), units: new Map(plan.indicators.map(({ id, unit }) => [id, unit])) };
}

/** Ledger rows of sheet rows `from`…`to` (0-based, inclusive). */
export function readRows(table: Table, from: number, to: number): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (let row = from; row <= to; ) {
    const bottom = Math.min(to, bottomOfRow(table, row));
    const ledgerRow = readRow(table, row, bottom);
    if (ledgerRow) rows.push(ledgerRow);
    row = bottom + 1;
  }
  return rows;
}

/** A name merged over several sheet rows makes them one row. */
function bottomOfRow(table: Table, row: number): number {
  const column = table.byRole.get("indicator")!.at(-1)!.column;
  const merge = mergeAt(table.grid, { row, column });
  return merge && merge.bottom > row ? merge.bottom : row;
}

function readRow(table: Table, top: number, bottom: number): LedgerRow | null {
  const cells = table.columns.map((column) => ({ column, reading: readCell(table.grid, top, column.column) }));
  const first = cells.find(({ reading }) => !isBlank(reading) && reading.position.row === top)?.reading;
  if (!first && !cells.some(({ reading }) => !isBlank(reading))) return null;
  const naming = nameOf(table, top);
  if (first && isNote(first.text) && naming.subject.kind === "unknown") return null;
  if (isExampleRow(table, top)) return null;
  if (isTotalRow(table, top, naming.reading)) return null;
  if (!hasContent(table, cells, naming)) return null;
  return rowOf(table, top, bottom, naming);
}

interface Naming {
  readonly reading: CellReading;
  readonly name: string;
  readonly subject: RowSubject;
}

/**
 * The name is in the indicator column. Where it says nothing to the plan, a neighbour to the left may: another naming column of the
 * same row, or the group it stands under together with it (大中型工程项目 / 一次验收合格率).
 */
function nameOf(table: Table, row: number): Naming {
  const named = (table.byRole.get("indicator") ?? []).map((column) => readCell(table.grid, row, column.column));
  const filled = named.filter((reading) => !isBlank(reading));
  const reading = filled.find((cell) => certainSubject(cell.text, table.plan)?.kind === "indicator") ?? filled.at(-1) ?? named.at(-1)!;
  const subject = subjectOf(reading.text, table.plan);
  if (subject.kind !== "unknown" || isBlank(reading)) return { reading, name: fold(reading.text), subject };
  return namedByNeighbour(table, row, reading) ?? { reading, name: fold(reading.text), subject };
}

function namedByNeighbour(table: Table, row: number, reading: CellReading): Naming | null {
  const column = reading.position.column;
  const neighbours = [...(table.byRole.get("area") ?? []), ...(table.byRole.get("indicator") ?? [])].filter((other) => other.column < column || !isWithin(other.column, reading, table)).map((other) => readCell(table.grid, row, other.column)).filter((cell) => !isBlank(cell) && cell.cell !== reading.cell);
  for (const cell of neighbours) {
    const own = mergeAt(table.grid, cell.position)?.bottom ?? cell.position.row;
    const alone = own === cell.position.row && cell.position.row === row ? certainSubject(cell.text, table.plan) : null;
    if (alone?.kind === "indicator") return { reading: cell, name: fold(cell.text), subject: alone };
    const together = certainSubject(withoutNumbering(cell.text) + withoutNumbering(reading.text), table.plan);
    if (together?.kind === "indicator") return { reading, name: fold(`${cell.text} ${reading.text}`), subject: { ...together, match: together.match === "exact" ? "normalised" : together.match } };
  }
  return null;
}

const isWithin = (column: number, reading: CellReading, table: Table): boolean => column >= reading.position.column && column <= (mergeAt(table.grid, reading.position)?.right ?? reading.position.column);

/** A row that shows how to fill the table in: 例 or 示例 in its number column. */
function isExampleRow(table: Table, row: number): boolean {
  return (table.byRole.get("number") ?? []).some(({ column }) => isExample(readCell(table.grid, row, column).text));
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
  const unitBeside = (column: LedgerColumn | undefined): CellReading | null => {
    const beside = nearestUnit(table, column);
    return beside ? readCell(grid, top, beside.column) : null;
  };
  const indicatorUnit = subject.kind === "indicator" ? (table.units.get(subject.indicatorId) ?? null) : null;
  const context = (reading: CellReading, column: LedgerColumn | undefined): QuantityContext => {
    const unit = unitBeside(column);
    return { unit: indicatorUnit, format: formatOf(grid, reading), headingUnit: column?.headingUnit ?? null, unitCell: unit && !isBlank(unit) ? unit.text : null };
  };
  const actual = actualOf(table, top, bottom, nameCell, subject, context);
  const ofSamePeriod = (role: ColumnRole): CellReading | null => read(actual ? besideFigure(table.byRole.get(role) ?? [], actual) : table.byRole.get(role)?.[0]);
  const target = one("target");
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
    deadline: one("deadline"),
    note: one("note"),
    hidden: isHidden(table, top, bottom),
  };
}

/** Of several unit columns, the one under the same group heading as the figure, else the nearest; of two as near, the one on the side where this table's units stand. */
function nearestUnit({ byRole, columns }: Table, figure: LedgerColumn | undefined): LedgerColumn | undefined {
  const units = byRole.get("unit") ?? [];
  if (units.length < 2 || !figure) return units[0];
  const first = columns.find(({ role }) => role === "unit" || role === "target" || role === "actual");
  const side = first?.role === "unit" ? -1 : 1;
  const group = (column: LedgerColumn) => (column.heading.includes("/") ? column.heading.split("/")[0] : null);
  const far = (unit: LedgerColumn) => (group(figure) !== null && group(unit) === group(figure) ? 0 : 100_000) + Math.abs(unit.column - figure.column) + (Math.sign(unit.column - figure.column) === side ? 0 : 0.5);
  return [...units].sort((a, b) => far(a) - far(b))[0];
}

/**
 * The 完成率, 合格数 or 抽检数 that goes with the figure: of the same period, the nearest. A column without a period goes with the
 * latest figure only. Undefined rather than a figure of another period.
 */
function besideFigure(columns: readonly LedgerColumn[], { column: figure, laterBlank }: ActualReading): LedgerColumn | undefined {
  const same = columns.filter(({ period }) => period?.words === figure.period?.words);
  const undated = laterBlank.length === 0 ? columns.filter(({ period }) => period === null) : [];
  const far = ({ column }: LedgerColumn) => Math.abs(column - figure.column);
  return [...(same.length > 0 ? same : undated)].sort((a, b) => far(a) - far(b))[0];
}

interface ActualReading { readonly column: LedgerColumn; readonly reading: CellReading; readonly quantity: Quantity; readonly laterBlank: readonly LedgerColumn[] }

function actualOf(table: Table, top: number, bottom: number, nameCell: CellReading, subject: RowSubject, context: (reading: CellReading, column: LedgerColumn | undefined) => QuantityContext): ActualReading | null {
  const chosen = chooseActual(table.grid, table.byRole.get("actual") ?? [], top, bottom, [nameCell.cell]);
  if (!chosen) return null;
  const { column, reading, further, singlePeriod, laterBlank } = chosen;
  if (reading.cell === nameCell.cell) return { column, reading, laterBlank, quantity: { kind: "blank" } };
  const words = wordsInstead(table, top, bottom, nameCell, subject, reading);
  if (words) return words;
  if (further.length > 0) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "several-figures", text: [reading, ...further].map(({ text }) => text).join("；") } };
  if (subject.kind === "indicator" && isShared(table, reading, top, bottom)) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "shared-cell", text: reading.text } };
  const quantity = readQuantity(reading.value, context(reading, column));
  if (quantity.kind === "number" && isProgressRate(column, subject, table)) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "progress-rate", text: quantity.text } };
  const others = chosen.rivals.filter((rival) => contradicts(quantity, readQuantity(rival.reading.value, context(rival.reading, rival.column))));
  if (others.length > 0) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "several-figures", text: [reading, ...others.map((rival) => rival.reading)].map(({ text }) => text).join("；") } };
  return { column, reading, laterBlank, quantity: singlePeriod && quantity.kind === "number" ? { kind: "unclear", reason: "single-period", text: quantity.text } : quantity };
}

/** A percentage under 完成进度 tells how far the work is, or is the rate itself. */
function isProgressRate({ heading }: LedgerColumn, subject: RowSubject, { units }: Table): boolean {
  const unit = subject.kind === "indicator" ? units.get(subject.indicatorId) : undefined;
  return (unit === "%" || unit === "指数") && /进度/.test(heading) && !/进展|情况/.test(heading);
}

/** One figure merged over the rows of several names: whose it is cannot be told, and an average is no figure of any of them. */
function isShared({ grid }: Table, { position, text }: CellReading, top: number, bottom: number): boolean {
  const merge = mergeAt(grid, position);
  return text !== "" && !isNotApplicable(text) && merge !== null && (merge.top < top || merge.bottom > bottom);
}

/** Two columns that say as much hold different figures. Words beside a figure contradict nothing. */
function contradicts(one: Quantity, other: Quantity): boolean {
  const isFigure = ({ kind }: Quantity) => kind === "number" || kind === "ambiguousPercent" || kind === "unitMismatch";
  return isFigure(one) && isFigure(other) && (one.kind !== "number" || other.kind !== "number" || one.value !== other.value);
}

/** A duty is reported in words: where its figure cell is blank, the words beside it are its report. */
function wordsInstead(table: Table, top: number, bottom: number, nameCell: CellReading, subject: RowSubject, reading: CellReading): ActualReading | null {
  if (!isBlank(reading) || subject.kind === "indicator") return null;
  for (const column of table.byRole.get("status") ?? []) {
    const [words] = filledCells(table.grid, column.column, top, bottom, [nameCell.cell]);
    if (words) return { column, reading: words, laterBlank: [], quantity: readQuantity(words.value, { unit: null, format: formatOf(table.grid, words), headingUnit: null, unitCell: null }) };
  }
  return null;
}

/** Hidden as a whole: every sheet row it takes. */
function isHidden(table: Table, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (!table.hiddenRows.has(row)) return false;
  return true;
}
