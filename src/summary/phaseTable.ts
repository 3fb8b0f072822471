/** 阶段进度: the phases against the date, and the qualitative duties with what departments report of them, word for word. */
import type { Phase } from "../plan/plan";
import { monthNumber } from "../plan/phases";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import type { SheetContext } from "./documents";
import { sourceText } from "./indicatorText";
import { footLines, setUpOf, topLines } from "./parts";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { cell, number, text } from "./sheetLooks";
import type { DutyReport } from "./summary";
import { typedCells } from "./typed";
import type { SummaryWords } from "./words";

const ROLES = ["number", "subject", "period", "content", "state", "opinion"] as const;
type Role = (typeof ROLES)[number];
const WIDTHS: Readonly<Record<Role, number>> = { number: 6, subject: 34, period: 26, content: 62, state: 26, opinion: 30 };

export function phaseTable(context: SheetContext): SheetDocument {
  const { words, plan } = context;
  const heads = headsOf(words);
  const columns = ROLES.map((role): Column<Role> => ({ role, head: heads[role], width: WIDTHS[role], typed: role === "opinion" }));
  const sheet = new SheetBuilder<Role>(setUpOf("phases", columns, context, { paper: "A4", freezeColumns: 2 }));
  topLines(sheet, "phases", context);
  sheet.heads();
  sheet.across(words.phases.phasesHeading, "section");
  if (plan.phases.length === 0) footLines(sheet, [words.phases.none]);
  plan.phases.forEach((phase, index) => sheet.row({ ...phaseLine(index + 1, phase, context), ...typedCells(sheet, context.carried.opinions.get(phaseKey(phase))) }, [phaseKey(phase)]));
  sheet.across(words.phases.dutiesHeading, "section");
  duties(sheet, context);
  return sheet.build();
}

export const phaseKey = ({ no }: Pick<Phase, "no">): string => `phase:${no}`;
export const dutyKey = (id: string): string => `duty:${id}`;
export const taskKey = (section: string): string => `task:${section}`;

/** One heading for both parts, since it is repeated on every printed page. */
function headsOf({ heads, phases }: SummaryWords): Record<Role, string> {
  return { number: heads.number, subject: phases.subjectHead, period: phases.periodHead, content: phases.contentHead, state: phases.stateHead, opinion: heads.opinion };
}

function phaseLine(count: number, phase: Phase, { summary, words }: SheetContext): Partial<Record<Role, DocumentCell>> {
  const month = (iso: string): string => words.month(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
  const who = /^[(（]/.test(phase.who) || phase.who === "" ? "" : `\n${words.phases.who(phase.who)}`;
  return {
    number: number(count, "centre"),
    subject: text(phase.name, "text"),
    period: text(words.monthRange(month(phase.from), month(phase.to)) + who, "centre"),
    content: text(phase.duties.map((duty, index) => `${index + 1}. ${duty}`).join("\n"), "text"),
    state: text(words.phases.states[stateAt(phase, summary.asOf)], "strong"),
  };
}

function stateAt({ from, to }: Phase, asOf: string): "over" | "running" | "ahead" {
  const at = monthNumber(asOf) ?? 0;
  if (at > (monthNumber(to) ?? Infinity)) return "over";
  return at < (monthNumber(from) ?? 0) ? "ahead" : "running";
}

/** By task, in the plan's order; a task reported as a whole first. */
function duties(sheet: SheetBuilder<Role>, context: SheetContext): void {
  const { summary, plan, words, carried } = context;
  let count = 0;
  const add = (key: string, title: string, leads: readonly string[], reports: readonly DutyReport[]): void => {
    count += 1;
    sheet.row(
      {
        number: number(count, "centre"),
        subject: text(title, "text"),
        period: text(leads.join(words.listSeparator), "text"),
        content: text(progress(reports, words), "text"),
        state: sourceCell(reports),
        ...typedCells(sheet, carried.opinions.get(key)),
      },
      [key],
    );
  };
  /** A duty stands with the task whose owners answer for it, else under its own section of the notice. */
  const placed = summary.duties.map((duty) => ({ duty, section: plan.duties.find(({ id }) => id === duty.id)?.ownerSection ?? duty.section }));
  const sections = [...new Set([...plan.tasks.map(({ section }) => section), ...placed.map(({ section }) => section)])];
  for (const section of sections) {
    const task = summary.tasks.find((one) => one.section === section);
    const own = placed.filter((one) => one.section === section);
    if (own.length === 0 && (task?.reports.length ?? 0) === 0) continue;
    sheet.across(words.taskHeading(section, task?.title ?? ""), "section");
    if (task && task.reports.length > 0) add(taskKey(section), `${task.title}${words.wholeTask}`, task.leads, task.reports);
    for (const { duty } of own) add(dutyKey(duty.id), duty.title, duty.leads, duty.reports);
  }
  if (count === 0) footLines(sheet, [words.noReports]);
}

function progress(reports: readonly DutyReport[], words: SummaryWords): string {
  if (reports.length === 0) return words.noReports;
  return reports.map(({ department, status }) => words.dutyReport(department ?? words.notes.unknownDepartment, status === "" ? words.noReports : status)).join("\n");
}

/** One report of this workbook is a link; several are listed. */
function sourceCell(reports: readonly DutyReport[]): DocumentCell {
  const [first, ...others] = reports;
  if (first && others.length === 0 && first.file === null && first.cell !== null) return cell({ kind: "link", text: sourceText(first), sheet: first.sheet, cell: first.cell }, "text");
  return text(reports.map(sourceText).join("\n"), "text");
}
