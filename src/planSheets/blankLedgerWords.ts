/** The words of a blank ledger. Its headings are ones that `ledger/columnNames.ts` knows. */
import type { Target } from "../plan/plan";
import type { CheckWords } from "./words";

export type BlankLedgerColumn = "number" | "name" | "target" | "unit" | "value" | "status" | "evidence" | "lead" | "support" | "note";

export interface BlankLedgerWords {
  /** Name of the sheet in a file of its own. */
  readonly sheetName: string;
  readonly title: (planTitle: string) => string;
  readonly filledInBy: (department: string) => string;
  readonly filledInOn: string;
  readonly byPlan: (documentNumber: string) => string;
  readonly columns: Readonly<Record<BlankLedgerColumn, string>>;
  readonly sections: Readonly<Record<"led" | "supported" | "duties", string>>;
  /** "一、" and so on; counted from 0. */
  readonly numbered: (index: number, title: string) => string;
  readonly target: (target: Target, unit: string) => string;
  readonly listSeparator: string;
  /** Behind a list that the plan leaves open. */
  readonly open: string;
  /** Behind owners that the notice does not name and nobody confirmed. */
  readonly inferred: string;
  readonly asSupport: string;
  /** How far a duty is, to choose from. */
  readonly progress: readonly string[];
  readonly checks: Readonly<Record<"rate" | "growth" | "count" | "rank" | "index" | "amount" | "progress" | "evidence" | "status" | "date", CheckWords>>;
  readonly notesTitle: string;
  readonly notes: readonly string[];
  readonly footer: string;
}
