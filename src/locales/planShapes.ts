/** Shapes that both languages fill: faults of the plan's sheets and doubts about a plan. */
import type { PlanDoubt, PlanDoubtCode } from "../plan/selfCheck/planDoubt";
import type { PlanFault, PlanFaultCode } from "../planSheets/faults";
import type { Sentence } from "./shapes";

export type PlanFaultSentences = { readonly [Code in PlanFaultCode]: (fault: Extract<PlanFault, { code: Code }>) => Sentence };
export type PlanDoubtSentences = { readonly [Code in PlanDoubtCode]: (doubt: Extract<PlanDoubt, { code: Code }>) => Sentence };
