/**
 * 方案自检: what a plan contradicts in itself or leaves open, found before any ledger is judged by it. What the notice's readers already
 * noted (`plan.doubts`) and what is inferred (`inferences.ts`) is not repeated. Each doubt is one thing for a person to settle.
 */
import type { Plan } from "../plan";
import { nameDoubts } from "./names";
import { ownerDoubts } from "./owners";
import { phaseDoubts } from "./phases";
import type { PlanDoubt } from "./planDoubt";
import { targetDoubts } from "./targets";

/** `knowsUnit` tells whether a ledger's figures in a unit can be read (`ledger/units.ts`). */
export function selfCheck(plan: Plan, knowsUnit: (unit: string) => boolean): readonly PlanDoubt[] {
  return [...nameDoubts(plan), ...ownerDoubts(plan), ...targetDoubts(plan, knowsUnit), ...phaseDoubts(plan)];
}
