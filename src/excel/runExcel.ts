/**
 * The one door to Excel. Every batch of the add-in goes through `runExcel`: it waits while a person is typing in a cell,
 * gives up after a time, turns Excel's errors into Problems, and counts requests and bytes.
 *
 * Excel has no transactions: what a batch did before it failed stays done. So every batch here reads and checks first,
 * and writes in its last sync.
 */
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import { Refusal, toProblem } from "./problems";
import type { Traffic, TrafficMeter } from "./traffic";
import { meter } from "./traffic";

/** The lowest Excel we support: Office LTSC 2021. */
export const API_FLOOR = "1.14";

export interface RunExcelOptions {
  /** Give up when one request takes longer, in milliseconds. Waiting for a person to leave a cell counts. */
  readonly timeoutMs?: number;
  /** The sheet the batch is about, for error messages. */
  readonly about?: string;
  /** Aborted: no further request is sent, and the outcome is the problem `cancelled`. */
  readonly signal?: AbortSignal;
}

export interface Ran<T> {
  readonly value: T;
  readonly stats: Traffic;
}

const DEFAULT_TIMEOUT_MS = 60_000;

/** Told of every finished run: development builds and tests may show or count it. */
type RunListener = (name: string, stats: Traffic) => void;
let listener: RunListener | null = null;

/** Sets who is told of each run's traffic; null for nobody. */
export function onExcelRun(next: RunListener | null): void {
  listener = next;
}

/**
 * Runs `batch` in Excel. `name` names it in logs. Needs ExcelApi 1.14; without it `excel-too-old`, without Office.js
 * `office-not-loaded`. After a timeout no further request of the batch is sent: a batch that was waiting in its reading
 * part writes nothing later.
 */
export async function runExcel<T>(name: string, batch: (context: Excel.RequestContext) => Promise<T>, options: RunExcelOptions = {}): Promise<Outcome<Ran<T>>> {
  if (typeof Excel === "undefined" || typeof Excel.run !== "function") return failed({ code: "office-not-loaded" });
  if (!supports(API_FLOOR)) return failed({ code: "excel-too-old", needs: `ExcelApi ${API_FLOOR}` });
  let traffic: TrafficMeter | null = null;
  try {
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
      traffic = meter(context);
      guardSync(context, options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
      try {
        return await batch(context);
      } finally {
        traffic.stop();
      }
    });
    const stats = readMeter(traffic);
    listener?.(name, stats);
    return succeeded({ value, stats });
  } catch (error) {
    listener?.(name, readMeter(traffic));
    return failed(toProblem(error, options.about));
  }
}

/** Is this ExcelApi set there? Where Office cannot be asked (tests, headless), yes. */
export function supports(version: string): boolean {
  if (typeof Office === "undefined") return true;
  const requirements = (Office as Partial<typeof Office>).context?.requirements;
  return requirements?.isSetSupported ? requirements.isSetSupported("ExcelApi", version) : true;
}

const readMeter = (traffic: TrafficMeter | null): Traffic => traffic?.read() ?? { syncs: 0, bytesSent: 0, bytesReceived: 0 };

/** Puts a time limit on each sync of this context; once it is over, or somebody cancelled, every further sync is refused. */
function guardSync(context: Excel.RequestContext, timeoutMs: number, signal?: AbortSignal): void {
  const sync = context.sync.bind(context) as <P>(value?: P) => Promise<P>;
  let over = false;
  context.sync = async <P>(value?: P): Promise<P> => {
    if (over) throw new Refusal({ code: "timeout" });
    if (signal?.aborted) throw new Refusal({ code: "cancelled" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        over = true;
        reject(new Refusal({ code: "timeout" }));
      }, timeoutMs);
    });
    try {
      return await Promise.race([sync(value), limit]);
    } finally {
      clearTimeout(timer);
    }
  };
}
