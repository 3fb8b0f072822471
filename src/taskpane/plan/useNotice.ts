/** A notice on its way to a plan: its text, what was read, what a person decided about each item. Nothing here touches the workbook. */
import { useCallback, useRef, useState } from "react";
import type { TypedIndicator } from "../../actions/editIndicator";
import type { NoticeDecision, NoticeImport, NoticeItem, NoticeSource } from "../../actions/importNotice";
import type { NoticeHead } from "../../actions/noticePlan";
import type { PlanObstacle, PlanState } from "../../actions/officePlan";
import type { LocaleCode } from "../../locales/localeCode";
import type { NoticeConfirmed, PlanActions } from "../port/planPort";
import type { Trouble } from "../state/sessionState";
import { todayIso } from "../state/today";
import { problemOf } from "../state/useRunner";

export type NoticeState =
  | { readonly kind: "input" }
  | { readonly kind: "reading" }
  /** `unreadable`: the file could not be opened at all. */
  | { readonly kind: "failed"; readonly problem: Trouble["problem"] | { readonly code: "unreadable"; readonly file: string } }
  | { readonly kind: "read"; readonly read: NoticeImport };

export type FieldFaults = Extract<Awaited<ReturnType<PlanActions["editIndicator"]>>, { ok: false }>["faults"];
export type Decisions = ReadonlyMap<string, NoticeDecision>;

export interface NoticeUse {
  readonly state: NoticeState;
  readonly text: string;
  setText(text: string): void;
  readText(): Promise<void>;
  readFile(file: File): Promise<void>;
  readonly decisions: Decisions;
  /** Null: as before anybody decided. */
  decide(key: string, decision: NoticeDecision | null): void;
  /** Accepts what is doubtful and undecided. */
  acceptRest(): void;
  readonly head: NoticeHead;
  setHead(head: NoticeHead): void;
  /** The item that is being edited, or null. */
  readonly editing: string | null;
  setEditing(key: string | null): void;
  /** Null when it was taken over; else what is wrong. */
  saveEdit(item: Extract<NoticeItem, { kind: "indicator" }>, typed: TypedIndicator): Promise<FieldFaults | null>;
  /** What the plan's sheets would not take. */
  readonly faults: readonly PlanObstacle[];
  refuse(faults: readonly PlanObstacle[]): void;
  /** All that is needed to make the plan; null while something is undecided. */
  readonly confirmed: NoticeConfirmed | null;
  readonly pending: readonly NoticeItem[];
  /** Back to the text, which stays. */
  clear(): void;
}

/** Doubtful, and nobody has decided. */
export const isPending = ({ key, doubts }: NoticeItem, decisions: Decisions): boolean => doubts.length > 0 && !decisions.has(key);

/** An indicator as it stands now: edited, or as read. */
export function valueOf<Item extends NoticeItem>(item: Item, decisions: Decisions): Item["value"] {
  const decision = decisions.get(item.key);
  return decision?.kind === "edit" ? (decision.value as Item["value"]) : item.value;
}

const NO_HEAD: NoticeHead = { title: "", documentNumber: "", issuedOn: "" };
const NOTHING: Decisions = new Map();
type InForce = Extract<PlanState, { kind: "in-force" }>["inForce"];

export function useNotice(actions: Pick<PlanActions, "readNotice" | "editIndicator">, inForce: InForce | null, code: LocaleCode): NoticeUse {
  const [state, setState] = useState<NoticeState>({ kind: "input" });
  const [text, setText] = useState("");
  const [decisions, setDecisions] = useState<Decisions>(NOTHING);
  const [head, keepHead] = useState<NoticeHead>(NO_HEAD);
  const [editing, setEditing] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly PlanObstacle[]>([]);
  const asked = useRef(0);

  const startAnew = (next: NoticeState): void => {
    setState(next);
    setDecisions(NOTHING);
    setEditing(null);
    setFaults([]);
  };
  const read = async (source: () => Promise<NoticeSource | string>): Promise<void> => {
    const mine = (asked.current += 1);
    startAnew({ kind: "reading" });
    // The page draws first: a long notice takes its time.
    await new Promise((resolve) => setTimeout(resolve, 30));
    let next: NoticeState;
    try {
      const given = await source();
      if (typeof given === "string") next = { kind: "failed", problem: { code: "unreadable", file: given } };
      else {
        const outcome = await actions.readNotice(given, inForce, code);
        next = outcome.ok ? { kind: "read", read: outcome.value } : { kind: "failed", problem: outcome.problem };
      }
    } catch (cause) {
      next = { kind: "failed", problem: problemOf(cause) };
    }
    if (asked.current !== mine) return;
    setState(next);
    if (next.kind !== "read") return;
    const { title, documentNumber, issuedOn } = next.read.plan;
    keepHead({ title, documentNumber: documentNumber ?? "", issuedOn: issuedOn ?? "" });
  };

  const items = state.kind === "read" ? state.read.items : [];
  const pending = items.filter((item) => isPending(item, decisions));
  const decide = useCallback((key: string, decision: NoticeDecision | null) => {
    setFaults([]);
    setDecisions((now) => {
      const next = new Map(now);
      if (decision) next.set(key, decision);
      else next.delete(key);
      return next;
    });
  }, []);

  return {
    state,
    text,
    setText,
    readText: () => read(async () => ({ text })),
    readFile: (file) => read(async () => file.arrayBuffer().then((bytes) => ({ file: file.name, bytes: new Uint8Array(bytes) }), () => file.name)),
    decisions,
    decide,
    acceptRest: () => setDecisions((now) => new Map([...now, ...pending.map(({ key }) => [key, { kind: "accept" }] as const)])),
    head,
    setHead: (next) => {
      setFaults([]);
      keepHead(next);
    },
    editing,
    setEditing,
    saveEdit: async (item, typed) => {
      const edit = await actions.editIndicator(valueOf(item, decisions) as typeof item.value, typed, code);
      if (!edit.ok) return edit.faults;
      decide(item.key, { kind: "edit", value: edit.value });
      setEditing(null);
      return null;
    },
    faults,
    refuse: setFaults,
    confirmed:
      state.kind === "read" && pending.length === 0 && editing === null && items.some(({ kind, key }) => kind === "indicator" && decisions.get(key)?.kind !== "drop")
        ? { read: state.read, decisions, head, date: todayIso() }
        : null,
    pending,
    clear: () => {
      asked.current += 1;
      startAnew({ kind: "input" });
      keepHead(NO_HEAD);
    },
  };
}
