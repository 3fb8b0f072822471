/** What the four checks of owner cells share: the facts of a blank cell, and of one that says something else. */
import type { OwnerRole } from "../../ownership/ownership";
import type { FindingFacts, Severity } from "../finding";
import type { JudgedRow, ReviewContext } from "../check";

export interface BlankOwner {
  readonly cell: string;
  readonly facts: FindingFacts["lead-missing"] & FindingFacts["support-missing"];
}

/** Owner cells of a role left blank. */
export function blankOwners(role: OwnerRole, { owners }: JudgedRow, { undecided }: ReviewContext): readonly BlankOwner[] {
  const blank = owners.filter((owner) => owner.role === role && owner.state.kind === "blank");
  return blank.map((owner) => ({ cell: owner.reading.cell, facts: { expected: owner.expected, merged: undecided.has(owner) } }));
}

export interface DifferingOwner {
  readonly cell: string;
  readonly facts: FindingFacts["lead-mismatch"] & FindingFacts["support-mismatch"];
  readonly severity?: Severity;
}

/** Owner cells of a role that name others than the plan. An inferred owner is no word of the notice's: then it is only info. */
export function differingOwners(role: OwnerRole, { owners }: JudgedRow): readonly DifferingOwner[] {
  return owners.flatMap((owner): readonly DifferingOwner[] => {
    const { state, reading, expected, inferred } = owner;
    if (owner.role !== role || state.kind !== "different") return [];
    const facts = { written: reading.text, expected, missing: state.missing, extra: state.extra };
    return [inferred ? { cell: reading.cell, facts, severity: "info" } : { cell: reading.cell, facts }];
  });
}
