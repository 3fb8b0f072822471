/**
 * 读取通知: a notice's text or file → a plan to confirm. Nothing is written: a person goes through the items, each with the clause it was read
 * from and what is doubtful about it, accepts, edits or drops it, and the plan is made of what is left (`confirmNotice`).
 */
import { readNoticeFile } from "../files/readNoticeFile";
import type { Locale } from "../locales/locale";
import type { NoticeDoubt } from "../plan/notice/doubts";
import { readNotice } from "../plan/notice/readNotice";
import { registerOf } from "../plan/notice/register";
import type { Clause, Doubt, Duty, Indicator, Phase, Plan, Task } from "../plan/plan";
import type { Outcome } from "./outcome";
import { failed, succeeded } from "./outcome";

export type NoticeSource = { readonly text: string } | { readonly file: string; readonly bytes: Uint8Array };

export interface ImportRequest {
  readonly source: NoticeSource;
  /** A plan whose ids and departments are kept where the notice has the same. */
  readonly known?: Plan;
  /** Most characters that are read, for who must not wait long; the reader's own limit when absent. */
  readonly longest?: number;
  readonly locale: Locale;
}

/** Something a person should settle, in words, with the notice's own. */
export interface ImportDoubt {
  readonly code: NoticeDoubt["code"];
  readonly text: string;
  readonly section: string;
  readonly clause: string;
}

interface ItemBase {
  /** Stays the same while the plan is being confirmed. */
  readonly key: string;
  readonly section: string;
  /** The notice's words it was read from, one or more places. */
  readonly clauses: readonly Clause[];
  readonly doubts: readonly ImportDoubt[];
}

interface ItemValues {
  readonly indicator: Indicator;
  readonly task: Task;
  readonly phase: Phase;
  readonly duty: Duty;
}

type ItemKind = keyof ItemValues;

/** One thing that was understood, with where it stands and what is doubtful about it. */
export type NoticeItem = { readonly [Kind in ItemKind]: ItemBase & { readonly kind: Kind; readonly value: ItemValues[Kind] } }[ItemKind];

export interface NoticeImport {
  /** The plan as read, with all its doubts as texts. */
  readonly plan: Plan;
  readonly items: readonly NoticeItem[];
  /** Doubts that belong to no item: what was seen and not taken, what the notice itself lacks. */
  readonly otherDoubts: readonly ImportDoubt[];
}

/** Problems: not-a-notice, notice-damaged, notice-encrypted (files only), notice-too-large. */
export function importNotice({ source, known, longest, locale }: ImportRequest): Outcome<NoticeImport> {
  const text = "text" in source ? succeeded(source.text) : readNoticeFile(source.bytes, source.file);
  if (!text.ok) return text;
  if (longest !== undefined && text.value.length > longest) return failed({ code: "notice-too-large", file: "text" in source ? locale.notice.pasted : source.file, limit: longest.toLocaleString("en-US") });
  const { plan, doubts } = readNotice(text.value, { known });
  const worded = doubts.map((doubt) => ({ item: doubt.item, words: wordsOf(doubt, locale) }));
  const of = new Map<string, ImportDoubt[]>();
  for (const { item, words } of worded) if (item !== null) of.set(item, [...(of.get(item) ?? []), words]);
  const items = itemsOf(plan, (key) => of.get(key) ?? []);
  const keys = new Set(items.map(({ key }) => key));
  return succeeded({
    plan: { ...plan, doubts: worded.map(({ words }, index): Doubt => ({ id: `Q${index + 1}`, text: words.text, ...(words.clause === "" ? {} : { clause: words.clause }) })) },
    items,
    otherDoubts: worded.filter(({ item }) => item === null || !keys.has(item)).map(({ words }) => words),
  });
}

function wordsOf({ code, about, section, clause }: NoticeDoubt, { notice }: Locale): ImportDoubt {
  return { code, text: notice.doubt[code](about ?? ""), section, clause };
}

function itemsOf(plan: Plan, doubtsOf: (key: string) => readonly ImportDoubt[]): NoticeItem[] {
  const item = <Kind extends ItemKind>(kind: Kind, key: string, section: string, clauses: readonly Clause[], value: ItemValues[Kind]) => ({ kind, key, section, clauses, value, doubts: doubtsOf(key) });
  return [
    ...plan.indicators.map((value) => item("indicator", value.id, value.clauses[0].section, value.clauses, value)),
    ...plan.tasks.map((value) => item("task", `task:${value.section}`, value.section, [{ section: value.section, text: value.clause }], value)),
    ...plan.phases.map((value) => item("phase", `phase:${value.no}`, "", [{ section: "", text: [value.name, ...value.duties].join("；") }], value)),
    ...plan.duties.map((value) => item("duty", `duty:${value.id}`, value.section, [{ section: value.section, text: value.clause }], value)),
  ];
}

/** What a person decided about an item. */
export type NoticeDecision = { readonly kind: "accept" } | { readonly kind: "drop" } | { readonly kind: "edit"; readonly value: NoticeItem["value"] };

/**
 * The plan of what was accepted or edited; items without a decision are accepted. Doubts of dropped items go with them; so do departments
 * that nobody is left to name. Phases are numbered anew.
 */
export function confirmNotice(read: NoticeImport, decisions: ReadonlyMap<string, NoticeDecision>): Plan {
  const kept = read.items.filter(({ key }) => decisions.get(key)?.kind !== "drop");
  const values = <Kind extends ItemKind>(kind: Kind): readonly ItemValues[Kind][] =>
    kept.flatMap((item) => {
      if (item.kind !== kind) return [];
      const decision = decisions.get(item.key);
      // An edit gives a value of its item's own kind; a map of decisions cannot say so.
      return [(decision?.kind === "edit" ? decision.value : item.value) as ItemValues[Kind]];
    });
  const [indicators, tasks] = [values("indicator"), values("task")];
  const dropped = new Set(read.items.filter(({ key }) => decisions.get(key)?.kind === "drop").flatMap(({ doubts }) => doubts.map(({ text, clause }) => `${text}\n${clause}`)));
  const named = registerOf([...tasks, ...indicators], null);
  return {
    ...read.plan,
    indicators,
    tasks,
    phases: values("phase").map((phase, index) => ({ ...phase, no: index + 1 })),
    duties: values("duty"),
    departments: named.map((department) => read.plan.departments.find(({ name }) => name === department.name) ?? department),
    doubts: read.plan.doubts.filter(({ text, clause }) => !dropped.has(`${text}\n${clause ?? ""}`)),
  };
}
