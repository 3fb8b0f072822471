/**
 * Which of several reports on one indicator counts, and what follows from it.
 *
 *   leads with something to say   one value → it counts; different values → unclear, conflict
 *   a figure and an unreadable    unclear: they may agree, a person must look
 *   leads silent, others report   their value, unclear
 *   every lead says 不适用         notApplicable; one of several saying so leaves the rest to report
 *   nobody says anything          missing; unclear when a lead's file came in and could not be read
 */
import type { Verdict } from "../checks/finding";
import type { IndicatorSummary, Provenance, Report } from "./summary";

type Settled = Pick<IndicatorSummary, "verdict" | "value" | "gap" | "source" | "basis" | "conflict">;

/** Settles reports that stand in their order (leads first). `leads` are the plan's; `leadUnread`: a lead's file could not be read. */
export function settle(reports: readonly Report[], leads: readonly string[], leadUnread: boolean): Settled {
  const fromLeads = reports.filter(({ role }) => role === "lead");
  const said = fromLeads.filter(saysSomething);
  if (said.length > 0) return settleLeads(said);

  const fromSupports = reports.filter((report) => report.role === "support" && saysSomething(report));
  const fromOthers = reports.filter((report) => report.role === "other" && saysSomething(report));
  const standIns = fromSupports.length > 0 ? fromSupports : fromOthers;
  if (standIns.length > 0) return settleStandIns(standIns);

  const excused = new Set(fromLeads.filter(({ verdict }) => verdict === "notApplicable").map(({ department }) => department));
  if (leads.length > 0 && leads.every((lead) => excused.has(lead))) {
    const first = fromLeads.find(({ verdict }) => verdict === "notApplicable")!;
    return { verdict: "notApplicable", value: null, gap: null, source: provenance(first), basis: "lead", conflict: false };
  }
  return { verdict: leadUnread ? "unclear" : "missing", value: null, gap: null, source: null, basis: leadUnread ? "unread-department" : "none", conflict: false };
}

/** A blank cell and a stroke say nothing about the figure. */
function saysSomething({ verdict }: Report): boolean {
  return verdict !== "missing" && verdict !== "notApplicable";
}

function settleLeads(said: readonly Report[]): Settled {
  const first = said[0]!;
  if (distinctValues(said).length > 1) return { verdict: "unclear", value: null, gap: null, source: null, basis: "conflict", conflict: true };
  const basis = new Set(said.map(({ department }) => department)).size > 1 ? "co-leads-agree" : "lead";
  if (said.every(({ value }) => value !== null)) {
    const verdict = agreed(said.map((report) => report.verdict));
    return { verdict, value: first.value, gap: verdict === "shortfall" ? first.gap : null, source: provenance(first), basis, conflict: false };
  }
  // Something that no machine read stands beside, or instead of, a figure.
  const unread = said.find(({ value }) => value === null)!;
  const verdict = agreed(said.map((report) => report.verdict));
  return { verdict, value: null, gap: null, source: provenance(unread), basis: "lead", conflict: false };
}

function settleStandIns(said: readonly Report[]): Settled {
  const values = distinctValues(said);
  const conflict = values.length > 1;
  const readable = said.every(({ value }) => value !== null);
  return { verdict: "unclear", value: readable && !conflict ? said[0]!.value : null, gap: null, source: conflict ? null : provenance(said[0]!), basis: "support-only", conflict };
}

function distinctValues(reports: readonly Report[]): number[] {
  return [...new Set(reports.flatMap(({ value }) => (value === null ? [] : [value])))];
}

/** The one verdict all share, else unclear. */
function agreed(verdicts: readonly Verdict[]): Verdict {
  return new Set(verdicts).size === 1 ? verdicts[0]! : "unclear";
}

function provenance({ file, sheet, cell, department }: Report): Provenance {
  return { file, sheet, cell, department };
}
