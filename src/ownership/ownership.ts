/**
 * Ownership (责任单位): what the owner cells of a ledger should say, which are blank, and which say something else. Types only.
 */
import type { CellReading } from "../ledger/ledger";

export type OwnerRole = "lead" | "support";

/** One owner cell held against the plan. */
export interface OwnerCell {
  readonly sheet: string;
  /** 0-based sheet row. */
  readonly row: number;
  readonly role: OwnerRole;
  readonly indicatorId: string | null;
  readonly name: string;
  readonly reading: CellReading;
  /** Text the plan calls for: "区发改委、区经信委等"; an inferred owner ends in the word that says so. */
  readonly expected: string;
  readonly inferred: boolean;
  readonly state:
    | { readonly kind: "blank" }
    | { readonly kind: "same"; /** Departments written under a later name. */ readonly renamed: readonly { readonly written: string; readonly planName: string }[] }
    | { readonly kind: "different"; readonly missing: readonly string[]; readonly extra: readonly string[]; readonly renamed: readonly { readonly written: string; readonly planName: string }[] };
}
