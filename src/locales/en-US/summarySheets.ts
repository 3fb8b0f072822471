/** en-US · summary: what each of the sheets says of its own. */
import type { SummaryWords } from "../../summary/words";
import { figureText } from "../figures";
import { findings } from "./findings";
import { plural } from "./summaryParts";

export const departmentStatus: SummaryWords["departmentStatus"] = {
  sumNote: "Indicators led by several departments count for each of them, so the totals may exceed the number of indicators.",
  scoreNote: ({ rates, counts, missing }) =>
    `Scoring: rates and indices ${rates}, counts ${counts}; not reported: ${missing}. What is unclear, to be judged by people, or not applicable is left out, and score and rank are provisional then. The score is the weighted mean over the indicators led, out of 100; equal scores share a rank.`,
  scoreRules: { "all-or-nothing": "full marks when met, else none", proportional: "by the share of the target reached", zero: "no marks", exclude: "left out" },
  provisional: (leftOut) => `provisional, ${leftOut} left out`,
  rank: (place) => `No. ${place}`,
};

export const rectification: SummaryWords["rectification"] = {
  openHeading: "1. Open",
  closedHeading: "2. Closed",
  noneOpen: "Nothing to be rectified.",
  noneClosed: "Nothing closed yet.",
  problem: (value, target) => `${value} reached, target ${target}: short`,
  problemNow: (before, verdict) => `${before}\nThis time: ${verdict}, so it stays open`,
  notInPlan: (before) => `${before}\nThe present plan does not have this indicator`,
  closedWith: (before, value) => `${before}\nNow ${value}: met`,
  states: { open: "Open", overdue: "Overdue", closed: "Closed" },
  typingHint: "Cause, measure, deadline and progress are typed by the departments or the office and kept at every compilation. An indicator that is met moves to the closed ones and is never deleted. Type the deadline as a date; items past it show as overdue.",
};

export const roster: SummaryWords["roster"] = {
  expectedHeading: "1. Reports by department",
  unreadHeading: "2. Files that could not be read",
  noneUnread: "Every file could be read.",
  unreadHeads: { file: "File", sheet: "Sheet", reason: "Reason" },
  wholeFile: "whole file",
  counts: { expected: "Departments due", reported: "Reported", notReported: "Not reported" },
};

export const phases: SummaryWords["phases"] = {
  phasesHeading: "1. Phases",
  dutiesHeading: "2. Qualitative duties",
  subjectHead: "Phase, duty",
  periodHead: "Period, lead",
  contentHead: "Duties, progress",
  stateHead: "State, source",
  states: { over: "✓ Over", running: "▶ Running", ahead: "○ Ahead" },
  who: (who) => `By: ${who}`,
  none: "The plan has no phases.",
};

const IMPOSSIBLE = { "above-ceiling": "is above what is possible", negative: "is negative", "not-whole": "must be a whole number" } as const;

export const reconciliation: SummaryWords["reconciliation"] = {
  openHeading: "1. To be decided",
  decidedHeading: "2. Decided",
  lapsedHeading: "3. Decisions that lapsed",
  alteredHeading: "4. Targets that ledgers state otherwise",
  none: "None.",
  hint: "To decide: type the number of a report under “Adopt (number)”, or a figure under “Decided figure”, and give the reason; compile again. A decision holds as long as the reports behind it stay the same; otherwise it lapses and is listed in part 3.",
  matters: { conflict: "Figures differ", "support-only": "The lead has not reported", "unread-department": "File unreadable", unclear: "Not clear" },
  candidate: (number, department, value, source) => `${number} ${department}: ${value} (${source})`,
  quoted: (department, written, source) => `${department}: “${written}” (${source})`,
  reading: (value, written) => `${value} (written “${written}”)`,
  noReportAtAll: "no report",
  states: {
    undecided: "To be decided",
    applied: (value) => `Judged by the decided figure ${value}`,
    lapsed: ({ before, now, cause }) => `${cause}: no longer applied. Decided: ${before === "" ? "never in force" : before}; now: ${now === "" ? "none" : now}`,
  },
  causes: { "reports-changed": "The reports changed", "settled-by-reports": "The reports agree now", "not-in-plan": "The present plan does not have this indicator" },
  fault: (fault, cell) => {
    switch (fault.code) {
      case "nothing-to-decide":
        return `Not applied: ${cell}, nothing is to be decided here.`;
      case "nothing-chosen":
        return `Not applied: type the number of a report, or a figure in ${cell}.`;
      case "no-such-candidate":
        return fault.candidates === 0 ? `Not applied: ${cell} says “${fault.text}”, and no report gives a figure to adopt. Type a decided figure.` : `Not applied: ${cell} says “${fault.text}”; a number from 1 to ${fault.candidates} belongs there.`;
      case "not-a-figure":
        return `Not applied: ${cell} says “${fault.text}” (${fault.reason === "not-applicable" || fault.reason === "formula-error" ? "no figure" : findings.unclearReason[fault.reason]}). Type one plain figure.`;
      case "ambiguous-percent":
        return `Not applied: ${cell} says “${fault.text}”, which may be ${figureText(fault.asFraction)}% or ${figureText(fault.asWritten)}%. Type it with a percent sign.`;
      case "other-unit":
        return `Not applied: ${cell} says “${fault.text}”; the unit is ${fault.expected}.`;
      case "impossible-figure":
        return `Not applied: ${figureText(fault.value)}${fault.unit === "%" ? "%" : ""} in ${cell} ${IMPOSSIBLE[fault.fault]}.`;
      case "choice-and-value-differ":
        return `Not applied: the report adopted says ${figureText(fault.chosen)}, ${cell} says ${figureText(fault.typed)}. Fill in only one.`;
      case "no-reason":
        return `Not applied: give the reason in ${cell}.`;
      case "not-a-date":
        return `Not applied: ${cell} says “${fault.text}”, which is no date. Type one like 2018-07-31, or leave it blank.`;
    }
  },
  thenAndNow: (then, now) => `When decided:\n${then}\nNow:\n${now}`,
  altered: (written, target, source) => `The ledger says “${written}”, the plan ${target}; judged by the plan (${source})`,
};

export const bulletin: SummaryWords["bulletin"] = {
  heading: (title) => `${title}: points for the bulletin`,
  overall: "1. Overall",
  overallText: ({ date, plan, indicators, counts, decided }) =>
    `As of ${date}, of the ${plural(indicators, "indicator")} of the plan${plan === "" ? "" : ` (${plan})`}: ${counts.map(({ verdict, count, share }) => `${verdict.toLowerCase()} ${count} (${share})`).join(", ")}.${decided > 0 ? ` The office decided ${decided} of the figures.` : ""}`,
  compared: ({ date, met, short, nowMet, nowShort }) =>
    `Since the summary as of ${date}: met ${signed(met)}, short ${signed(short)}.${nowMet.length > 0 ? ` Newly met: ${nowMet.join(", ")}.` : ""}${nowShort.length > 0 ? ` Newly short: ${nowShort.join(", ")}.` : ""}`,
  rosterText: ({ expected, reported, share }) => `${plural(expected, "department")} due, ${reported} reported (${share}).`,
  shortfalls: "2. Indicators that fall short",
  shortfall: ({ number, indicator, value, target, gap, leads, supports, decided }) =>
    `${number}. ${indicator}: ${value} reached, target ${target}${gap === "" ? "" : `, ${gap}`}. Lead: ${leads || "not named"}${supports === "" ? "" : `; supporting: ${supports}`}.${decided ? " (Figure decided by the office.)" : ""}`,
  noShortfall: "No indicator falls short.",
  unsettled: "3. Unclear and not reported",
  unclear: ({ number, indicator, why, leads }) => `${number}. ${indicator}: unclear (${why}). Lead: ${leads || "not named"}.`,
  missing: ({ number, indicator, leads }) => `${number}. ${indicator}: not reported. Lead: ${leads || "not named"}.`,
  noUnsettled: "Nothing is unclear or missing.",
  departments: "4. Reports",
  notReported: (departments) => `${plural(departments.length, "department")} not reported: ${departments.join(", ")}.`,
  allReported: "Every department that is due has reported.",
  unread: (files) => `${plural(files.length, "file")} unreadable, to be sent again: ${files.join(", ")}.`,
  next: "5. Next steps",
  step: (number, text) => `${number}. ${text}`,
  nextRectify: (count) => `The leads of the ${plural(count, "indicator")} that fall short analyse the cause, propose measures and set a deadline, on the rectification list.`,
  nextSettle: (count) => `The leads of the ${plural(count, "indicator")} that are unclear or not reported check the figures and report again.`,
  nextReport: (departments) => `To report without delay: ${departments.join(", ")}.`,
  nextPhase: (name, until) => `The present phase is ${name}; its duties are to be completed by the end of ${until}.`,
  nextKeep: "All departments keep up what was reached and go on reporting in time.",
};

const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : "unchanged");
