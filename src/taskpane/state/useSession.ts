/** The pane's session: calls the actions one at a time and keeps what they gave back. */
import { useEffect, useMemo, useReducer, useRef } from "react";
import type { CorrectableReview } from "../../actions/review";
import type { ChosenDepartments } from "../../checks/department";
import type { LocaleCode } from "../../locales/localeCode";
import type { CellEdit } from "../../sheet/edit";
import type { Actions, Asked } from "../port/actionsPort";
import { initialState, reduce, type PreviewOf, type Report, type SessionState } from "./sessionState";
import { problemOf, useRunner } from "./useRunner";

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
  /** Opens the preview of what can be corrected; reviews first where there is no review of the sheet as it is. */
  preview(of: PreviewOf): Promise<void>;
  closePreview(): void;
  correct(edits: readonly CellEdit[]): Promise<void>;
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

export function useSession(actions: Actions, settings: SessionSettings): Session {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, drop } = useRunner(dispatch);
  const latest = useRef(state);
  latest.current = state;
  const { asOf, remarks, locale } = settings;

  useEffect(() => actions.onWorkbookChanged(() => dispatch({ type: "workbookChanged" })), [actions]);
  useEffect(() => actions.onRibbonResult((result) => dispatch({ type: "ribbon", result })), [actions]);

  const calls = useMemo<Omit<Session, "state">>(() => {
    const report = (value: Report | undefined): void => {
      if (value) dispatch({ type: "reported", report: value });
    };
    const asked = (departments: ChosenDepartments = latest.current.departments): Asked => ({ asOf, departments, locale });
    const read = (departments?: ChosenDepartments): Promise<CorrectableReview | undefined> =>
      run("review", (signal) => actions.review(asked(departments), { signal, step: (step) => (signal.aborted ? undefined : dispatch({ type: "stepped", step })) }));
    const reviewAndMark = async (departments?: ChosenDepartments): Promise<void> => {
      const result = await read(departments);
      if (!result) return;
      dispatch({ type: "reviewed", result });
      const marked = await run("mark", () => actions.mark(result.review, { remarks, locale }));
      report(marked && { task: "mark", report: marked });
    };
    return {
      review: () => reviewAndMark(),
      async chooseDepartment(sheet, department) {
        const { [sheet]: _, ...others } = latest.current.departments;
        const departments = department === null ? others : { ...others, [sheet]: department };
        dispatch({ type: "departmentsChosen", departments });
        await reviewAndMark(departments);
      },
      async preview(of) {
        // A review that is out of date would preview cells that are no longer so.
        const { result: known, stale } = latest.current;
        if (!known || stale || known.review.asOf !== asOf) {
          const result = await read();
          if (!result) return;
          dispatch({ type: "reviewed", result });
        }
        dispatch({ type: "previewed", of });
      },
      closePreview: () => dispatch({ type: "previewClosed" }),
      async correct(edits) {
        const done = await run("correct", () => actions.correct(edits, asked()));
        if (done) dispatch({ type: "rewritten", report: { task: "correct", report: done.report, reviewed: done.after?.ok === true }, result: done.after?.ok ? done.after.value : null });
      },
      async clearMarks() {
        const cleared = await run("clear", () => actions.clearMarks());
        report(cleared && { task: "clear", report: cleared });
      },
      async compile() {
        const compiled = await run("compile", () => actions.compile(asked()));
        report(compiled && { task: "compile", report: compiled });
      },
      async undo() {
        const undone = await run("undo", () => actions.undo(asked()));
        if (!undone) return;
        const done: Report = { task: "undo", report: undone.report };
        if (undone.after === null) report(done);
        else dispatch({ type: "rewritten", report: done, result: undone.after.ok ? undone.after.value : null });
      },
      undoable: () => actions.undoable(),
      async jump(sheet, cell) {
        const outcome = await actions.jumpTo(sheet, cell).catch((cause: unknown) => ({ ok: false as const, problem: problemOf(cause) }));
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
  }, [actions, asOf, drop, locale, remarks, run]);
  return useMemo(() => ({ state, ...calls }), [calls, state]);
}
