/** en-US · findings: title, message and next step of each code; verdicts, severities, remarks. Names of indicators and departments stay Chinese. */
import type { RowVerdict } from "../../checks/review";
import type { Verdict } from "../../checks/finding";
import { figureText } from "../figures";
import type { FindingSentences, UnclearWords } from "../shapes";
import type { findings as shape } from "../zh-CN/findings";
import { amount, gap, listed, month, quoted, target } from "./amounts";

const unclearReason: UnclearWords = {
  hedged: "an approximate or expected figure (“约”, “余”, “左右”, “预计”), not an exact one",
  comparator: "only a bound (“≥”, “以上”, “超过”, “不足”); the result itself is not given",
  "several-figures": "more than one figure, or a figure with words beside it, and it is not clear which counts",
  range: "a range, not one figure",
  narrative: "words without a figure",
  date: "a date, not the result",
  "percentage-points": "a change in percentage points, not the result itself",
  "single-period": "the figure of one period only, not the cumulative one",
  "not-calculated": "the cell is a formula whose result is not stored in the file; open and save the file in Excel or WPS, then review again",
  "shared-cell": "one cell merged over several indicators; it is not clear whose figure it is",
  "ahead-of-time": "stands in a column of a period after the date of review: foreseen, not reached",
  "which-column": "stands in one of several columns that may hold the figure, and their headings do not tell which",
  "progress-rate": "stands in a column of progress (“进度”): it may be how far the work is, not the result itself",
  "percent-or-fraction-text": "a proportion in words, not in digits",
  unreadable: "not readable as one figure",
  "loose-target": "a plain figure, but the plan states its target only loosely, so no machine may judge it",
};

const verdict: Readonly<Record<Verdict, string>> = {
  met: "Met",
  shortfall: "Short of target",
  unclear: "To be confirmed",
  missing: "Not reported",
  manual: "For people to judge",
  notApplicable: "Not applicable",
};

const inferredNote = (inferred: boolean): string => (inferred ? " (“at least” is inferred)" : "");

function difference(missing: readonly string[], extra: readonly string[]): string {
  const parts = [missing.length > 0 ? `missing: ${listed(missing)}` : "", extra.length > 0 ? `not in the plan: ${listed(extra)}` : ""].filter((part) => part !== "");
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}

const fillHint = "“Fill in owners” can complete it.";
const mergedHint = "The cell is merged over rows with different owners: unmerge it and fill in each row.";
const ownerHint = "Correct it to the plan; if responsibility has moved, have the leading group’s office confirm it.";

const of: FindingSentences = {
  shortfall: (facts) => ({
    message:
      facts.gap === 0
        ? `Short of target: ${gap(facts.actual, 0, facts.target)}.`
        : `Reported ${amount(facts.actual, facts.target.unit)}, target ${target(facts.target)}${inferredNote(facts.target.inferred)}: ${gap(facts.actual, facts.gap, facts.target)}.`,
    next: "Check the figure. If it is right, list it for rectification with cause, measure and deadline.",
  }),
  "rounded-to-target": (facts) => ({
    message: `The cell shows ${quoted(facts.shown)} but holds ${amount(facts.actual, facts.target.unit)}; the target is ${target(facts.target)}: ${gap(facts.actual, facts.gap, facts.target)}. The value held is what counts.`,
    next: "Show more decimals, so that the cell shows what it holds.",
  }),
  "missing-value": (facts) => ({
    message: facts.written !== "" ? `${quoted(facts.written)} is written, but this department leads the indicator and has to report it${facts.target ? ` (target ${target(facts.target)})` : ""}.` : facts.target ? `Target ${target(facts.target)}; no value is filled in.` : "No progress is filled in.",
    next: missingNext(facts.written !== "", facts.target !== null),
  }),
  "missing-indicator": (facts, indicator) => ({
    message: `${facts.department} leads ${indicator === null ? "an indicator" : quoted(indicator)} (target ${target(facts.target)}), and no row reports it.`,
    next: "Add a row for it. If a co-lead reports it for all, have the leading group’s office confirm that.",
  }),
  "unclear-value": (facts) => ({
    message: `${quoted(facts.text)} is ${unclearReason[facts.reason]}. Target ${target(facts.target)}; not judged.`,
    next: facts.reason === "loose-target" ? "The leading group’s office has to judge it." : "Fill in one exact cumulative figure and nothing else; put explanations in the notes.",
  }),
  "ambiguous-percent": (facts) => ({
    message: `${quoted(facts.text)} may mean ${figureText(facts.asFraction)}% or ${figureText(facts.asWritten)}%. Target ${target(facts.target)}; not judged.`,
    next: `Write the percent sign: “${figureText(facts.asFraction)}%” or “${figureText(facts.asWritten)}%”.`,
  }),
  "unit-mismatch": (facts) => ({
    message: `${quoted(facts.text)} is given in ${quoted(facts.unit)}, the plan counts in ${quoted(facts.expected)}. Target ${target(facts.target)}; not judged.`,
    next: "Report in the plan’s unit; if the figure was converted, say how in the notes.",
  }),
  "out-of-range": (facts) => ({ message: `${outOfRange(facts.fault, facts.actual, facts.ceiling, facts.unit)} Target ${target(facts.target)}; not judged.`, next: "Check it against the source and correct it." }),
  "altered-target": (facts) => ({
    message: `The ledger gives the target as ${quoted(facts.written)}, the plan says ${target(facts.target)}${inferredNote(facts.target.inferred)}. The plan counts.`,
    next: "Restore the plan’s target; if it was changed officially, attach the document.",
  }),
  "arithmetic-mismatch": (facts) => ({
    message: `${quoted(facts.written)} is written, but ${facts.from} makes ${facts.computed}.`,
    next: "Check these figures and correct the wrong one.",
  }),
  "duplicate-indicator": (facts) => ({
    message: `The same indicator is reported more than once: see also ${listed(facts.otherCells)}.`,
    next: "Keep one row with one value.",
  }),
  "unknown-indicator": (facts) => ({
    message: `${quoted(facts.written)} is no indicator or task of the plan; not judged.${nearNames(facts.proposals)}`,
    next: facts.proposals.length > 0 ? `If it is ${facts.proposals.length > 1 ? "one of these" : "that indicator"}, use the plan’s name and review again.` : "If it belongs to the plan, use the plan’s name and review again; otherwise nothing needs doing.",
  }),
  "formula-error": (facts) => ({ message: `The formula fails with ${quoted(facts.text)}; there is no value to judge.${facts.target === null ? "" : ` Target ${target(facts.target)}; not judged.`}`, next: "Repair the formula or type the value, then review again." }),
  "hidden-row": (facts) => ({ message: `The row of ${quoted(facts.name)} is hidden; it was reviewed all the same.`, next: "Unhide it and check; delete it if it does not belong here." }),
  "lead-missing": (facts) => ({ message: `The lead department is blank; it should be ${quoted(facts.expected)}.`, next: facts.merged ? mergedHint : fillHint }),
  "lead-mismatch": (facts) => ({
    message: `The lead is given as ${quoted(facts.written)}, the plan says ${quoted(facts.expected)}${difference(facts.missing, facts.extra)}.`,
    next: ownerHint,
  }),
  "support-missing": (facts) => ({ message: `Supporting departments are blank; they should be ${quoted(facts.expected)}.`, next: facts.merged ? mergedHint : fillHint }),
  "support-mismatch": (facts) => ({
    message: `Supporting departments are given as ${quoted(facts.written)}, the plan says ${quoted(facts.expected)}${difference(facts.missing, facts.extra)}.`,
    next: ownerHint,
  }),
  "renamed-department": (facts) => ({
    message: `${quoted(facts.written)} is taken as the plan’s ${quoted(facts.planName)}.`,
    next: "Confirm that it took over the duties; the name need not be changed back.",
  }),
  "inferred-owner": (facts) => ({
    message: `The notice names nobody for this indicator; ${quoted(facts.expected)} is inferred from the task it belongs to.`,
    next: "Have the leading group’s office confirm who is responsible.",
  }),
  "missing-evidence": (facts) => ({ message: `${quoted(facts.name)} is reported as met, but no evidence is listed.`, next: "Name the evidence and keep the originals at hand." }),
  overdue: (facts) => ({
    message: `${facts.of === "row" ? `The deadline ${quoted(facts.written)} is over` : `The plan’s last phase, ${quoted(facts.phase)}, ended in ${month(facts.until)}`}, and the indicator is still ${facts.reported ? "short of its target" : "not reported"}.`,
    next: "Give the reason and a new deadline.",
  }),
  "conflicting-reports": (facts) => ({
    message: `Departments report different values: ${listed(facts.values)}. They are neither averaged nor added up; to be confirmed.`,
    next: "Have the lead department settle one value.",
  }),
};

/** Names that come near and are not judged: which, and why not. */
function nearNames(proposals: readonly string[]): string {
  if (proposals.length === 0) return "";
  const names = listed(proposals.map(quoted));
  return proposals.length === 1 ? ` The name comes near the plan’s ${names} but is not the same, so it is not taken for it.` : ` The name comes near several of the plan’s, ${names}, so none is taken.`;
}

function missingNext(leftOut: boolean, isFigure: boolean): string {
  if (leftOut) return "Report the value; if a co-lead reports it for all, have the leading group’s office confirm that.";
  return isFigure ? "Fill in the value to date; if there is none yet, say why in the notes." : "Fill in the progress made.";
}

function outOfRange(fault: "above-ceiling" | "negative" | "not-whole", actual: number, ceiling: number | null, unit: string): string {
  const value = amount(actual, unit);
  switch (fault) {
    case "above-ceiling":
      return `${value} is above the maximum${ceiling === null ? "" : ` of ${amount(ceiling, unit)}`}: an error in the data, not an over-achievement.`;
    case "negative":
      return `${value} is below zero: an error in the data.`;
    case "not-whole":
      return `${value} is not a whole number, and ${quoted(unit)} are counted in wholes.`;
  }
}

export const findings: typeof shape = {
  verdict,
  severity: { error: "Problem", warning: "Reminder", info: "Note" },
  comparator: { ">=": "at least", ">": "more than", "<=": "at most", "<": "less than", "=": "exactly", range: "between", "rank<=": "ranked at least", about: "about" },
  unclearReason,
  title: {
    shortfall: "Short of target",
    "rounded-to-target": "Rounding hides a shortfall",
    "missing-value": "Value not filled in",
    "missing-indicator": "Indicator not reported",
    "unclear-value": "Value unclear",
    "ambiguous-percent": "Percentage ambiguous",
    "unit-mismatch": "Unit does not fit",
    "out-of-range": "Value impossible",
    "altered-target": "Target differs from the plan",
    "arithmetic-mismatch": "Figures contradict each other",
    "duplicate-indicator": "Indicator reported twice",
    "unknown-indicator": "Not in the plan",
    "formula-error": "Formula error",
    "hidden-row": "Hidden row",
    "lead-missing": "Lead department blank",
    "lead-mismatch": "Lead department differs",
    "support-missing": "Supporting departments blank",
    "support-mismatch": "Supporting departments differ",
    "renamed-department": "Department under a later name",
    "inferred-owner": "Responsibility inferred",
    "missing-evidence": "Evidence missing",
    overdue: "Overdue",
    "conflicting-reports": "Reports disagree",
  },
  of,
  amount,
  target,
  gap,
  clause: ({ section, text }) => `Plan ${section}: “${text}”`,
  section: (section) => section,
  place: (sheet, cell, row) => `Sheet “${sheet}”` + (cell !== null ? `, cell ${cell}` : row !== null ? `, row ${row}` : ""),
  inColumn,
  setIn: (place) => ` The target is the office's own (${place}).`,
  remarkHeading: "Review remarks",
  remark,
};

function inColumn(message: string, period: string | null, laterBlank: string | null): string {
  const blank = laterBlank === null ? "" : `; the later column “${laterBlank}” is blank`;
  return period === null ? message : `${message} (By the column “${period}”${blank}.)`;
}

/** "[Short of target] Reported 96.5%, target ≥97%: 0.5 percentage points below. See plan 三(一)." */
function remark(row: RowVerdict, section: string | null, others: readonly string[]): string {
  const source = section === null ? "" : `See plan ${section}.`;
  const body = [figures(row), source, ...others].filter((part) => part !== "").join(" ");
  return `[${verdict[row.verdict]}]${body === "" ? "" : ` ${inColumn(body, row.period, row.laterBlank)}`}`;
}

function figures({ verdict: judged, actual, target: aim, gap: short }: RowVerdict): string {
  if (aim === null || judged === "manual" || judged === "notApplicable") return "";
  const goal = `target ${target(aim)}${inferredNote(aim.inferred)}`;
  if (judged === "missing") return `No value is filled in; ${goal}.`;
  if (actual === null || judged === "unclear") return "";
  const reported = `Reported ${amount(actual, aim.unit)}, ${goal}`;
  return judged === "met" || short === null ? `${reported}.` : `${reported}: ${gap(actual, short, aim)}.`;
}
