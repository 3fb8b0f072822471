/**
 * Which cell of a row is taken for its figure, and what stands beside it: the unit, and the 完成率, 合格数 or 抽检数 of the same period.
 * `actual.ts` chooses among columns by period; here the choice is held against the row and its neighbours, and left unclear where
 * they disagree.
 */
import { chooseActual, filledCells } from "./actual";
import { formatOf, isBlank } from "./cells";
import type { CellReading, LedgerColumn, Quantity, RowSubject } from "./ledger";
import { mergeAt } from "../sheet/grid";
import { isDateInDigits } from "./digitDate";
import { isNotApplicable } from "./quantityText";
import { readQuantity } from "./quantity";
import type { QuantityContext } from "./quantity";
import type { Table } from "./table/table";

/** Of several unit columns, the one under the same group heading as the figure, else the nearest; of two as near, the one on the side where this table's units stand. */
export function nearestUnit({ byRole, columns }: Table, figure: LedgerColumn | undefined): LedgerColumn | undefined {
  const units = byRole.get("unit") ?? [];
  if (units.length < 2 || !figure) return units[0];
  const first = columns.find(({ role }) => role === "unit" || role === "target" || role === "actual");
  const side = first?.role === "unit" ? -1 : 1;
  const group = (column: LedgerColumn) => (column.heading.includes("/") ? column.heading.split("/")[0] : null);
  // Counted in columns of the table: a blank one in between puts nothing further off.
  const steps = (unit: LedgerColumn) => Math.abs(columns.indexOf(unit) - columns.indexOf(figure));
  const far = (unit: LedgerColumn) => (group(figure) !== null && group(unit) === group(figure) ? 0 : 100_000) + steps(unit) + (Math.sign(unit.column - figure.column) === side ? 0 : 0.5);
  return [...units].sort((a, b) => far(a) - far(b))[0];
}

/**
 * The 完成率, 合格数 or 抽检数 that goes with the figure: of the same period, the nearest. A column without a period goes with the
 * latest figure only. Undefined rather than a figure of another period.
 */
export function besideFigure(columns: readonly LedgerColumn[], { column: figure, laterBlank }: ActualReading): LedgerColumn | undefined {
  const same = columns.filter(({ period }) => period?.words === figure.period?.words);
  const undated = laterBlank.length === 0 ? columns.filter(({ period }) => period === null) : [];
  const far = ({ column }: LedgerColumn) => Math.abs(column - figure.column);
  return [...(same.length > 0 ? same : undated)].sort((a, b) => far(a) - far(b))[0];
}

/** The cell taken for the figure of a row, and what it says. */
export interface ActualReading { readonly column: LedgerColumn; readonly reading: CellReading; readonly quantity: Quantity; readonly laterBlank: readonly LedgerColumn[] }

/** The figure of sheet rows `top`…`bottom`, which are one row named by `nameCell`; null where the table has no column of figures. */
export function actualOf(table: Table, top: number, bottom: number, nameCell: CellReading, subject: RowSubject, context: Context): ActualReading | null {
  const chosen = chooseActual(table.grid, table.byRole.get("actual") ?? [], top, bottom, [nameCell.cell], table.timing);
  if (!chosen) return null;
  const { column, reading, further, singlePeriod, laterBlank } = chosen;
  if (reading.cell === nameCell.cell) return { column, reading, laterBlank, quantity: { kind: "blank" } };
  if (column.basis === "undecided") return { column, reading, laterBlank, quantity: undecided(table, top, bottom, nameCell, reading, context) };
  const words = wordsInstead(table, top, bottom, nameCell, subject, reading);
  if (words) return words;
  if (further.length > 0) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "several-figures", text: [reading, ...further].map(({ text }) => text).join("；") } };
  if (subject.kind === "indicator" && isShared(table, reading, top, bottom)) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "shared-cell", text: reading.text } };
  const quantity = readQuantity(reading.value, context(reading, column));
  if (isDateInDigits(quantity, subject, table.plan)) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "date", text: reading.text } };
  if (chosen.blankTwin && quantity.kind === "number") return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "which-column", text: `${reading.cell}（${column.heading}）${reading.text}；${chosen.blankTwin.cell}（${chosen.blankTwin.heading}）` } };
  if (quantity.kind === "number" && table.timing.ahead.has(column.column)) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "ahead-of-time", text: quantity.text } };
  if (quantity.kind === "number" && isProgressRate(column, subject, table)) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "progress-rate", text: quantity.text } };
  const others = chosen.rivals.filter((rival) => contradicts(quantity, readQuantity(rival.reading.value, context(rival.reading, rival.column))));
  if (others.length > 0) return { column, reading, laterBlank, quantity: { kind: "unclear", reason: "several-figures", text: [reading, ...others.map((rival) => rival.reading)].map(({ text }) => text).join("；") } };
  return { column, reading, laterBlank, quantity: singlePeriod && quantity.kind === "number" ? { kind: "unclear", reason: "single-period", text: quantity.text } : quantity };
}

/**
 * Which of several columns holds the figure is not known: nothing is judged, and all that could be are named; unless they all say the
 * same, for then it does not matter which it is.
 */
function undecided({ grid, byRole }: Table, top: number, bottom: number, nameCell: CellReading, { text }: CellReading, context: Context): Quantity {
  const columns = (byRole.get("actual") ?? []).map((column) => ({ column, filled: filledCells(grid, column.column, top, bottom, [nameCell.cell]) }));
  const said = columns.flatMap(({ column, filled }) => filled.filter((cell) => !isNotApplicable(cell.text)).map((cell) => ({ column, cell })));
  if (said.length === 0) return text === "" ? { kind: "blank" } : { kind: "notApplicable", text };
  const quantities = said.map(({ column, cell }) => readQuantity(cell.value, context(cell, column)));
  const [first] = quantities;
  if (columns.length > 1 && said.length === columns.length && first?.kind === "number" && quantities.every((one) => one.kind === "number" && one.value === first.value)) return first;
  return { kind: "unclear", reason: "which-column", text: columns.length === 1 ? said[0]!.cell.text : said.map(({ column, cell }) => `${cell.cell}（${column.heading}）${cell.text}`).join("；") };
}

type Context = (reading: CellReading, column: LedgerColumn | undefined) => QuantityContext;

/** A percentage in a column of degrees of completion tells how far the work is, or is the rate itself. */
function isProgressRate(column: LedgerColumn, subject: RowSubject, { units, completion }: Table): boolean {
  const unit = subject.kind === "indicator" ? units.get(subject.indicatorId) : undefined;
  if (unit !== "%" && unit !== "指数") return false;
  return completion.has(column.column);
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
