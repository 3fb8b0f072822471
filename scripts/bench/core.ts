/** The pure core at growing numbers of rows: grid → ledgers → review → owners → remarks. */
import { reviewLedgers } from "../../src/checks/reviewLedger";
import { readLedgers } from "../../src/ledger/reader";
import { localeOf } from "../../src/locales/locale";
import { remarksOf } from "../../src/locales/sentences";
import { ownersOf } from "../../src/ownership/ownersOf";
import { ownershipEdits } from "../../src/ownership/ownershipEdits";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Grid } from "../../src/sheet/grid";
import { heapInUse, table, tenths, timed, timingOf, whole } from "./measure";

const STEPS = ["read", "review", "owners", "remarks"] as const;
type Step = (typeof STEPS)[number];
type Times = Readonly<Record<Step, number>>;

export interface CoreResult {
  readonly rows: number;
  readonly times: Times;
  /** Median of whole runs. */
  readonly total: number;
  /** Processor time of the median run, ms: on a busy machine nearer the truth than the clock. */
  readonly processor: number;
  readonly slowest: number;
  /** What the ledgers, reviews, owner cells and remarks keep in memory. */
  readonly keptMegabytes: number;
}

/** One run over all workbooks (each a list of one grid here); everything made is returned, so that it can be weighed. */
function runOnce(grids: readonly Grid[]): { readonly times: Times; readonly rows: number; readonly made: unknown } {
  const times: Record<Step, number> = { read: 0, review: 0, owners: 0, remarks: 0 };
  const step = <T>(name: Step, work: () => T): T => {
    const { result, ms } = timed(work);
    times[name] += ms;
    return result;
  };
  const locale = localeOf("zh-CN");
  let rows = 0;
  const made = grids.map((grid) => {
    const reading = step("read", () => readLedgers(grid, guichi2018));
    if (!reading.ok) throw new Error(`not read: ${reading.reason}`);
    const reviews = step("review", () => reviewLedgers(reading.ledgers, guichi2018, { asOf: "2018-07-31" }));
    const edits = step("owners", () => ownershipEdits(reading.ledgers.flatMap((ledger) => ownersOf(ledger, guichi2018)), { overwrite: false }));
    const remarks = step("remarks", () => reviews.flatMap((review) => remarksOf(review, locale)));
    rows += reviews.reduce((sum, review) => sum + review.rows.length, 0);
    return { reading, reviews, edits, remarks };
  });
  return { times, rows, made };
}

/** A grid is indexed when first read; each run gets grids nobody has seen. */
const fresh = (grids: readonly Grid[]): readonly Grid[] => grids.map((grid) => ({ ...grid }));

export function measureCore(grids: readonly Grid[], runs: number): CoreResult {
  const measured = Array.from({ length: runs }, () => {
    const before = heapInUse();
    const startedAt = process.cpuUsage();
    const { times, rows, made } = runOnce(fresh(grids));
    const { user, system } = process.cpuUsage(startedAt);
    const kept = heapInUse() - before;
    if (made === null) throw new Error("unreachable; keeps `made` alive until it was weighed");
    return { times, rows, kept, processor: (user + system) / 1000, total: STEPS.reduce((sum, name) => sum + times[name], 0) };
  });
  const total = timingOf(measured.map((one) => one.total));
  return {
    rows: measured[0]!.rows,
    times: Object.fromEntries(STEPS.map((name) => [name, timingOf(measured.map(({ times }) => times[name])).median])) as Record<Step, number>,
    total: total.median,
    processor: timingOf(measured.map(({ processor }) => processor)).median,
    slowest: total.slowest,
    keptMegabytes: timingOf(measured.map(({ kept }) => kept)).median,
  };
}

export function warmUp(grids: readonly Grid[], runs: number): void {
  for (let run = 0; run < runs; run += 1) runOnce(fresh(grids));
}

/** The table and, between its lines, how time grew for every tenfold of rows. */
export function coreReport(title: string, results: readonly CoreResult[]): string {
  const lines = results.map(({ rows, times, total, slowest, processor, keptMegabytes }) => [whole(rows), ...STEPS.map((name) => tenths(times[name])), tenths(total), tenths(slowest), tenths(processor), whole(rows / (total / 1000)), tenths(keptMegabytes)]);
  const growth = results.slice(1).map((result, index) => {
    const before = results[index]!;
    const [byRows, byTime, byProcessor] = [result.rows / before.rows, result.total / before.total, result.processor / before.processor];
    const exponent = (by: number): string => (Math.log(by) / Math.log(byRows)).toFixed(2);
    return `  ${whole(before.rows)} → ${whole(result.rows)} rows (×${tenths(byRows)}): clock ×${tenths(byTime)} (exponent ${exponent(byTime)}), processor ×${tenths(byProcessor)} (exponent ${exponent(byProcessor)}; 1.00 is linear)`;
  });
  return [title, table(["rows", ...STEPS.map((name) => `${name} ms`), "total ms", "slowest ms", "cpu ms", "rows/s", "kept MB"], lines), ...growth].join("\n");
}
