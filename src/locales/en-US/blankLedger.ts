/** en-US · the words of a blank ledger. */
import type { BlankLedgerWords } from "../../planSheets/blankLedgerWords";

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;
const suffix = (unit: string): string => (unit === "指数" ? "" : unit.replace(/\/年$/, ""));

export const blankLedger: BlankLedgerWords = {
  sheetName: "Ledger",
  title: (planTitle) => `${planTitle}\nLedger of indicators`,
  filledInBy: (department) => `填报单位: ${department}`,
  filledInOn: "Date: ",
  byPlan: (documentNumber) => `By ${documentNumber}`,
  columns: { number: "No", name: "Indicator", target: "Target", unit: "Unit", value: "Actual", status: "Explanation", evidence: "Evidence", lead: "Lead", support: "Support", note: "Note" },
  sections: { led: "Indicators this department leads", supported: "Indicators it supports (the lead reports; whoever holds the figures fills them in as well)", duties: "Qualitative duties (progress and explanation; judged by people)" },
  numbered: (index, title) => `${index + 1}. ${title}`,
  target: (target, unit) => {
    if (target.comparator === "range") return `${target.value}-${target.valueTo}${suffix(unit)}`;
    if (target.comparator === "rank<=") return `top ${target.value}`;
    if (target.comparator === "about") return `约${target.value}${suffix(unit)}`;
    return `${SIGNS[target.comparator]}${target.value}${suffix(unit)}`;
  },
  listSeparator: "、",
  open: "等",
  inferred: "（推定）",
  asSupport: "supporting",
  progress: ["done", "under way", "not begun"],
  checks: {
    rate: { title: "Actual", prompt: "The total up to the date, as a percentage such as 97%.", error: "A percentage from 0% to 100%, such as 97%. Words go into the explanation." },
    growth: { title: "Actual", prompt: "The total up to the date, as a percentage such as 15%; a fall is negative.", error: "A percentage alone, such as 15%. Words go into the explanation." },
    count: { title: "Actual", prompt: "The total up to the date: a whole number, without its unit.", error: "A whole number, without its unit. Words go into the explanation." },
    rank: { title: "Actual", prompt: "The place reached, a whole number.", error: "The place as a whole number." },
    index: { title: "Actual", prompt: "A number from 0 to 100.", error: "A number from 0 to 100. Words go into the explanation." },
    amount: { title: "Actual", prompt: "The total up to the date: the number alone, in the unit of the unit column.", error: "The number alone, without its unit. Words go into the explanation." },
    progress: { title: "Progress", prompt: "Choose from the list; details go into the explanation.", error: "Choose from the list; details go into the explanation." },
    evidence: { title: "Evidence", prompt: "Documents and their numbers, certificates, test reports; needed where the target is met." },
    status: { title: "Explanation", prompt: "How it stands; why it falls short, and what is done next." },
    date: { title: "Date", prompt: "For example 2018-07-31.", error: "A date, for example 2018-07-31." },
  },
  notesTitle: "Note: ",
  notes: [
    "1. The department fills in the pale cells; everything else is the plan's and locked. Objections to a target or an owner go to the office.",
    "2. Actual is the total up to the date, one number a cell; rates as percentages (97%), counts as plain numbers. 0 where nothing happened; “/” where it does not apply, with the reason in the note.",
    "3. Where the target is met, name the evidence; where not, say why and what is done. Send the sealed paper and the workbook; leave the headings as they are.",
  ],
  footer: "Page &P of &N",
};
