/** What an owner cell says: departments by the plan's names, however they are written. */
import { recogniseDepartment, splitDepartments } from "../plan/departments";
import type { Plan } from "../plan/plan";
import { Remembered } from "../plan/remembered";

/** One name in an owner cell. `candidates` are the plan's departments it may mean: none, one, or (ambiguous) more. */
export interface WrittenOwner {
  readonly written: string;
  readonly candidates: readonly string[];
  readonly isLaterName: boolean;
}

/** An office or a person in brackets behind a department ("区农委（种植业科）") does not make it another department. */
const BRACKETS = /[(〔[【][^()〔〕[\]【】]*[)〕\]】]/g;

/** Reads owner cells of one plan; each different text is read once, for ledgers repeat a few texts many times. */
export class OwnerReader {
  private static readonly byPlan = new WeakMap<Plan, OwnerReader>();
  private readonly known = new Remembered<readonly WrittenOwner[]>();

  private constructor(private readonly plan: Plan) {}

  static of(plan: Plan): OwnerReader {
    const known = OwnerReader.byPlan.get(plan) ?? new OwnerReader(plan);
    OwnerReader.byPlan.set(plan, known);
    return known;
  }

  /** The names in a cell's text, in their order. Phrases that name nobody (区政府有关单位) are not names. */
  owners(text: string): readonly WrittenOwner[] {
    return this.known.get(text, () => splitDepartments(text, this.plan).names.map((name) => this.owner(name)));
  }

  private owner(name: string): WrittenOwner {
    let recognised = recogniseDepartment(name, this.plan);
    if (recognised.kind === "unknown") recognised = recogniseDepartment(name.replace(BRACKETS, ""), this.plan);
    switch (recognised.kind) {
      case "known":
        return { written: name, candidates: [recognised.name], isLaterName: recognised.as === "later-name" };
      case "ambiguous":
        // Only later names are ever shared by two departments of a plan.
        return { written: name, candidates: recognised.candidates, isLaterName: true };
      case "unknown":
        return { written: name, candidates: [], isLaterName: false };
    }
  }
}
