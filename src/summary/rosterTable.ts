/** 报送情况: who was to report and did, with what and when; and what came in and could not be read, with the reason. */
import { areaToA1 } from "../sheet/address";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import type { SheetContext } from "./documents";
import { footLines, setUpOf, topLines } from "./parts";
import { rosterStateOf } from "./rosterState";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { date, formula, number, text } from "./sheetLooks";
import type { DepartmentSummary } from "./summary";
import { typedCells } from "./typed";

const ROLES = ["number", "department", "due", "state", "reportedOn", "files", "note"] as const;
type Role = (typeof ROLES)[number];
const WIDTHS: Readonly<Record<Role, number>> = { number: 7, department: 24, due: 14, state: 22, reportedOn: 14, files: 46, note: 34 };

export function rosterTable(context: SheetContext): SheetDocument {
  const { summary, words, carried } = context;
  const columns = ROLES.map((role): Column<Role> => ({ role, head: words.heads[role], width: WIDTHS[role], typed: role === "note" }));
  const sheet = new SheetBuilder<Role>(setUpOf("roster", columns, context, { paper: "A4", freezeColumns: 2 }));
  topLines(sheet, "roster", context);
  sheet.heads();
  sheet.across(words.roster.expectedHeading, "section");
  const first = sheet.next;
  summary.departments.forEach((department, index) => {
    sheet.row({ ...line(index + 1, department, context), ...typedCells(sheet, carried.rosterNotes.get(department.department)) }, [department.department]);
  });
  if (summary.departments.length > 0) counts(sheet, first, context);
  unread(sheet, context);
  return sheet.build();
}

function line(count: number, department: DepartmentSummary, { summary, words }: SheetContext): Partial<Record<Role, DocumentCell>> {
  const state = rosterStateOf(department, summary);
  return {
    number: number(count, "centre"),
    department: text(department.department, "text"),
    due: text(summary.roster.expected.includes(department.department) ? words.due.yes : words.due.no, "centre"),
    state: text(words.rosterStates[state], state === "reported" || state === "supporting" ? "centre" : "red"),
    reportedOn: date(department.reportedOn, "date"),
    files: text(department.files.join("\n"), "text"),
  };
}

/** 应报, 已报, 未报 of those that had to, live over the columns above. */
function counts(sheet: SheetBuilder<Role>, first: number, { summary, words }: SheetContext): void {
  const bottom = sheet.next - 1;
  const area = (role: Role): string => areaToA1({ top: first, bottom, left: sheet.columnOf(role), right: sheet.columnOf(role) });
  const { expected, notReported } = summary.roster;
  const counted = (state: string): string => `COUNTIFS(${area("due")},"${words.due.yes}",${area("state")},"${state}")`;
  const line = (name: string, content: string, cached: number): void =>
    sheet.row({ number: text("", "strong"), department: text(name, "strong"), due: formula(content, cached, "total") });
  line(words.roster.counts.expected, `=COUNTIF(${area("due")},"${words.due.yes}")`, expected.length);
  line(words.roster.counts.reported, `=${counted(words.rosterStates.reported)}`, expected.length - notReported.length);
  line(words.roster.counts.notReported, `=${counted(words.rosterStates.notReported)}+${counted(words.rosterStates.unread)}`, notReported.length);
}

function unread(sheet: SheetBuilder<Role>, { summary, words }: SheetContext): void {
  const { roster } = words;
  sheet.across(roster.unreadHeading, "section");
  if (summary.unread.length === 0) {
    footLines(sheet, [roster.noneUnread]);
    return;
  }
  // File over two columns, sheet over two, the reason over the rest.
  const parts = (look: "head" | "text", first: DocumentCell, file: string, name: string, reason: string): void =>
    sheet.parts([{ cell: first, to: 0 }, { cell: text(file, look), to: 2 }, { cell: text(name, look), to: 4 }, { cell: text(reason, look), to: sheet.lastColumn }], 30);
  parts("head", text(words.heads.number, "head"), roster.unreadHeads.file, roster.unreadHeads.sheet, roster.unreadHeads.reason);
  summary.unread.forEach(({ file, sheet: name, reason }, index) => parts("text", number(index + 1, "centre"), file, name ?? roster.wholeFile, reason));
}
