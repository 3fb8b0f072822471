/**
 * Which cell of a row is the figure to be judged, where a ledger has several columns of figures (一季度, 上半年, 累计).
 */
import { foldTight } from "../plan/normalise";
import { toA1 } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { isBlank, readCell } from "./cells";
import { withoutBrackets } from "./headings/columnNames";
import type { CellReading, LedgerColumn } from "./ledger";
import { isNotApplicable } from "./quantityText";
import { TIMELESS } from "./timing";
import type { Timing } from "./timing";

export interface ChosenActual {
  readonly column: LedgerColumn;
  readonly reading: CellReading;
  /** Other filled cells of the same column in a row that takes several sheet rows. */
  readonly further: readonly CellReading[];
  /** What other columns hold that say as much (自查完成值 beside 核实完成值): a different figure there makes both doubtful. */
  readonly rivals: readonly { readonly column: LedgerColumn; readonly reading: CellReading }[];
  /** A later figure stands in a column that is not cumulative (二季度), so that this is not the figure to date. */
  readonly singlePeriod: boolean;
  /** A column of the same heading, but for a period, that is blank here: which of the two holds the figure is not said. */
  readonly blankTwin: { readonly cell: string; readonly heading: string } | null;
  /** Visible columns to date that reach further and are blank, the furthest last. */
  readonly laterBlank: readonly LedgerColumn[];
}

/** Months a column reaches; a column without a period, or with an unknown one that is cumulative, is the figure to date. */
function reach(column: LedgerColumn): number {
  return column.period === null ? 13 : column.period.untilMonth || (column.period.cumulative ? 13 : 0);
}

/** A lone column is what the ledger has, whatever its heading calls the period; unless it says that it is the month's alone. */
function isToDate(column: LedgerColumn, alone: boolean): boolean {
  return column.period === null || column.period.cumulative || (alone && !/^[本当](?:月|旬|周)/.test(column.period.words));
}

/**
 * The latest filled cumulative figure; in its absence the first column to date, blank as it is. Null when there is no such column.
 * Columns that lie ahead hold what is foreseen, and are only looked at when nothing else is filled.
 */
export function chooseActual(grid: Grid, columns: readonly LedgerColumn[], top: number, bottom: number, except: readonly string[], { ahead, running }: Timing = TIMELESS): ChosenActual | null {
  const alone = columns.length === 1;
  const all = columns.map((column) => ({ column, filled: filledCells(grid, column.column, top, bottom, except) }));
  const current = all.filter(({ column }) => !ahead.has(column.column));
  const cells = current.some(({ filled: found }) => found.length > 0) || !all.some(({ filled: found }) => found.length > 0) ? current : all;
  const filled = cells.filter((cell) => cell.filled.length > 0);
  const visible = filled.some(({ column }) => !column.hidden) ? filled.filter(({ column }) => !column.hidden) : filled;
  const said = visible.filter((cell) => !isDash(cell));
  const candidates = said.length > 0 ? said : visible;
  const toDate = latest(candidates.filter(({ column }) => isToDate(column, alone)));
  const single = latest(candidates.filter(({ column }) => !isToDate(column, alone)));
  const figure = single && (!toDate || reach(single.column) > reach(toDate.column)) ? single : toDate;
  const chosen = withdrawal(figure, visible.filter(({ column }) => !running.has(column.column))) ?? figure;
  if (chosen) {
    const laterBlank = cells.filter(({ column, filled: found }) => found.length === 0 && !column.hidden && isToDate(column, alone) && reach(column) > reach(chosen.column)).map(({ column }) => column);
    return { column: chosen.column, reading: chosen.filled[0]!, further: chosen.filled.slice(1), rivals: rivalsOf(chosen, candidates), blankTwin: blankTwinOf(chosen, cells, top), singlePeriod: chosen === single && !isDash(chosen), laterBlank: laterBlank.sort((a, b) => reach(a) - reach(b)) };
  }
  const blank = latest(cells.filter(({ column }) => isToDate(column, alone))) ?? cells[0];
  return blank ? { column: blank.column, reading: readCell(grid, top, blank.column.column), further: [], rivals: [], blankTwin: null, singlePeriod: false, laterBlank: [] } : null;
}

const isDash = ({ filled }: Cells): boolean => isNotApplicable(filled[0]!.text);

/** A "/" in a column that reaches further than the last figure takes the figure back: the department reports the row no more. */
function withdrawal(figure: Cells | undefined, visible: readonly Cells[]): Cells | undefined {
  return figure && latest(visible.filter((cell) => isDash(cell) && reach(cell.column) > reach(figure.column)));
}

type Cells = { readonly column: LedgerColumn; readonly filled: readonly CellReading[] };

/** The furthest reach; at equal reach the one that says 累计, then the first. */
function latest(cells: readonly Cells[]): Cells | undefined {
  return [...cells].sort((a, b) => reach(b.column) - reach(a.column) || Number(saysToDate(b.column)) - Number(saysToDate(a.column)))[0];
}

const saysToDate = ({ heading }: LedgerColumn): boolean => /累计/.test(heading);

/** Filled columns as good as the one chosen; 二季度 is none beside 上半年. */
function rivalsOf(chosen: Cells, candidates: readonly Cells[]): ChosenActual["rivals"] {
  const isOfPart = ({ column: { period } }: Cells): boolean => period !== null && !period.cumulative;
  const asGood = candidates.filter((cell) => cell !== chosen && isOfPart(cell) === isOfPart(chosen) && reach(cell.column) === reach(chosen.column) && saysToDate(cell.column) === saysToDate(chosen.column));
  return asGood.flatMap(({ column, filled }) => filled.filter(({ cell }) => cell !== chosen.filled[0]!.cell).map((reading) => ({ column, reading })));
}

/**
 * 完成值 beside 完成值（7月), or 完成值 twice: where one of them is blank, the other may be the figure of another time. Two periods that are
 * both named are told apart by their periods, and a figure that is said to be cumulative is the one to date.
 */
function blankTwinOf({ column }: Cells, cells: readonly Cells[], row: number): ChosenActual["blankTwin"] {
  if (saysToDate(column) || column.period?.cumulative) return null;
  const twin = cells.find(({ column: other, filled }) => filled.length === 0 && !other.hidden && other !== column && (other.period === null || column.period === null) && baseOf(other) === baseOf(column));
  return twin ? { cell: toA1({ row, column: twin.column.column }), heading: twin.column.heading } : null;
}

/** The heading without its brackets and its period. */
const baseOf = ({ heading, period }: LedgerColumn): string => foldTight(withoutBrackets(heading)).replace(period?.words ?? "", "");

/** Filled cells of a column within a row's sheet rows, each merged cell once; cells named in `except` (the row's name) are not figures. */
export function filledCells(grid: Grid, column: number, top: number, bottom: number, except: readonly string[] = []): readonly CellReading[] {
  if (top === bottom) {
    const reading = readCell(grid, top, column);
    return isBlank(reading) || except.includes(reading.cell) ? [] : [reading];
  }
  const found: CellReading[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const reading = readCell(grid, row, column);
    if (!isBlank(reading) && !except.includes(reading.cell) && found[found.length - 1]?.cell !== reading.cell) found.push(reading);
  }
  return found;
}
