/**
 * From a sheet to its ledgers. Nothing is judged here; what cannot be read is kept as it stands, with the reason.
 */
import type { Plan } from "../plan/plan";
import { foldTight } from "../plan/normalise";
import { yearOfPlan } from "../plan/year";
import type { Grid } from "../sheet/grid";
import { gridEnd } from "../sheet/grid";
import { assignRoles, sideBySide } from "./table/columns";
import type { Years } from "./table/columns";
import { asStated } from "./table/cumulative";
import { isNameOfPlan } from "./table/contents";
import { decideDepartment, departmentInName, departmentInTitle, departmentLine } from "./department";
import { findHeaders } from "./table/header";
import type { HeaderBlock } from "./table/header";
import type { DepartmentMention, Ledger, LedgerColumn, LedgerReading, NotALedger } from "./ledger";
import { readRows } from "./rows";
import { isOfEarlierYear } from "./sheetTime";
import { tableOf } from "./table/table";

export interface ReadingHints {
  /** Name of the file the sheet is in; "" or absent for an unsaved workbook. */
  readonly fileName?: string;
  /** ISO date the ledger is to be judged at: what stands in columns of later periods is not reached yet. */
  readonly asOf?: string;
}

/** Names of sheets that explain how to fill a ledger in, or show an example. */
const INSTRUCTIONS = /^(?:\d+[.、]?)?(?:填表|填报|填写|编制|使用|指标|台账)?(?:说明|须知|要求|指南|示例|样例|样表|范例|例表|模板说明|解释)(?:\d*|\(.*\))$|示例|样例|填(?:表|报|写)(?:说明|须知|要求|指南)/;

/** Every ledger on the sheet, top to bottom; or why it holds none. Never throws, whatever the grid holds. */
export function readLedgers(grid: Grid, plan: Plan, hints: ReadingHints = {}): LedgerReading {
  const no = (reason: NotALedger["reason"]): LedgerReading => ({ ok: false, sheet: grid.sheet, reason });
  if (!grid.values.some((row) => row.some((value) => value !== null && value !== ""))) return no("empty-sheet");
  if (INSTRUCTIONS.test(foldTight(grid.sheet))) return no("instructions");
  const headers = findHeaders(grid, (text) => isNameOfPlan(text, plan));
  if (headers.length === 0) return no("no-header");
  const earlier = ofEarlierYears(grid, headers, yearOfPlan(plan));
  if (earlier.every(Boolean)) return no("earlier-year");
  const years: Years = { plan: yearOfPlan(plan), asOf: hints.asOf ? Number(hints.asOf.slice(0, 4)) : null };
  const tables = headers.flatMap((header, index) => (earlier[index] ? [] : sideBySide(header)).map((part) => ({ header: part, index, columns: assignRoles(grid, plan, part, part.bottom + 1, (headers[index + 1]?.top ?? gridEnd(grid).row) - 1, years) })));
  const named = tables.filter(({ columns }) => columns.some(({ role }) => role === "indicator"));
  if (named.length === 0) return no("no-header");
  const judged = named.filter(({ columns }) => columns.some(({ role }) => role === "actual"));
  if (judged.length === 0) return no("no-value-column");
  const [first, ...others] = joined(ledgersOf(grid, plan, hints, headers, judged));
  return first ? { ok: true, ledgers: [first, ...others] } : no("no-rows");
}

/** Which of the tables are of an earlier year; one whose title says nothing goes on with the one above it. */
function ofEarlierYears(grid: Grid, headers: readonly HeaderBlock[], planYear: number | null): readonly boolean[] {
  let earlier = false;
  return headers.map((header, index) => {
    earlier = isOfEarlierYear(grid, index === 0 ? grid.origin.row : headers[index - 1]!.bottom + 1, header.top, planYear) ?? earlier;
    return earlier;
  });
}

/** `index` is the place of the header block among those of the sheet. */
interface Found { readonly header: HeaderBlock; readonly index: number; readonly columns: readonly LedgerColumn[] }

function ledgersOf(grid: Grid, plan: Plan, hints: ReadingHints, headers: readonly HeaderBlock[], tables: readonly Found[]): readonly Ledger[] {
  const sheetName = departmentInName(grid.sheet, "sheet-name", plan);
  const fileName = hints.fileName ? departmentInName(hints.fileName, "file-name", plan) : null;
  let inherited: DepartmentMention | null = null;
  let titled: DepartmentMention | null = null;
  return tables.flatMap(({ header, index, columns: found }): Ledger[] => {
    const above = (headers[index - 1]?.bottom ?? grid.origin.row - 1) + 1;
    const columns = asStated(grid, found, above, header.top - 1);
    const bottom = (headers[index + 1]?.top ?? gridEnd(grid).row) - 1;
    const rows = readRows(tableOf(grid, plan, columns, hints.asOf ?? null), header.bottom + 1, bottom);
    const own = departmentLine(grid, above, header.top - 1, plan) ?? (index === headers.length - 1 ? departmentLine(grid, (rows.at(-1)?.row ?? header.bottom) + 1, bottom, plan) : null);
    inherited = own ?? inherited;
    // What the sheet begins with holds for a table that goes on below it (续表).
    titled = departmentInTitle(grid, above, header.top, plan) ?? titled;
    if (rows.length === 0) return [];
    const { department, contradicting } = decideDepartment([inherited, sheetName, fileName, titled]);
    const last = rows.at(-1)!;
    return [
      {
        sheet: grid.sheet,
        department,
        otherDepartments: contradicting,
        columns,
        header: { top: header.top, bottom: header.bottom, left: header.left, right: header.right },
        body: { top: header.bottom + 1, bottom: Math.max(last.row, header.bottom + 1), left: header.left, right: header.right },
        rows,
      },
    ];
  });
}

/** A heading repeated down the same table (as for printing) does not make another ledger. */
function joined(ledgers: readonly Ledger[]): readonly Ledger[] {
  const groups: Ledger[][] = [];
  for (const ledger of ledgers) {
    const first = groups.at(-1)?.[0];
    if (first && sameLayout(first, ledger) && sameDepartment(first, ledger)) groups.at(-1)!.push(ledger);
    else groups.push([ledger]);
  }
  return groups.map((group) => ({ ...group[0]!, body: { ...group[0]!.body, bottom: group.at(-1)!.body.bottom }, rows: group.flatMap(({ rows }) => rows) }));
}

function sameDepartment(a: Ledger, b: Ledger): boolean {
  return a.department.kind === b.department.kind && a.department.written === b.department.written;
}

function sameLayout(a: Ledger, b: Ledger): boolean {
  return a.columns.length === b.columns.length && a.columns.every((column, index) => column.role === b.columns[index]!.role && column.column === b.columns[index]!.column);
}
