/**
 * Which columns name the rows. A column that holds names of the plan does, whatever its heading says; without any, the headings tell.
 */
import type { TableColumn } from "./columns";
import type { HeadingMeaning } from "../headings/columnNames";
import type { ColumnRole } from "../ledger";

/** Headings under which names of the plan make a column the one of names. Evidence or remarks may name an indicator, too. */
const MAY_NAME: readonly (HeadingMeaning | null)[] = [null, "indicator", "work", "goal", "target", "area", "words", "other", "mixed"];
const KINDS = ["indicator", "work", "goal"] as const;

/** The naming columns by sheet column: "indicator" for those that name the row, "area" for the groups it stands in. */
export function nameColumns(columns: readonly TableColumn[]): ReadonlyMap<number, Extract<ColumnRole, "indicator" | "area">> {
  const byWords = columns.filter((column) => KINDS.some((kind) => kind === column.meaning) && !holdsTargets(column));
  const kind = KINDS.find((one) => byWords.some(({ meaning, contents }) => meaning === one && contents.names > 0)) ?? KINDS.find((one) => byWords.some(({ meaning }) => meaning === one));
  const chosen = byWords.filter(({ meaning }) => meaning === kind);
  const best = bestNamed(columns);
  const most = Math.max(0, ...chosen.map(({ contents }) => contents.names));
  const indicators = best && best.contents.names > most ? (most > 0 ? [...chosen, best] : [best]) : chosen;
  const areas = byWords.filter((column) => !indicators.includes(column) && !(column.meaning === "goal" && !columns.some(({ meaning }) => meaning === "target")));
  return new Map([...areas.map(({ column }) => [column, "area"] as const), ...indicators.map(({ column }) => [column, "indicator"] as const)]);
}

/** The column with the most names of the plan; the first of equals. */
function bestNamed(columns: readonly TableColumn[]): TableColumn | null {
  return columns.filter(({ meaning, contents }) => contents.names > 0 && MAY_NAME.includes(meaning)).reduce<TableColumn | null>((best, column) => (best && best.contents.names >= column.contents.names ? best : column), null);
}

/** 指标要求 or 工作目标 over 97%以上 and 30家: no names. */
function holdsTargets({ contents: { targets, figures, names, filled } }: TableColumn): boolean {
  return names === 0 && (targets + figures) * 2 > filled;
}
