/**
 * From headings to roles: which columns name the row, hold the target, the figure, the owners. Decided for the table as a whole,
 * because 责任单位 or 完成情况 mean different things beside different neighbours.
 */
import type { Grid } from "../sheet/grid";
import type { HeaderBlock } from "./header";
import { readHeading } from "./headings";
import type { Heading } from "./headings";
import type { ColumnRole, LedgerColumn } from "./ledger";
import type { HeadingMeaning } from "./columnNames";

interface HeadedColumn extends Heading {
  readonly column: number;
}

/** Roles of the table's columns, left to right; columns that mean nothing to a ledger are left out. */
export function assignRoles(grid: Grid, block: HeaderBlock): readonly LedgerColumn[] {
  const headed = [...block.headings].sort(([a], [b]) => a - b).map(([column, texts]): HeadedColumn => ({ column, ...readHeading(texts) }));
  const has = (...meanings: readonly HeadingMeaning[]) => headed.some((column) => column.meaning !== null && meanings.includes(column.meaning));
  const table: TableFacts = {
    names: has("indicator") ? "indicator" : has("work") ? "work" : "goal",
    figures: headed.some((c) => c.meaning === "value" && !c.borrowed) ? "value" : headed.some((c) => c.meaning === "progress" && !c.borrowed) ? "progress" : has("value") ? "value" : has("progress") ? "progress" : headed.some((c) => c.meaning === null && c.period) ? "period" : "status",
    hasTarget: has("target"),
    hasLead: has("lead"),
    hasSupport: has("support"),
  };
  const hidden = new Set(grid.hiddenColumns);
  const columns = headed.flatMap((column): LedgerColumn[] => {
    const role = roleOf(column, table);
    return role === null ? [] : [{ role, column: column.column, heading: column.text, headingUnit: column.unit, period: column.period && withYear(column), hidden: hidden.has(column.column) }];
  });
  return withoutEarlierYears(oneProgress(columns, table));
}

interface TableFacts {
  /** Which kind of heading names the rows. */
  readonly names: "indicator" | "work" | "goal";
  /** Which kind of heading holds the figures to be judged. */
  readonly figures: "value" | "progress" | "period" | "status";
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
      return column.borrowed && table.figures !== "value" ? "status" : "actual";
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

/** A figure of an earlier year is not the figure judged. */
function withoutEarlierYears(columns: readonly LedgerColumn[]): readonly LedgerColumn[] {
  const yearOfColumn = (column: LedgerColumn) => Number(/(?:^|\D)((?:19|20)\d{2})/.exec(column.heading)?.[1] ?? 0);
  const latest = Math.max(0, ...columns.filter((column) => column.role === "actual").map(yearOfColumn));
  return columns.filter((column) => column.role !== "actual" || yearOfColumn(column) === 0 || yearOfColumn(column) === latest);
}
