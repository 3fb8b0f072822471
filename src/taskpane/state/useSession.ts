/**
 * The pane's session: calls the actions one at a time and keeps what they gave back. A number identifies the running
 * call, so that an answer to a call that was cancelled is dropped.
 */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { ChosenDepartments } from "../../checks/department";
import type { LocaleCode } from "../../locales/locale";
import type { Outcome } from "../../sheet/outcome";
import type { Actions, OwnerCell } from "../port/actionsPort";
import { initialState, proposalOf, reduce, type Report, type SessionState, type Task } from "./sessionState";

/** After this long without an answer the pane says so and offers to stop waiting. */
export const SLOW_AFTER_MS = 8_000;
/** After this long the pane stops waiting by itself. */
export const GIVE_UP_AFTER_MS = 120_000;

export interface SessionSettings {
  readonly asOf: string;
  readonly remarks: boolean;
  readonly locale: LocaleCode;
}

export interface Session {
  readonly state: SessionState;
  review(): Promise<void>;
  /** Says whose ledger a sheet is (null: leave it open again), and reviews anew. */
  chooseDepartment(sheet: string, department: string | null): Promise<void>;
  proposeFill(): Promise<void>;
  applyFill(overwrite: readonly OwnerCell[]): Promise<void>;
  closeProposal(): void;
  clearMarks(): Promise<void>;
  compile(): Promise<void>;
  undo(): Promise<void>;
  undoable(): boolean;
  /** Resolves to whether the cell is selected now. */
  jump(sheet: string, cell: string): Promise<boolean>;
  /** Stops a reading; a write is only no longer waited for. */
  cancel(): void;
  dismiss(what: "report" | "trouble"): void;
}

/** Runs one task; `undefined` when it was cancelled meanwhile or refused (then already told). */
type Run = <T>(task: Task, work: () => Promise<Outcome<T>>) => Promise<T | undefined>;

function useRunner(dispatch: React.Dispatch<Parameters<typeof reduce>[1]>): { readonly run: Run; readonly drop: () => void } {
  const current = useRef(0);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const stopTimers = useCallback(() => {
    timers.current.forEach(clearTimeout);
    timers.current = [];
  }, []);
  const drop = useCallback(() => {
    current.current += 1;
    stopTimers();
  }, [stopTimers]);
  useEffect(() => drop, [drop]);

  const run = useCallback<Run>(
    async (task, work) => {
      drop();
      const mine = current.current;
      dispatch({ type: "started", task });
      timers.current = [
        setTimeout(() => dispatch({ type: "slow" }), SLOW_AFTER_MS),
        setTimeout(() => {
          drop();
          dispatch({ type: "failed", trouble: { task, problem: { code: "no-answer" } } });
        }, GIVE_UP_AFTER_MS),
      ];
      const outcome = await work().catch((cause: unknown) => ({ ok: false as const, problem: { code: "unexpected" as const, detail: cause instanceof Error ? cause.name : "unknown" } }));
      if (mine !== current.current) return undefined;
      stopTimers();
      if (outcome.ok) return outcome.value;
      dispatch({ type: "failed", trouble: { task, problem: outcome.problem } });
      return undefined;
    },
    [dispatch, drop, stopTimers],
  );
  return { run, drop };
}

export function useSession(actions: Actions, settings: SessionSettings): Session {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, drop } = useRunner(dispatch);
  const latest = useRef(state);
  latest.current = state;
  const { asOf, remarks, locale } = settings;

  useEffect(() => actions.onWorkbookChanged(() => dispatch({ type: "workbookChanged" })), [actions]);

  return useMemo<Session>(() => {
    const report = (value: Report | undefined): void => {
      if (value) dispatch({ type: "reported", report: value });
    };
    const reviewAndMark = async (departments: ChosenDepartments): Promise<void> => {
      const review = await run("review", () => actions.review(asOf, departments));
      if (!review) return;
      dispatch({ type: "reviewed", review });
      const marked = await run("mark", () => actions.mark(review, { remarks, locale }));
      report(marked && { task: "mark", report: marked });
    };
    return {
      state,
      review: () => reviewAndMark(latest.current.departments),
      async chooseDepartment(sheet, department) {
        const { [sheet]: _, ...others } = latest.current.departments;
        const departments = department === null ? others : { ...others, [sheet]: department };
        dispatch({ type: "departmentsChosen", departments });
        await reviewAndMark(departments);
      },
      async proposeFill() {
        // A review that is out of date would preview cells that are no longer so.
        const { review: known, stale } = latest.current;
        const review = known && !stale && known.asOf === asOf ? known : await run("review", () => actions.review(asOf, latest.current.departments));
        if (review) dispatch({ type: "proposed", proposal: proposalOf(review) });
      },
      async applyFill(overwrite) {
        const review = latest.current.proposal?.review;
        if (!review) return;
        const filled = await run("fill", () => actions.fill(review.asOf, overwrite, latest.current.departments));
        report(filled && { task: "fill", report: filled });
      },
      closeProposal: () => dispatch({ type: "proposalClosed" }),
      async clearMarks() {
        const cleared = await run("clear", () => actions.clearMarks());
        report(cleared && { task: "clear", report: cleared });
      },
      async compile() {
        const compiled = await run("compile", () => actions.compile(asOf, locale, latest.current.departments));
        report(compiled && { task: "compile", report: compiled });
      },
      async undo() {
        const undone = await run("undo", () => actions.undo());
        report(undone && { task: "undo", report: undone });
      },
      undoable: () => actions.undoable(),
      async jump(sheet, cell) {
        const outcome = await actions.jumpTo(sheet, cell).catch(() => ({ ok: false as const, problem: { code: "unexpected" as const, detail: "jump" } }));
        if (!outcome.ok) dispatch({ type: "failed", trouble: { task: "jump", problem: outcome.problem } });
        return outcome.ok;
      },
      cancel() {
        const task = latest.current.busy?.task;
        drop();
        if (task === undefined) return;
        if (task === "review") dispatch({ type: "cancelled" });
        else dispatch({ type: "failed", trouble: { task, problem: { code: "no-answer" } } });
      },
      dismiss: (what) => dispatch({ type: "dismissed", what }),
    };
  }, [actions, asOf, drop, locale, remarks, run, state]);
}
