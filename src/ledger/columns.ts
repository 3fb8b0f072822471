/**
 * From headings to roles: which columns name the row, hold the target, the figure, the owners. Decided for the table as a whole,
 * because 责任单位 or 完成情况 mean different things beside different neighbours.
 */
import type { Grid } from "../sheet/grid";
import { filledCells } from "./actual";
import type { HeaderBlock } from "./header";
import { readHeading } from "./headings";
import type { Heading } from "./headings";
import type { ColumnRole, LedgerColumn } from "./ledger";
import type { HeadingMeaning } from "./columnNames";
import { withFullYears } from "./period";

interface HeadedColumn extends Heading {
  readonly column: number;
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

const NAMING: readonly HeadingMeaning[] = ["indicator", "work", "goal"];

/** 单位 may head a column of departments: then it names the owner. `body` is the table's first rows. */
export function withOwnersIn(grid: Grid, columns: readonly LedgerColumn[], isDepartment: (text: string) => boolean, from: number, to: number): readonly LedgerColumn[] {
  if (columns.some(({ role }) => role === "lead" || role === "owner")) return columns;
  return columns.map((column) => {
    if (column.role !== "unit") return column;
    const texts = filledCells(grid, column.column, from, Math.min(to, from + SAMPLE)).map(({ text }) => text);
    return texts.length > 0 && texts.filter(isDepartment).length * 2 > texts.length ? { ...column, role: "owner" as const } : column;
  });
}

/** Rows looked at to tell departments from units of measure. */
const SAMPLE = 30;

/**
 * Roles of the table's columns, left to right; columns that mean nothing to a ledger are left out. `planYear`: the year the plan
 * was issued, null when it does not say.
 */
export function assignRoles(grid: Grid, block: HeaderBlock, planYear: number | null): readonly LedgerColumn[] {
  const headed = [...block.headings].sort(([a], [b]) => a - b).map(([column, texts]): HeadedColumn => ({ column, ...readHeading(texts) }));
  const has = (...meanings: readonly HeadingMeaning[]) => headed.some((column) => column.meaning !== null && meanings.includes(column.meaning));
  const table: TableFacts = {
    names: has("indicator") ? "indicator" : has("work") ? "work" : "goal",
    figures: headed.some((c) => c.meaning === "value" && !c.borrowed) ? "value" : headed.some((c) => c.meaning === "progress" && !c.borrowed) ? "progress" : has("value") ? "value" : has("progress") ? "progress" : headed.some((c) => c.meaning === null && c.period) ? "period" : "status",
    hasOwnValue: headed.some((c) => c.meaning === "value" && !c.borrowed),
    hasTarget: has("target"),
    hasLead: has("lead"),
    hasSupport: has("support"),
  };
  const hidden = new Set(grid.hiddenColumns);
  const columns = headed.flatMap((column): LedgerColumn[] => {
    const role = roleOf(column, table);
    return role === null ? [] : [{ role, column: column.column, heading: column.text, headingUnit: column.unit, period: column.period && withYear(column), hidden: hidden.has(column.column) }];
  });
  return withoutEarlierYears(oneProgress(columns, table), planYear);
}

interface TableFacts {
  /** Which kind of heading names the rows. */
  readonly names: "indicator" | "work" | "goal";
  /** Which kind of heading holds the figures to be judged. */
  readonly figures: "value" | "progress" | "period" | "status";
  /** A column of figures by its own words, and not only by those above it (完成值 / 城区 beside 完成值 / 合计). */
  readonly hasOwnValue: boolean;
  readonly hasTarget: boolean;
  readonly hasLead: boolean;
  readonly hasSupport: boolean;
}

function roleOf(column: HeadedColumn, table: TableFacts): ColumnRole | null {
  switch (column.meaning) {
    case null:
      return column.period ? "actual" : null;
    case "indicator":
    case "work":
      return column.meaning === table.names ? "indicator" : "area";
    case "goal":
      return table.names === "goal" ? "indicator" : table.hasTarget ? "area" : "target";
    case "value":
      return column.borrowed && (table.figures !== "value" || table.hasOwnValue) ? "status" : "actual";
    case "progress":
      return table.figures === "progress" && !column.borrowed ? "actual" : "status";
    case "status":
      return table.figures === "status" ? "actual" : "status";
    case "responsible":
      return !table.hasLead ? "owner" : table.hasSupport ? null : "support";
    case "other":
      return null;
    default:
      return column.meaning;
  }
}

function withYear(column: HeadedColumn): NonNullable<LedgerColumn["period"]> {
  const { words, untilMonth, cumulative, year } = column.period!;
  return { words, untilMonth, cumulative, year: year ?? column.year };
}

/** Of several columns of words (进展情况, 完成情况) the one that says 完成 is judged, else the first; the rest are words beside it. */
function oneProgress(columns: readonly LedgerColumn[], table: TableFacts): readonly LedgerColumn[] {
  if (table.figures === "value" || table.figures === "period") return columns;
  const undated = columns.filter((column) => column.role === "actual" && column.period === null);
  const chosen = undated.find((column) => /完成/.test(column.heading)) ?? undated[0];
  return columns.map((column) => (undated.includes(column) && column !== chosen ? { ...column, role: "status" as const } : column));
}

/**
 * A figure of an earlier year is not the figure judged: one from before the plan, one beside a later year, and, where the plan does
 * not say its year, any dated one beside a column without a year.
 */
function withoutEarlierYears(columns: readonly LedgerColumn[], planYear: number | null): readonly LedgerColumn[] {
  const yearOf = ({ heading }: LedgerColumn) => Number(/(?:^|\D)((?:19|20)\d{2})/.exec(withFullYears(heading))?.[1] ?? 0);
  const years = columns.filter(({ role }) => role === "actual").map(yearOf);
  const undated = years.includes(0) && planYear === null;
  const latest = Math.max(planYear ?? 0, ...years);
  return columns.filter((column) => column.role !== "actual" || yearOf(column) === 0 || (!undated && yearOf(column) === latest));
}
