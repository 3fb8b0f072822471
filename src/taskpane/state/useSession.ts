/** The pane's session: calls the actions one at a time and keeps what they gave back. */
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { Decision, DecisionFault, DecisionWish } from "../../actions/decide";
import type { CompileFiles } from "../../actions/files/fileChoices";
import type { History } from "../../actions/compile";
import type { CorrectableReview } from "../../actions/review";
import type { ChosenDepartments } from "../../checks/department";
import type { LocaleCode } from "../../locales/localeCode";
import type { CellEdit } from "../../sheet/edit";
import type { Actions, Asked } from "../port/actionsPort";
import type { Outcome } from "../../sheet/outcome";
import { initialState, reduce, type PlanTask, type PreviewOf, type Report, type SessionState, type Trouble } from "./sessionState";
import { problemOf, useRunner } from "./useRunner";

export interface SessionSettings {
  readonly asOf: string;
  readonly remarks: boolean;
  readonly locale: LocaleCode;
}

export type HistoryAnswer = { readonly ok: true; readonly value: History } | { readonly ok: false; readonly problem: Trouble["problem"] };

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
  /** Opens the preview of compiling; `files` as of the last time when not given, null: the open workbook alone. */
  prepareCompile(files?: CompileFiles | null): Promise<void>;
  /** Writes what the preview shows. */
  writeCompile(): Promise<void>;
  closeCompile(): void;
  /** Decides an indicator of the preview, which is made anew; or says what is wrong with it. */
  decide(indicatorId: string, wish: DecisionWish): Promise<DecisionFault | null>;
  /** Takes back a decision that is not written yet. */
  withdraw(indicatorId: string): Promise<void>;
  /** Decisions made here that no sheet holds yet. */
  readonly decisions: ReadonlySet<string>;
  /** Looks at what a write of the plan's page would do; undefined when it failed or was stopped, which is told. */
  prepareForPlan<T>(work: () => Promise<Outcome<T>>): Promise<T | undefined>;
  /** Writes what that page prepared, and reports it; whether it was written. */
  writeForPlan(task: Extract<PlanTask, "planWrite" | "ledgersWrite">, work: () => Promise<Outcome<{ readonly sheets: readonly string[] }>>): Promise<boolean>;
  /** Reads the summaries kept in the workbook. Beside whatever else is going on: nothing is told but the answer. */
  history(): Promise<HistoryAnswer>;
  undo(): Promise<void>;
  undoable(): boolean;
  /** Resolves to whether the cell is selected now. */
  jump(sheet: string, cell: string): Promise<boolean>;
  /** Stops a reading; a write is only no longer waited for. */
  cancel(): void;
  dismiss(what: "report" | "trouble"): void;
}

const NOTHING_DECIDED: ReadonlyMap<string, Decision> = new Map();

export function useSession(actions: Actions, settings: SessionSettings): Session {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, drop } = useRunner(dispatch);
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(NOTHING_DECIDED);
  const toCompile = useRef<{ files: CompileFiles | null; decided: ReadonlyMap<string, Decision> }>({ files: null, decided: NOTHING_DECIDED });
  const latest = useRef(state);
  latest.current = state;
  const { asOf, remarks, locale } = settings;

  useEffect(() => actions.onWorkbookChanged(() => dispatch({ type: "workbookChanged" })), [actions]);
  useEffect(() => actions.onRibbonResult((result) => dispatch({ type: "ribbon", result })), [actions]);

  const calls = useMemo<Omit<Session, "state" | "decisions">>(() => {
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
    const keepDecided = (next: ReadonlyMap<string, Decision>): void => {
      toCompile.current = { ...toCompile.current, decided: next };
      setDecided(next);
    };
    const prepare = async (files: CompileFiles | null = toCompile.current.files): Promise<void> => {
      toCompile.current = { ...toCompile.current, files };
      const decisions = [...toCompile.current.decided.values()];
      const compile = await run("prepare", (signal) => actions.prepareCompile(asked(), { files, decisions }, signal));
      if (compile) dispatch({ type: "prepared", compile, otherPlan: files !== null && compile.summary.planFingerprint !== files.planFingerprint });
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
      prepareCompile: prepare,
      async writeCompile() {
        const { prepared } = latest.current;
        if (!prepared || prepared.stale || prepared.otherPlan) return;
        const compiled = await run("compile", () => actions.writeCompile(prepared.compile));
        if (!compiled) return;
        // From now on they stand on the sheet, and are read from there.
        keepDecided(NOTHING_DECIDED);
        report({ task: "compile", report: compiled });
      },
      closeCompile: () => dispatch({ type: "preparedClosed" }),
      async decide(indicatorId, wish) {
        const { prepared } = latest.current;
        if (!prepared) return null;
        const reading = await actions.decide(prepared.compile, indicatorId, wish);
        if (reading?.ok === false) return reading.fault;
        if (reading?.ok) {
          keepDecided(new Map([...toCompile.current.decided, [indicatorId, reading.decision]]));
          await prepare();
        }
        return null;
      },
      async withdraw(indicatorId) {
        keepDecided(new Map([...toCompile.current.decided].filter(([id]) => id !== indicatorId)));
        await prepare();
      },
      async prepareForPlan(work) {
        const read = await run("planPrepare", work);
        if (read !== undefined) dispatch({ type: "finished" });
        return read;
      },
      async writeForPlan(task, work) {
        const written = await run(task, work);
        report(written && { task, report: written });
        return written !== undefined;
      },
      async undo() {
        const undone = await run("undo", () => actions.undo(asked()));
        if (!undone) return;
        const done: Report = { task: "undo", report: undone.report };
        if (undone.after === null) report(done);
        else dispatch({ type: "rewritten", report: done, result: undone.after.ok ? undone.after.value : null });
      },
      history: () => actions.readHistory(asked()).catch((cause: unknown) => ({ ok: false as const, problem: problemOf(cause) })),
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
        if (task === "review" || task === "prepare") dispatch({ type: "cancelled" });
        else dispatch({ type: "failed", trouble: { task, problem: { code: "no-answer" } } });
      },
      dismiss: (what) => dispatch({ type: "dismissed", what }),
    };
  }, [actions, asOf, drop, locale, remarks, run]);
  const decisions = useMemo(() => new Set(decided.keys()), [decided]);
  return useMemo(() => ({ state, decisions, ...calls }), [calls, decisions, state]);
}
