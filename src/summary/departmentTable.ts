/** 报送情况: one line a department: whether it reported, its files, and how the indicators it leads stand. */
import type { Area } from "../sheet/address";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import { VERDICTS } from "../checks/finding";
import { LOOKS, blanks, heightFor, number, text } from "./sheetLooks";
import type { DepartmentSummary, Summary } from "./summary";
import type { SummaryWords } from "./words";

const WIDTHS = [6, 20, 20, 34, 12, 12, 12, 12, 13, 14, 12] as const;

export function departmentTable(summary: Summary, words: SummaryWords): SheetDocument {
  const last = WIDTHS.length - 1;
  const [year = 0, month = 0, day = 0] = summary.asOf.split("-").map(Number);
  const { roster } = summary;
  const rows: DocumentCell[][] = [
    [text(`${summary.planTitle}\n${words.titles.departments}`, "title"), ...blanks(last, "title")],
    [text(words.rosterLine(roster.expected.length, roster.expected.length - roster.notReported.length, roster.notReported), "lineLeft"), ...blanks(7, "lineLeft"), text(words.asOf(year, month, day), "lineRight"), ...blanks(last - 8, "lineRight")],
    [words.heads.number, words.heads.department, words.heads.roster, words.heads.files, words.heads.leadIndicators, ...VERDICTS.map((verdict) => words.verdicts[verdict])].map((head) => text(head, "head")),
  ];
  const merges: Area[] = [
    { top: 0, left: 0, bottom: 0, right: last },
    { top: 1, left: 0, bottom: 1, right: 7 },
    { top: 1, left: 8, bottom: 1, right: last },
  ];
  const rowHeights: Record<number, number> = { 0: 66, 1: 36, 2: 34 };
  for (const department of summary.departments) {
    rowHeights[rows.length] = heightFor([{ text: department.files.join(words.listSeparator), width: WIDTHS[3] }]);
    rows.push(line(rows.length - 2, department, roster.expected.includes(department.department), words));
  }
  return {
    kind: "departments",
    name: words.sheetNames.departments,
    cells: rows,
    looks: LOOKS,
    merges,
    columnWidths: WIDTHS,
    rowHeights,
    freeze: { rows: 3, columns: 2 },
    print: { paper: "A4", orientation: "landscape", pagesWide: 1, repeatRows: { top: 2, bottom: 2 }, footer: words.footer },
  };
}

function line(count: number, department: DepartmentSummary, expected: boolean, words: SummaryWords): DocumentCell[] {
  const states = words.rosterStates;
  const state = department.reported ? (expected ? states.reported : states.notRequired) : department.unread ? states.unread : states.notReported;
  const led = VERDICTS.reduce((sum, verdict) => sum + department.lead[verdict], 0);
  return [
    number(count, "centre"),
    text(department.department, "text"),
    text(state, department.reported ? "centre" : "unclear"),
    text(department.files.join(words.listSeparator), "text"),
    number(led, "centre"),
    ...VERDICTS.map((verdict) => number(department.lead[verdict], verdict === "shortfall" && department.lead.shortfall > 0 ? "shortfall" : "centre")),
  ];
}
