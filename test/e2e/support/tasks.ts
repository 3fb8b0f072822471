/**
 * The tasks of the page's main thread while something is done, as Chromium traces them: how long each took by the clock, and how
 * much of that was its own work (processor time), which a busy machine does not stretch.
 */
import type { Browser, Page } from "playwright-core";

export interface TaskTimes {
  /** Tasks that took longer than 50 ms: by the clock, and by the processor. */
  readonly longByClock: number;
  readonly longByProcessor: number;
  /** The longest, in milliseconds. */
  readonly worstClock: number;
  readonly worstProcessor: number;
  readonly tasks: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const LONG_MS = 50;

/** `act` does it; what runs on the page's main thread meanwhile is measured. */
export async function tasksDuring(browser: Browser, page: Page, act: () => Promise<void>): Promise<TaskTimes> {
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = new Set(trace.traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`));
  const tasks = trace.traceEvents.filter(({ name, ph, pid, tid }) => ph === "X" && (name === "RunTask" || name === "ThreadControllerImpl::RunTask") && mains.has(`${pid}.${tid}`));
  const clock = tasks.map(({ dur = 0 }) => dur / 1000);
  const processor = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    tasks: tasks.length,
    longByClock: clock.filter((ms) => ms > LONG_MS).length,
    longByProcessor: processor.filter((ms) => ms > LONG_MS).length,
    worstClock: Math.max(0, ...clock),
    worstProcessor: Math.max(0, ...processor),
  };
}

/** "312 tasks, longest 31.0 ms (18.2 ms of processor), over 50 ms: 0 (0)". */
export const told = ({ tasks, worstClock, worstProcessor, longByClock, longByProcessor }: TaskTimes): string =>
  `${tasks} tasks, longest ${worstClock.toFixed(1)} ms (${worstProcessor.toFixed(1)} ms of processor), over 50 ms: ${longByClock} (${longByProcessor})`;
