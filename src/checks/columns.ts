/**
 * What is to be said about the columns of figures of a ledger where no heading says for certain which they are. About the ledger as a
 * whole, so no findings: nothing is marked for them. `locales/` makes the sentences.
 */
import { columnLetter } from "../sheet/address";
import type { Ledger } from "../ledger/ledger";
import type { Severity } from "./finding";

/** A column of figures: its letter, and its heading as written ("" for none). */
export interface NamedColumn {
  readonly column: string;
  readonly heading: string;
}

/** "figures-taken": the only column that can hold the figures was taken. "figures-undecided": several could, and none was. */
export interface ColumnNote {
  readonly code: "figures-taken" | "figures-undecided";
  readonly severity: Severity;
  readonly columns: readonly NamedColumn[];
}

/** At most one note a ledger. */
export function columnNotes({ columns }: Ledger): readonly ColumnNote[] {
  const figures = columns.filter(({ role, basis }) => role === "actual" && basis !== undefined);
  if (figures.length === 0) return [];
  const undecided = figures.some(({ basis }) => basis === "undecided");
  const named = figures.map(({ column, heading }) => ({ column: columnLetter(column), heading }));
  return [{ code: undecided ? "figures-undecided" : "figures-taken", severity: undecided ? "warning" : "info", columns: named }];
}
