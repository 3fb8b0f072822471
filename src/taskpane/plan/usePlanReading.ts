/**
 * Which plan is in force, kept up to date while the page is shown: read when it opens, after what this pane wrote or took back, and when
 * somebody changed the workbook. Reading is quiet: it stops nothing that is going on.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanState } from "../../actions/officePlan";
import type { LocaleCode } from "../../locales/localeCode";
import type { Actions } from "../port/actionsPort";
import type { Trouble } from "../state/sessionState";
import type { Session } from "../state/useSession";
import { problemOf } from "../state/useRunner";

export type PlanReading =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: Trouble["problem"] }
  /** `stale`: the workbook changed, and reading it again failed. */
  | { readonly kind: "read"; readonly state: PlanState; readonly stale: boolean };

/** Somebody who types goes on typing. */
const SETTLE_MS = 700;

export function usePlanReading(actions: Pick<Actions, "readPlan" | "onWorkbookChanged">, session: Session, code: LocaleCode, shown: boolean): { readonly reading: PlanReading; again(): void } {
  const [reading, setReading] = useState<PlanReading>({ kind: "reading" });
  const asked = useRef(0);

  const read = useCallback(async () => {
    const mine = (asked.current += 1);
    const outcome = await actions.readPlan(code).catch((cause: unknown) => ({ ok: false as const, problem: problemOf(cause) }));
    if (asked.current !== mine) return;
    if (outcome.ok) setReading({ kind: "read", state: outcome.value, stale: false });
    else setReading((before) => (before.kind === "read" ? { ...before, stale: true } : { kind: "failed", problem: outcome.problem }));
  }, [actions, code]);

  const { report } = session.state;
  const written = report !== null && (report.task === "planWrite" || report.task === "ledgersWrite" || report.task === "undo") ? report : null;
  useEffect(() => {
    if (shown) void read();
  }, [read, shown, written]);

  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = actions.onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, read, shown]);

  const again = useCallback(() => {
    setReading((before) => (before.kind === "failed" ? { kind: "reading" } : before));
    void read();
  }, [read]);
  return { reading, again };
}
