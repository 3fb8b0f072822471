/** Reviewing small ledgers in tests: findings of one code, as few words as possible. */
import { reviewLedger } from "../../src/checks/reviewLedger";
import type { Finding, FindingCode, FindingOf } from "../../src/checks/finding";
import type { LedgerReview } from "../../src/checks/review";
import type { Ledger } from "../../src/ledger/ledger";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Plan } from "../../src/plan/plan";
import { aLedger, type RowSpec } from "../builders/aLedger";

export const AS_OF = "2018-07-31";

export const review = (ledger: Ledger, plan: Plan = guichi2018, asOf = AS_OF): LedgerReview => reviewLedger(ledger, plan, { asOf });

/** The findings of one code in a ledger. */
export function found<Code extends FindingCode>(code: Code, ledger: Ledger, asOf = AS_OF): readonly FindingOf<Code>[] {
  const { findings } = review(ledger, guichi2018, asOf);
  return findings.filter((finding) => finding.code === code) as readonly Finding[] as readonly FindingOf<Code>[];
}

/** The findings of one code in a ledger of the given rows, by nobody in particular. */
export const foundIn = <Code extends FindingCode>(code: Code, ...rows: readonly RowSpec[]): readonly FindingOf<Code>[] => found(code, aLedger(null, rows));
