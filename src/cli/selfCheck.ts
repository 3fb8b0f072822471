/** 方案自检 on the command line: what is doubtful in a plan that was given is told before any ledger is judged by it. */
import { doubtsOf } from "../actions/officePlan";
import type { Job } from "./run";

/** Nothing where the built-in plan judges: its doubts are known, and shown by `ledger plan`. */
export function tellDoubts({ arguments: { plan: given }, settings: { plan, locale }, tell }: Job): void {
  if (given === null) return;
  const doubts = doubtsOf(plan, locale);
  if (doubts.length > 0) tell(locale.cli.selfCheck(doubts.length));
  for (const { message, next } of doubts) tell(`  ${locale.cli.joined(message, next)}`);
}
