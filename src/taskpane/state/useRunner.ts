/**
 * Runs one action at a time. Each has a signal of its own: once that says stop, the action sends nothing more to Excel, and its answer
 * is dropped. What takes long is said, and what never answers is given up.
 */
import { useCallback, useEffect, useRef } from "react";
import type { Outcome } from "../../sheet/outcome";
import type { SessionEvent, Task, Trouble } from "./sessionState";

/** After this long without an answer the pane says so and offers to stop waiting. */
export const SLOW_AFTER_MS = 8_000;
/** After this long the pane stops waiting by itself. */
export const GIVE_UP_AFTER_MS = 120_000;

export interface Runner {
  /** Runs one task; `undefined` when it was cancelled meanwhile or refused (then already told). */
  run<T>(task: Task, work: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<T | undefined>;
  /** Drops what is running: it is told to stop, and its answer will not be heard. */
  drop(): void;
}

export function useRunner(dispatch: (event: SessionEvent) => void): Runner {
  const current = useRef<AbortController | null>(null);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const stopTimers = useCallback(() => {
    timers.current.forEach(clearTimeout);
    timers.current = [];
  }, []);
  const drop = useCallback(() => {
    current.current?.abort();
    stopTimers();
  }, [stopTimers]);
  useEffect(() => drop, [drop]);

  const run = useCallback<Runner["run"]>(
    async (task, work) => {
      drop();
      const { signal } = (current.current = new AbortController());
      dispatch({ type: "started", task });
      timers.current = [
        setTimeout(() => dispatch({ type: "slow" }), SLOW_AFTER_MS),
        setTimeout(() => {
          drop();
          dispatch({ type: "failed", trouble: { task, problem: { code: "no-answer" } } });
        }, GIVE_UP_AFTER_MS),
      ];
      const outcome = await work(signal).catch((cause: unknown) => ({ ok: false as const, problem: problemOf(cause) }));
      if (signal.aborted) return undefined;
      stopTimers();
      if (outcome.ok) return outcome.value;
      dispatch({ type: "failed", trouble: { task, problem: outcome.problem } });
      return undefined;
    },
    [dispatch, drop, stopTimers],
  );
  return { run, drop };
}

/** Actions do not throw; what does is a defect, or a bundle that did not come. */
export function problemOf(cause: unknown): Trouble["problem"] {
  const name = cause instanceof Error ? cause.name : "unknown";
  return name === "ChunkLoadError" ? { code: "not-loaded" } : { code: "unexpected", detail: name };
}
