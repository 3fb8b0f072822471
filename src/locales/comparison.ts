/**
 * A finding side by side: what was read in the ledger, what the plan says, how far apart. Each in the finding's own facts; null where
 * a finding has no such side.
 */
import type { Finding } from "../checks/finding";
import type { Locale } from "./locale";

export interface Comparison {
  /** As the ledger has it; "" for a blank. */
  readonly read: string | null;
  readonly plan: string | null;
  readonly gap: string | null;
}

export function comparisonOf(finding: Finding, { findings: words, pane }: Locale): Comparison {
  const { amount, target, gap } = words;
  const listed = (names: readonly string[]): string => names.join(pane.report.separator);
  const side = (read: string | null, plan: string | null, apart: string | null = null): Comparison => ({ read, plan, gap: apart });
  switch (finding.code) {
    case "shortfall": {
      const { actual, target: aim, gap: short } = finding.facts;
      return side(amount(actual, aim.unit), target(aim), gap(actual, short, aim));
    }
    case "rounded-to-target": {
      const { actual, target: aim, gap: short } = finding.facts;
      return side(amount(actual, aim.unit), target(aim), gap(actual, short, aim));
    }
    case "out-of-range":
      return side(amount(finding.facts.actual, finding.facts.unit), target(finding.facts.target));
    case "missing-value":
      return side(finding.facts.written, finding.facts.target && target(finding.facts.target));
    case "missing-indicator":
      return side(null, target(finding.facts.target));
    case "unclear-value":
    case "ambiguous-percent":
    case "unit-mismatch":
      return side(finding.facts.text, target(finding.facts.target));
    case "formula-error":
      return side(finding.facts.text, finding.facts.target && target(finding.facts.target));
    case "altered-target":
      return side(finding.facts.written, target(finding.facts.target));
    case "arithmetic-mismatch":
      return side(finding.facts.written, null);
    case "unknown-indicator":
      return side(finding.facts.written, finding.facts.proposals.length > 0 ? listed(finding.facts.proposals) : null);
    case "lead-missing":
    case "support-missing":
      return side("", finding.facts.expected);
    case "lead-mismatch":
    case "support-mismatch":
      return side(finding.facts.written, finding.facts.expected);
    case "renamed-department":
      return side(finding.facts.written, finding.facts.planName);
    case "inferred-owner":
      return side(null, finding.facts.expected);
    case "conflicting-reports":
      return side(listed(finding.facts.values), null);
    case "duplicate-indicator":
    case "hidden-row":
    case "missing-evidence":
    case "overdue":
      return side(null, null);
  }
}
