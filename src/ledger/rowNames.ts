/**
 * What each row of a table is called, and which indicator, duty or task of the plan that is. A name in the department's own words counts
 * only where nothing in the row speaks against it, and no other row claims the same indicator better.
 */
import { fold, withoutNumbering } from "../plan/normalise";
import type { Indicator } from "../plan/plan";
import { mergeAt } from "../sheet/grid";
import { isBlank, readCell } from "./cells";
import { contextOf } from "./context";
import type { CellReading, RowSubject } from "./ledger";
import { isSectionTitle } from "./rowKinds";
import { likeName } from "./names/likeName";
import { bareName, certainSubject, dutyInOwnWords, subjectOf, targetInName, unitInName } from "./names/subject";
import type { Table } from "./table/table";
import { readTarget } from "./target";
import { planUnit, sameUnit, unitOfColumn } from "./units";

export interface Naming {
  readonly reading: CellReading;
  readonly name: string;
  readonly subject: RowSubject;
}

/** `toConfirm`: taken only because the row's target is the plan's. */
type Found = Naming & { readonly toConfirm: boolean };

/** The names of sheet rows `from`…`to`. */
export function namesOfRows(table: Table, from: number, to: number): (row: number) => Naming {
  const found = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => nameOf(table, from + index));
  const claims = new Map<string, Set<string>>();
  for (const { subject, reading } of found) {
    if (subject.kind !== "indicator") continue;
    claims.set(subject.indicatorId, (claims.get(subject.indicatorId) ?? new Set()).add(reading.cell));
  }
  return (row) => {
    const naming = found[row - from]!;
    const { subject, toConfirm } = naming;
    return toConfirm && subject.kind === "indicator" && claims.get(subject.indicatorId)!.size > 1 ? asProposal(naming, subject.indicatorId, table) : naming;
  };
}

/**
 * The name is in the indicator column. Where it says nothing to the plan, a neighbour to the left may: another naming column of the
 * same row, or the group it stands under together with it (大中型工程项目 / 一次验收合格率).
 */
function nameOf(table: Table, row: number): Found {
  const named = (table.byRole.get("indicator") ?? []).map((column) => readCell(table.grid, row, column.column));
  const filled = named.filter((reading) => !isBlank(reading));
  const certain = filled.find((cell) => certainSubject(cell.text, table.plan)?.kind === "indicator");
  const like = certain ? undefined : filled.find((cell) => likeName(bareName(cell.text), table.plan));
  const reading = certain ?? like ?? filled.at(-1) ?? named.at(-1)!;
  const subject = subjectOf(reading.text, table.plan);
  const own: Found = { reading, name: fold(reading.text), subject, toConfirm: false };
  if (subject.kind !== "unknown" || isBlank(reading)) return own;
  return namedByNeighbour(table, row, reading) ?? inOwnWords(own, bareName(reading.text), table, row) ?? narrowed(own, table) ?? asDuty(own, table) ?? own;
}

/** 生活性服务业（商贸）顾客满意度指数: part of what an indicator measures; that one is proposed, and no other. */
function narrowed(naming: Found, { plan }: Table): Found | null {
  const whole = naming.name.replace(/[([【][^()[\]【】]*[)\]】]/g, "");
  const subject = whole === naming.name ? null : certainSubject(whole, plan);
  const id = subject?.kind === "indicator" ? subject.indicatorId : whole === naming.name ? undefined : likeName(bareName(whole), plan)?.indicatorId;
  return id === undefined ? null : { ...naming, subject: { kind: "unknown", proposals: [id] } };
}

function asDuty(naming: Found, { plan }: Table): Found | null {
  const subject = isSectionTitle(naming.reading.text) ? null : dutyInOwnWords(naming.reading.text, plan);
  return subject && { ...naming, subject };
}

function namedByNeighbour(table: Table, row: number, reading: CellReading): Found | null {
  const { column } = reading.position;
  const neighbours = [...(table.byRole.get("area") ?? []), ...(table.byRole.get("indicator") ?? [])]
    .filter((other) => other.column < column || !isWithin(other.column, reading, table))
    .map((other) => readCell(table.grid, row, other.column))
    .filter((cell) => !isBlank(cell) && cell.cell !== reading.cell);
  for (const cell of neighbours) {
    const own = mergeAt(table.grid, cell.position)?.bottom ?? cell.position.row;
    const alone = own === cell.position.row && cell.position.row === row ? certainSubject(cell.text, table.plan) : null;
    if (alone?.kind === "indicator") return { reading: cell, name: fold(cell.text), subject: alone, toConfirm: false };
    const name = fold(`${cell.text} ${reading.text}`);
    const together = joinedSubject(withoutNumbering(cell.text), withoutNumbering(reading.text), table.plan);
    if (together?.kind === "indicator") return { reading, name, subject: { ...together, match: together.match === "exact" ? "normalised" : together.match }, toConfirm: false };
  }
  return null;
}

/** 大中型工程项目 / 一次验收合格率, or the other way round: 一次验收合格率 / 大中型工程项目. */
function joinedSubject(group: string, own: string, plan: Table["plan"]): ReturnType<typeof certainSubject> {
  const [forward, backward] = [certainSubject(group + own, plan), certainSubject(own + group, plan)];
  return forward?.kind === "indicator" ? forward : backward;
}

const isWithin = (column: number, reading: CellReading, table: Table): boolean => column >= reading.position.column && column <= (mergeAt(table.grid, reading.position)?.right ?? reading.position.column);

/** The indicator whose name is made of the same words, if nothing in the row speaks against it; a proposal where the row would have to confirm it and does not. */
function inOwnWords(naming: Found, words: string, table: Table, row: number): Found | null {
  const like = likeName(words, table.plan);
  const indicator = like && table.plan.indicators.find(({ id }) => id === like.indicatorId);
  if (!like || !indicator) return null;
  const { text } = naming.reading;
  const taken = !hasOtherUnit(text, indicator, table, row) && (!like.toConfirm || confirms(text, indicator, table, row));
  return taken ? { ...naming, subject: { kind: "indicator", indicatorId: indicator.id, match: "near" }, toConfirm: like.toConfirm } : asProposal(naming, indicator.id, table);
}

function asProposal(naming: Naming, indicatorId: string, { plan }: Table): Found {
  const { subject } = naming;
  const others = subject.kind === "unknown" ? subject.proposals : nearestOf(naming.reading.text, plan);
  return { ...naming, subject: { kind: "unknown", proposals: [indicatorId, ...others.filter((id) => id !== indicatorId)].slice(0, MOST_PROPOSALS) }, toConfirm: false };
}

const MOST_PROPOSALS = 3;

function nearestOf(text: string, plan: Table["plan"]): readonly string[] {
  const subject = subjectOf(text, plan);
  return subject.kind === "unknown" ? subject.proposals : [];
}

/** 张 in the unit column, or behind the name, where the plan counts 家: something else is counted. */
function hasOtherUnit(text: string, { unit }: Indicator, table: Table, row: number): boolean {
  const units = table.byRole.get("unit") ?? [];
  const written = [unitInName(text), ...(units.length === 1 ? [readCell(table.grid, row, units[0]!.column).text] : [])];
  return written.some((words) => {
    const said = words ? unitOfColumn(words) : null;
    return said !== null && !sameUnit(said.base, planUnit(unit).base);
  });
}

/** The row states the plan's own target, in a column or behind its name. */
function confirms(text: string, indicator: Indicator, table: Table, row: number): boolean {
  const inColumns = (table.byRole.get("target") ?? []).map((column) => {
    const reading = readCell(table.grid, row, column.column);
    return readTarget(reading.value, contextOf(table, row, reading, column, indicator.unit));
  });
  const inName = targetInName(text);
  const stated = inName === "" ? inColumns : [...inColumns, readTarget(inName, { unit: indicator.unit, format: "General", headingUnit: null, unitCell: null })];
  const { value, comparator } = indicator.target;
  return stated.some(({ quantity, comparator: said }) => {
    const figures = quantity.kind === "number" ? [quantity.value] : quantity.kind === "ambiguousPercent" ? [quantity.asFraction, quantity.asWritten] : [];
    return figures.includes(value) && (said === null || said === comparator);
  });
}
