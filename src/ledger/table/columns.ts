/**
 * From headings and contents to roles: which columns name the row, hold the target, the figure, the owners. Decided for the table as a
 * whole, because 责任单位 or 完成情况 mean different things beside different neighbours. What a heading says counts first; what a column
 * holds corrects it, and tells the columns whose headings say nothing.
 */
import { foldTight } from "../../plan/normalise";
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { contentsOf } from "./contents";
import type { Contents } from "./contents";
import { figureColumns, isWholeYear } from "./figureColumns";
import type { HeaderBlock } from "./header";
import type { HeadingMeaning } from "../headings/columnNames";
import { readHeading } from "../headings/headings";
import type { Heading } from "../headings/headings";
import type { ColumnRole, LedgerColumn } from "../ledger";
import { nameColumns } from "./nameColumns";
import { againstTargets } from "./targetFit";
import type { TargetFit } from "./targetFit";

/** A column of the table: its heading, and what it holds. */
export interface TableColumn extends Heading {
  readonly column: number;
  readonly contents: Contents;
  /** Headed by the name of the plan's own district: beside other districts, its figures are meant. */
  readonly isOwnDistrict: boolean;
  /** How its figures stand to the plan's targets, row by row. */
  readonly fit: TargetFit;
}

/**
 * A block whose headings repeat from left to right is several tables side by side: 指标 目标 完成 | 指标 目标 完成. One block a table;
 * the block itself when nothing repeats.
 */
export function sideBySide(block: HeaderBlock): readonly HeaderBlock[] {
  const headed = [...block.headings].sort(([a], [b]) => a - b);
  const [first] = headed;
  const starts = headed.filter(([, texts]) => texts.join("/") === first?.[1].join("/")).map(([column]) => column);
  const isolated = starts.filter((start, index) => index === 0 || start - starts[index - 1]! > 1);
  const parts = isolated.map((start, index) => headed.filter(([column]) => column >= start && column < (isolated[index + 1] ?? Infinity)));
  const complete = parts.every((part) => part.some(([, texts]) => NAMING.includes(readHeading(texts).meaning ?? "other")));
  if (parts.length < 2 || !complete) return [block];
  return parts.map((part) => ({ ...block, left: part[0]![0], right: part.at(-1)![0], headings: new Map(part) }));
}

/** `plan`: the year the plan was issued, null when it does not say. `asOf`: the year the ledger is judged in, null when not known. */
export interface Years {
  readonly plan: number | null;
  readonly asOf: number | null;
}

/** Meanings of headings that name the rows. */
export const NAMING: readonly (HeadingMeaning | null)[] = ["indicator", "work", "goal"];

/** Wider tables than this are not looked through for columns without a heading. */
const WIDEST = 200;

/**
 * Roles of the table's columns, left to right; columns that mean nothing to a ledger are left out. The body is sheet rows `from`…`to`.
 */
export function assignRoles(grid: Grid, plan: Plan, block: HeaderBlock, from: number, to: number, years: Years): readonly LedgerColumn[] {
  const read = columnsOf(grid, plan, block, from, to);
  const naming = nameColumns(read);
  const rest = read.filter(({ column }) => !naming.has(column)).map((column): TableColumn => ({ ...column, meaning: correctedMeaning(column) }));
  const indicators = [...naming].filter(([, role]) => role === "indicator").map(([column]) => column);
  const fitted = withFits(grid, plan, rest, indicators, from, to).map((column): TableColumn => (statesTargets(column) ? { ...column, meaning: "target" } : column));
  const figures = figureColumns(fitted.filter((column) => !isOfOtherYear(column, fitted, years)), fitted);
  const hidden = new Set(grid.hiddenColumns);
  const facts = factsOf(fitted);
  const columns = [...read].flatMap((column): LedgerColumn[] => {
    const known = fitted.find((one) => one.column === column.column) ?? column;
    const figure = figures.get(column.column);
    const role = naming.get(column.column) ?? figure?.role ?? roleOf(known, facts);
    if (role === null || (isYearly(role, known) && isOfOtherYear(known, fitted, years))) return [];
    return [{ role, column: column.column, heading: column.text, headingUnit: column.unit, period: column.period && withYear(column), hidden: hidden.has(column.column), ...(figure?.basis ? { basis: figure.basis } : {}) }];
  });
  return withOneTarget(columns, fitted);
}

/** Columns with a heading, and those inside the table that have none but hold something. */
function columnsOf(grid: Grid, plan: Plan, block: HeaderBlock, from: number, to: number): readonly TableColumn[] {
  const all = block.right - block.left < WIDEST ? Array.from({ length: block.right - block.left + 1 }, (_, index) => block.left + index) : [...block.headings.keys()].sort((a, b) => a - b);
  return all.flatMap((column): TableColumn[] => {
    const contents = contentsOf(grid, plan, column, from, to);
    const headed = block.headings.get(column);
    return headed || contents.filled > 0 ? [{ column, ...readHeading(headed ?? []), contents, isOwnDistrict: isOwnDistrict(headed ?? [], plan), fit: NO_FIT }] : [];
  });
}

/** 贵池区 or 池州市贵池区 for the plan of 池州市贵池区. */
function isOwnDistrict(headed: readonly string[], { district }: Plan): boolean {
  const name = foldTight(headed.at(-1) ?? "");
  return district !== undefined && name.length > 2 && foldTight(district).endsWith(name);
}

const NO_FIT: TargetFit = { compared: 0, equal: 0, plausible: 0 };

function withFits(grid: Grid, plan: Plan, columns: readonly TableColumn[], naming: readonly number[], from: number, to: number): readonly TableColumn[] {
  const fits = againstTargets(grid, plan, naming, columns.filter(({ contents }) => contents.figures + contents.targets > 0).map(({ column }) => column), from, to);
  return columns.map((column) => ({ ...column, fit: fits.get(column.column) ?? NO_FIT }));
}

/** What a column is, where its contents say otherwise than its heading, or its heading says nothing. */
function correctedMeaning({ meaning, loose, contents, period }: TableColumn): HeadingMeaning | null {
  const { filled, targets, figures, units, departments, names, serial } = contents;
  if (NAMING.includes(meaning)) return (targets + figures) * 2 > filled && names === 0 ? "target" : meaning;
  const mostly = (count: number): boolean => count * 2 > filled && filled > 0;
  const open = meaning === null || meaning === "other" || (loose && (meaning === "value" || meaning === "progress"));
  if (open && mostly(targets)) return "target";
  if (meaning !== null || period !== null) return meaning;
  if (mostly(units)) return "unit";
  if (serial) return "number";
  return mostly(departments) ? "responsible" : null;
}

/** The plan's own targets in every row, under a bare 全年 or a heading nobody knows. */
function statesTargets({ meaning, period, fit }: TableColumn): boolean {
  if (meaning !== null || fit.equal < fit.compared) return false;
  return isWholeYear({ period }) ? fit.compared > 0 : period === null && fit.compared > 1;
}

interface Facts {
  readonly hasLead: boolean;
  readonly hasSupport: boolean;
  readonly ownersUnder: number | null;
}

/** 单位 may head a column of departments: then it names the owner. */
function factsOf(columns: readonly TableColumn[]): Facts {
  const has = (...meanings: readonly HeadingMeaning[]) => columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const owners = has("lead", "responsible") ? undefined : columns.find(({ meaning, contents }) => meaning === "unit" && contents.departments * 2 > contents.filled);
  return { hasLead: has("lead"), hasSupport: has("support"), ownersUnder: owners?.column ?? null };
}

/** The role of a column that neither names rows nor holds the figures. */
function roleOf({ column, meaning }: TableColumn, facts: Facts): ColumnRole | null {
  switch (meaning) {
    case "responsible":
      return !facts.hasLead ? "owner" : facts.hasSupport ? null : "support";
    case "unit":
      return column === facts.ownersUnder ? "owner" : "unit";
    case "goal":
      return "target";
    case "value":
    case "progress":
      return "status";
    case "indicator":
    case "work":
      return "area";
    case null:
    case "words":
    case "mixed":
    case "other":
      return null;
    default:
      return meaning;
  }
}

function withYear(column: Heading): NonNullable<LedgerColumn["period"]> {
  const { words, untilMonth, cumulative, year } = column.period!;
  return { words, untilMonth, cumulative, year: year ?? column.year };
}

/** Roles whose columns may belong to a year, and words that report it. */
const YEARLY: readonly ColumnRole[] = ["actual", "target", "rate", "passed", "inspected"];
const isYearly = (role: ColumnRole, { meaning }: Heading): boolean => YEARLY.includes(role) || meaning === "value" || meaning === "progress";
const yearIn = ({ year }: Heading): number => year ?? 0;

/**
 * A figure of an earlier year is not the figure judged: one from before the plan, one beside a later year, and, where the plan does
 * not say its year, any dated one beside a column without a year. Nor is one of a year that has not come.
 */
function isOfOtherYear(column: TableColumn, columns: readonly TableColumn[], { plan, asOf }: Years): boolean {
  const year = yearIn(column);
  if (year === 0) return false;
  const coming = (one: number): boolean => asOf !== null && one > asOf;
  const years = columns.filter(({ meaning, period }) => meaning === "value" || meaning === "progress" || (meaning === null && period !== null)).map(yearIn);
  return coming(year) || (years.includes(0) && plan === null) || year !== Math.max(plan ?? 0, ...years.filter((one) => !coming(one)));
}

/** Of several columns of targets (省定, 区定; 全年, 上半年) the one that stands nearest to the plan is read. */
function withOneTarget(columns: readonly LedgerColumn[], read: readonly TableColumn[]): readonly LedgerColumn[] {
  const equal = new Map(read.map(({ column, fit }) => [column, fit.equal]));
  const targets = columns.filter(({ role }) => role === "target");
  if (targets.length < 2) return columns;
  const [best] = [...targets].sort((a, b) => Number(a.period !== null) - Number(b.period !== null) || equal.get(b.column)! - equal.get(a.column)!);
  return columns.filter((column) => column.role !== "target" || column === best);
}
