/** From codes to sentences: faults of the plan's sheets, with their place, and doubts about a plan. */
import type { PlanDoubt } from "../plan/selfCheck/planDoubt";
import type { PlanFault } from "../planSheets/faults";
import type { Locale } from "./locale";
import type { Sentence } from "./shapes";

export function planSheetSentences({ planSentences: words }: Pick<Locale, "planSentences">): { fault(fault: PlanFault): Sentence; doubt(doubt: PlanDoubt): Sentence } {
  return {
    // The tables pair each code with its own facts; a lookup by code cannot express that pairing.
    fault(fault) {
      const { message, next } = (words.fault[fault.code] as (one: PlanFault) => Sentence)(fault);
      return { message: words.place(fault.sheet, fault.cell) + message, next };
    },
    doubt: (doubt) => (words.doubt[doubt.code] as (one: PlanDoubt) => Sentence)(doubt),
  };
}

/** How many faults a sentence names before it says "…". */
const NAMED = 5;

/** Why nothing is judged: the first faults with their cells, as many as `named`. */
export function brokenPlanSentence(faults: readonly PlanFault[], locale: Pick<Locale, "planSentences">, named = NAMED): Sentence {
  const { fault } = planSheetSentences(locale);
  return locale.planSentences.broken(faults.length, faults.slice(0, named).map((one) => fault(one).message));
}
