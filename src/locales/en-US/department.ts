/** en-US · whose ledger it is: unknown, ambiguous, contradicted. Names of departments stay Chinese. */
import type { NamedElsewhere } from "../../checks/department";
import type { DepartmentSource } from "../../ledger/ledger";
import type { DepartmentSentences } from "../shapes";
import type { department as shape } from "../zh-CN/department";
import { listed, quoted } from "./amounts";

const source: Readonly<Record<DepartmentSource, string>> = { "heading-line": "the 填报单位 line", "sheet-name": "the sheet's name", "file-name": "the file's name", title: "the title" };

/** "the sheet's name says 区商务局 and the file's name says 区农委". */
const others = (elsewhere: readonly NamedElsewhere[]): string => elsewhere.map((one) => `${source[one.source]} says ${one.departments.join(" or ")}`).join(" and ");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNCHECKED = "Indicators that are missing altogether cannot be checked.";

const of: DepartmentSentences = {
  "department-unknown": ({ written, elsewhere }) => ({
    message:
      written === null
        ? `Neither a 填报单位 line nor the name of sheet or file nor the title says which department this is. ${UNCHECKED}`
        : `The department is given as ${quoted(written)}, which is not in the plan${elsewhere.length > 0 ? `, while ${others(elsewhere)}` : ""}. ${UNCHECKED}`,
    next: "Write “填报单位：…” above the headings, with the plan's name, and review again.",
  }),
  "department-ambiguous": ({ written, candidates, elsewhere }) => ({
    message: `${quoted(written)} may mean ${listed(candidates)}${elsewhere.length > 0 ? `, while ${others(elsewhere)}` : ""}. ${UNCHECKED}`,
    next: "Write one department above the headings, with the plan's name, and review again.",
  }),
  "department-contradicted": ({ department, source: taken, elsewhere }) => ({
    message: `${capital(source[taken])} says ${department}, but ${others(elsewhere)}. Reviewed as ${department}, by ${source[taken]}.`,
    next: "Check which is right and correct the other.",
  }),
  "department-from-title": ({ department, written }) => ({
    message: `There is no 填报单位 line; by ${quoted(written)} in the title it is reviewed as ${department}.`,
    next: "Write “填报单位：…” above the headings.",
  }),
  "department-chosen": ({ department, written }) => ({
    message: written === null ? `The ledger does not say whose it is; reviewed as ${department}, as chosen.` : `The ledger gives its department as ${quoted(written)}; reviewed as ${department}, as chosen.`,
    next: "Write the department into the ledger, so that it need not be chosen again.",
  }),
};

export const department: typeof shape = {
  of,
  choose: (sheet) => `Department of sheet “${sheet}”`,
  doubtful: (count) => `The department of ${count} sheets needs confirming`,
  chooseFirst: "Or choose it here",
  likely: "Named in the ledger",
  all: "All departments of the plan",
};
