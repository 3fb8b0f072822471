/** en-US · faults of the plan's sheets, and doubts about a plan. */
import type { PlanDoubtSentences, PlanFaultSentences } from "../planShapes";
import { planSheets } from "./planSheets";

const listed = (words: readonly string[]): string => words.join(", ");
const quoted = (words: string): string => `“${words}”`;
const both = (words: readonly string[]): string => words.map(quoted).join(", ");
const restore = "or restore the built-in plan in the pane.";

const fault: PlanFaultSentences = {
  "sheet-missing": ({ kind }) => ({ message: `The sheet ${quoted(planSheets.sheetNames[kind])} is missing; the plan is not whole.`, next: `Bring it back (undo may help), ${restore}` }),
  "sheet-twice": ({ kind, names }) => ({ message: `${names.length} sheets are all ${quoted(planSheets.sheetNames[kind])}: ${listed(names)}; nobody can say which one counts.`, next: "Delete the others." }),
  "heading-missing": ({ heading }) => ({ message: `There is no heading ${quoted(heading)}.`, next: `Give the column its heading ${quoted(heading)} back, ${restore}` }),
  "heading-twice": ({ heading }) => ({ message: `The heading ${quoted(heading)} stands there twice.`, next: "Change or delete one of the columns." }),
  "setting-missing": ({ setting }) => ({ message: `The row ${quoted(setting)} is missing.`, next: `Bring it back (undo may help), ${restore}` }),
  "value-missing": ({ heading }) => ({ message: `${quoted(heading)} is blank.`, next: "Fill it in, or delete the whole row." }),
  "not-a-number": ({ heading, written }) => ({ message: `${quoted(heading)} says ${quoted(written)}, which is no plain number.`, next: "Put the number alone; unit and comparison have columns of their own, and a percent sign belongs to percentages only." }),
  "not-a-choice": ({ heading, written, choices }) => ({ message: `${quoted(heading)} says ${quoted(written)}, which is none of the choices.`, next: `Choose from the list: ${listed(choices)}.` }),
  "not-a-date": ({ heading, written }) => ({ message: `${quoted(heading)} says ${quoted(written)}, which is no date.`, next: "Write a date such as 2018-05-21." }),
  "not-a-month": ({ heading, written }) => ({ message: `${quoted(heading)} says ${quoted(written)}, which is no month.`, next: "Write a month such as 2018-04." }),
  "list-not-closed": ({ heading, written }) => ({ message: `${quoted(heading)} says ${quoted(written)}, with a quotation mark that is never closed.`, next: "Close the quotation mark, or take it away." }),
  "range-without-end": () => ({ message: "The comparison is a range without its upper end.", next: "Fill in the upper end, or choose another comparison." }),
  "range-reversed": ({ from, to }) => ({ message: `The upper end ${to} lies below the lower end ${from}.`, next: "Check both ends." }),
  "end-without-range": () => ({ message: "There is an upper end, but the comparison is no range.", next: "Make the comparison a range, or clear the upper end." }),
  "formula-error": ({ heading, written }) => ({ message: `The formula of ${quoted(heading)} shows ${quoted(written)}.`, next: "Mend the formula, or type the value." }),
  "not-calculated": ({ heading }) => ({ message: `${quoted(heading)} is a formula whose result the file does not hold.`, next: "Open and save the file in Excel, or type the value." }),
  "setting-out-of-place": ({ setting, written, fault: why, allowed }) => ({
    message: why === "out-of-range" ? `${quoted(setting)} says ${quoted(written)}, which is out of range.` : `${quoted(setting)} says ${quoted(written)}, which cannot be used.`,
    next: why === "out-of-range" && allowed.length === 2 ? `Type a number from ${allowed[0]} to ${allowed[1]}.` : "Follow the explanation beside it.",
  }),
  "no-indicators": () => ({ message: "There is not a single indicator.", next: `Enter the indicators, ${restore}` }),
};

const doubt: PlanDoubtSentences = {
  "same-name-two-values": ({ names }) => ({ message: `The indicator ${quoted(names[0] ?? "")} stands there ${names.length} times, with different targets or units.`, next: "Check the notice, keep one, or tell them apart by name." }),
  "entered-twice": ({ name }) => ({ message: `The indicator ${quoted(name)} is entered twice, the same both times.`, next: "Delete one row; both clauses can stand in one." }),
  "names-alike": ({ names, wording }) => ({ message: `${both(names)} may all be written as ${quoted(wording)}; a ledger that says so cannot be told apart.`, next: "Take the wording away, or change a name." }),
  "levels-may-nest": ({ names }) => ({ message: `${both(names)} differ by their level only; whether the higher counts for the lower, the plan does not say.`, next: "Let the office decide." }),
  "nobody-leads": ({ name }) => ({ message: `Nobody leads the indicator ${quoted(name)}, so nobody reports it.`, next: "Fill in the lead." }),
  "task-without-lead": ({ section }) => ({ message: `Nobody leads the task ${section}.`, next: "Fill in the lead." }),
  "lead-not-registered": ({ department, names }) => ({ message: `The lead ${quoted(department)} is not in the register, or could be several (${listed(names)}).`, next: "Add it to the register, or use a name from there." }),
  "support-not-registered": ({ department, names }) => ({ message: `The supporting body ${quoted(department)} is not in the register, or could be several (${listed(names)}).`, next: "Add it to the register, use a name from there, or enter a phrase for nobody as such." }),
  "department-ambiguous": ({ wording, departments }) => ({ message: `${quoted(wording)} stands for ${departments.length} departments in the register: ${listed(departments)}.`, next: "Change the register, so that each wording means one." }),
  "unit-unknown": ({ name, unit }) => ({ message: `The unit ${quoted(unit)} of ${quoted(name)} is not known; figures with a unit cannot be checked.`, next: "Check how the unit is written." }),
  "ceiling-below-target": ({ name, ceiling }) => ({ message: `The ceiling ${ceiling} of ${quoted(name)} lies below its target; nothing can ever meet it.`, next: "Check target and ceiling." }),
  "clause-missing": ({ name }) => ({ message: `No clause stands behind ${quoted(name)}; findings have nothing to quote.`, next: "Fill in the clause." }),
  "value-not-in-clause": ({ name }) => ({ message: `The target of ${quoted(name)} stands in none of its clauses.`, next: "Check the target; where it was changed, add the words of the change to the clauses." }),
  "task-missing": ({ name, section }) => ({ message: `The task ${quoted(section)} of ${quoted(name)} is not among the tasks.`, next: "Check the section, or add the task." }),
  "section-twice": ({ section }) => ({ message: `The section ${section} stands for more than one task.`, next: "Check the sections of the tasks." }),
  "phases-overlap": ({ phases, months }) => ({ message: `${both(phases)} both hold ${listed(months)}.`, next: "Where the notice gives months only, leave it; both phases then apply." }),
  "phase-before-issue": ({ phase, from, issuedOn }) => ({ message: `${quoted(phase)} begins in ${from}, before the plan was issued on ${issuedOn}.`, next: "Check its first month; where the notice says so, leave it." }),
  "phase-turned-round": ({ phase, from, to }) => ({ message: `${quoted(phase)} ends in ${to}, before it begins in ${from}.`, next: "Check both months." }),
};

const broken = (count: number, first: readonly string[]): { readonly message: string; readonly next: string } => ({
  message: `The plan's sheets in this workbook hold ${count} faults; nothing is judged until they are mended: ${first.join(" ")}${count > first.length ? " …" : ""}`,
  next: "Mend the plan's sheets, or restore the built-in plan, then try again.",
});

export const planSentences = { fault, doubt, broken, place: (sheet: string | null, cell: string | null): string => (sheet === null ? "" : cell === null ? `${sheet}: ` : `${sheet}!${cell}: `) };
