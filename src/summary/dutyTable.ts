/** 定性任务: what departments write about each qualitative duty, word for word, by task; judging is left to people. */
import type { Area } from "../sheet/address";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import type { Plan } from "../plan/plan";
import { sourceText } from "./indicatorText";
import { LOOKS, blanks, heightFor, number, text } from "./sheetLooks";
import type { DutyReport, Summary } from "./summary";
import type { SummaryWords } from "./words";

const WIDTHS = [6, 40, 34, 70, 34] as const;

export function dutyTable(summary: Summary, plan: Plan, words: SummaryWords): SheetDocument {
  const last = WIDTHS.length - 1;
  const [year = 0, month = 0, day = 0] = summary.asOf.split("-").map(Number);
  const rows: DocumentCell[][] = [
    [text(`${summary.planTitle}\n${words.titles.duties}`, "title"), ...blanks(last, "title")],
    [...blanks(last, "lineRight"), text(words.asOf(year, month, day), "lineRight")],
    [words.heads.number, words.heads.task, words.heads.lead, words.heads.progress, words.heads.source].map((head) => text(head, "head")),
  ];
  const merges: Area[] = [{ top: 0, left: 0, bottom: 0, right: last }];
  const rowHeights: Record<number, number> = { 0: 66, 1: 24, 2: 32 };
  let count = 0;
  const add = (title: string, leads: readonly string[], reports: readonly DutyReport[]): void => {
    count += 1;
    const contents = [title, leads.join(words.listSeparator), progress(reports, words), reports.map(sourceText).join("\n")];
    rowHeights[rows.length] = heightFor(contents.map((content, index) => ({ text: content, width: WIDTHS[index + 1]! })));
    rows.push([number(count, "centre"), ...contents.map((content) => text(content, "text"))]);
  };
  for (const section of sections(summary)) {
    const task = summary.tasks.find((one) => one.section === section);
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: last });
    rowHeights[rows.length] = 26;
    rows.push([text(words.taskHeading(section, task?.title ?? ""), "section"), ...blanks(last, "section")]);
    if (task && task.reports.length > 0) add(`${task.title}${words.wholeTask}`, task.leads, task.reports);
    for (const duty of summary.duties) {
      if (dutySection(duty.section, duty.id, plan) === section) add(duty.title, duty.leads, duty.reports);
    }
  }
  return {
    kind: "duties",
    name: words.sheetNames.duties,
    cells: rows,
    looks: LOOKS,
    merges,
    columnWidths: WIDTHS,
    rowHeights,
    freeze: { rows: 3, columns: 2 },
    print: { paper: "A4", orientation: "landscape", pagesWide: 1, repeatRows: { top: 2, bottom: 2 }, footer: words.footer },
  };
}

/** A duty stands with the task whose owners answer for it, else under its own section of the notice. */
function dutySection(section: string, id: string, plan: Plan): string {
  return plan.duties.find((duty) => duty.id === id)?.ownerSection ?? section;
}

function sections(summary: Summary): string[] {
  return [...new Set([...summary.tasks.map(({ section }) => section), ...summary.duties.map(({ section }) => section)])].filter(
    (section) => summary.duties.some((duty) => duty.section === section) || summary.tasks.some((task) => task.section === section && task.reports.length > 0),
  );
}

function progress(reports: readonly DutyReport[], words: SummaryWords): string {
  if (reports.length === 0) return words.noReports;
  return reports.map(({ department, status }) => words.dutyReport(department ?? words.notes.unknownDepartment, status === "" ? words.noReports : status)).join("\n");
}
