/** 部门情况: how the indicators of each department stand; score and rank where the office turned scoring on. */
import { VERDICTS } from "../checks/finding";
import type { Verdict } from "../checks/finding";
import { areaToA1 } from "../sheet/address";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import type { SheetContext } from "./documents";
import { footLines, setUpOf, topLines } from "./parts";
import { rosterStateOf } from "./rosterState";
import type { DepartmentScore } from "./scoring";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { date, formula, number, text } from "./sheetLooks";
import type { DepartmentSummary } from "./summary";
import { typedCells } from "./typed";

type Role = "number" | "department" | "led" | Verdict | "supported" | "state" | "reportedOn" | "score" | "rank" | "note";

/** Counts that are summed at the foot. */
const SUMMED = ["led", ...VERDICTS, "supported"] as const;

export function departmentStatusTable(context: SheetContext): SheetDocument {
  const { summary, words, carried } = context;
  const sheet = new SheetBuilder<Role>(setUpOf("departmentStatus", columnsOf(context), context, { paper: "A4", freezeColumns: 2 }));
  topLines(sheet, "departmentStatus", context);
  sheet.heads();
  const first = sheet.next;
  summary.departments.forEach((department, index) => {
    const score = summary.scores.find((one) => one.department === department.department) ?? null;
    sheet.row({ ...line(index + 1, department, sheet, context), ...scoreCells(score, sheet, context), ...typedCells(sheet, carried.departmentNotes.get(department.department)) }, [department.department]);
  });
  if (summary.departments.length > 0) sheet.row({ number: text("", "strong"), department: text(words.total, "strong"), ...sums(sheet, first, summary.departments) });
  footLines(sheet, [words.departmentStatus.sumNote, scoreNote(context)]);
  return sheet.build();
}

function columnsOf({ summary, words: { heads, verdictNames } }: SheetContext): Column<Role>[] {
  const scored: Column<Role>[] = summary.scores.length > 0 ? [{ role: "score", head: heads.score, width: 9 }, { role: "rank", head: heads.rank, width: 15 }] : [];
  return [
    { role: "number", head: heads.number, width: 6 },
    { role: "department", head: heads.department, width: 20 },
    { role: "led", head: heads.led, width: 10 },
    ...VERDICTS.map((verdict): Column<Role> => ({ role: verdict, head: verdictNames[verdict], width: 9 })),
    { role: "supported", head: heads.supported, width: 10 },
    { role: "state", head: heads.state, width: 16 },
    { role: "reportedOn", head: heads.reportedOn, width: 13 },
    ...scored,
    { role: "note", head: heads.note, width: 26, typed: true },
  ];
}

function line(count: number, department: DepartmentSummary, sheet: SheetBuilder<Role>, { summary, words }: SheetContext): Partial<Record<Role, DocumentCell>> {
  const led = VERDICTS.reduce((sum, verdict) => sum + department.lead[verdict], 0);
  const verdicts = { top: sheet.next, bottom: sheet.next, left: sheet.columnOf("met"), right: sheet.columnOf("notApplicable") };
  return {
    number: number(count, "centre"),
    department: text(department.department, "text"),
    led: formula(`=SUM(${areaToA1(verdicts)})`, led, "centre"),
    ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, number(department.lead[verdict], verdict === "shortfall" && department.lead.shortfall > 0 ? "red" : "centre")])),
    supported: number(department.supports, "centre"),
    state: text(words.rosterStates[rosterStateOf(department, summary)], "centre"),
    reportedOn: date(department.reportedOn, "date"),
  };
}

function scoreCells(score: DepartmentScore | null, sheet: SheetBuilder<Role>, { summary, words }: SheetContext): Partial<Record<Role, DocumentCell>> {
  if (summary.scores.length === 0) return {};
  if (!score || score.score === null || score.rank === null) return { score: text("—", "centre"), rank: text("—", "centre") };
  const { rank, provisional } = words.departmentStatus;
  return { score: number(score.score, sheet.formatted("centre", "0.00")), rank: text(score.leftOut === 0 ? rank(score.rank) : `${rank(score.rank)}\n${provisional(score.leftOut)}`, "centre") };
}

function sums(sheet: SheetBuilder<Role>, first: number, departments: readonly DepartmentSummary[]): Partial<Record<Role, DocumentCell>> {
  const led = (department: DepartmentSummary): number => VERDICTS.reduce((sum, verdict) => sum + department.lead[verdict], 0);
  return Object.fromEntries(
    SUMMED.map((role) => {
      const column = sheet.columnOf(role);
      const values = departments.map((department) => (role === "led" ? led(department) : role === "supported" ? department.supports : department.lead[role]));
      return [role, formula(`=SUM(${areaToA1({ top: first, bottom: sheet.next - 1, left: column, right: column })})`, values.reduce((sum, value) => sum + value, 0), "total")];
    }),
  );
}

function scoreNote({ summary, words: { departmentStatus }, settings: { scoring } }: SheetContext): string {
  if (summary.scores.length === 0) return "";
  const { scoreRules } = departmentStatus;
  return departmentStatus.scoreNote({ rates: scoreRules[scoring.rates], counts: scoreRules[scoring.counts], missing: scoreRules[scoring.missing] });
}
