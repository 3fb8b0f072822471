/**
 * Reads back from the sheets of the last compilation what the next one must not lose: what people typed, the rectification list, the
 * office's decisions, earlier summaries. What was typed and belongs to no row that will stand in the new sheets is named: such a sheet
 * is left to people as it is.
 */
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import type { Carried } from "../carried";
import { NOTHING_CARRIED } from "../carried";
import { planIdentity } from "../rowKeys";
import type { SheetKind } from "../sheetKinds";
import { SHEET_KINDS } from "../sheetKinds";
import type { TypedRow } from "../typed";
import type { SummaryWords } from "../words";
import { headWords } from "./heads";
import { departmentOf, indicatorOf, placeOf } from "./placing";
import { readDecisionRows } from "./readDecisions";
import { readHistory } from "./readHistory";
import { readRectification } from "./readRectification";
import type { ReadTable } from "./table";
import { readTable } from "./table";
import { typedIn } from "./typedIn";

/** A sheet of ours as it stands in the workbook. */
export interface EarlierSheet {
  readonly kind: string;
  readonly name: string;
  readonly grid: Grid;
}

/** Something typed that has no place in the new sheets. */
export interface Unplaced {
  readonly sheet: string;
  readonly cell: string;
}

export interface ReadBack {
  readonly carried: Carried;
  readonly unplaced: readonly Unplaced[];
}

/** What a reader of one kind of sheet is given. */
export interface ReadContext {
  readonly plan: Plan;
  /** All our languages: a sheet may have been written in another. */
  readonly words: readonly SummaryWords[];
  /** Names somebody typed something for that has no place. */
  readonly lose: (cell: string) => void;
}

/** `sheets`: at most one of a kind counts, the first. */
export function readBack(sheets: readonly EarlierSheet[], plan: Plan, words: readonly SummaryWords[]): ReadBack {
  let carried: Carried = NOTHING_CARRIED;
  const unplaced: Unplaced[] = [];
  for (const kind of SHEET_KINDS) {
    const sheet = sheets.find((one) => one.kind === kind);
    if (!sheet) continue;
    const context: ReadContext = { plan, words, lose: (cell) => unplaced.push({ sheet: sheet.name, cell }) };
    carried = { ...carried, ...READERS[kind]?.(sheet.grid, context) };
  }
  return { carried, unplaced };
}

const READERS: Partial<Readonly<Record<SheetKind, (grid: Grid, context: ReadContext) => Partial<Carried>>>> = {
  summary: (grid, context) => ({ notes: readNotes(grid, context, "indicator") }),
  departmentStatus: (grid, context) => ({ departmentNotes: readNotes(grid, context, "department") }),
  roster: (grid, context) => ({ rosterNotes: readNotes(grid, context, "department") }),
  phases: (grid, context) => ({ opinions: readOpinions(grid, context) }),
  rectification: (grid, context) => ({ rectification: readRectification(grid, context) }),
  reconciliation: (grid, context) => ({ decisionRows: readDecisionRows(grid, context) }),
  snapshots: (grid, context) => ({ history: readHistory(grid, context) }),
};

/** 备注, by indicator or department. */
function readNotes(grid: Grid, context: ReadContext, subject: "indicator" | "department"): Map<string, TypedRow> {
  const table = readTable(grid, headWords([subject, "note"], context.words));
  return collect(table, context, ["note"], (row, samePlan) => (subject === "indicator" ? indicatorOf(row.key, row.text("indicator"), samePlan, context.plan) : row.key !== "" || row.text("department") !== "" ? departmentOf(row.key || row.text("department"), context.plan) : null));
}

/** 办公室意见, of phases and duties. */
function readOpinions(grid: Grid, context: ReadContext): Map<string, TypedRow> {
  const words = { ...headWords(["opinion"], context.words), subject: context.words.map(({ phases }) => phases.subjectHead) };
  return collect(readTable(grid, words), context, ["opinion"], (row, samePlan) => (row.key === "" ? null : placeOf(row.key, row.text("subject"), samePlan, context.plan)));
}

type Row<Role extends string> = ReadTable<Role>["rows"][number];

/** Typed cells by what their row is about; of two rows about the same the first counts, and what only the second says is named. */
function collect<Role extends string, Typed extends Role>(table: ReadTable<Role> | null, context: ReadContext, typed: readonly Typed[], placeOfRow: (row: Row<Role>, samePlan: boolean) => string | null): Map<string, TypedRow> {
  const found = new Map<string, TypedRow>();
  if (!table) return found;
  const samePlan = table.planIdentity === planIdentity(context.plan);
  for (const row of table.rows) {
    const cells = typedIn(row, typed, context);
    if (cells.size === 0) continue;
    const place = placeOfRow(row, samePlan);
    if (place !== null && !found.has(place)) found.set(place, cells);
    else for (const { cell } of cells.values()) context.lose(cell);
  }
  return found;
}
