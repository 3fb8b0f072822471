/**
 * What the names of a plan's indicators are made of, computed once a plan: each wording cut into words of the lexicon, whatever
 * it does not know being a word of the plan's own.
 */
import { nameKey } from "../../plan/normalise";
import type { Plan } from "../../plan/plan";
import { LEXICON, SHORTENED } from "./lexicon";
import type { Word, WordKind } from "./lexicon";
import { cut, longestOf } from "../cutWords";

/** One wording of an indicator: its words with what each does there. */
export type Wording = ReadonlyMap<string, WordKind>;

export interface PlanNames {
  readonly indicators: readonly { readonly id: string; readonly unit: string; readonly wordings: readonly Wording[] }[];
  /** Words that only one indicator's wordings have. */
  readonly telling: ReadonlySet<string>;
  /** Words of the plan's own, beside the lexicon. */
  readonly own: ReadonlySet<string>;
  /** Longest word of lexicon and plan. */
  readonly longest: number;
}

const LONGEST_IN_LEXICON = longestOf(LEXICON.keys());
const namesOfPlans = new WeakMap<Plan, PlanNames>();

/** The names of a plan taken apart; remembered. */
export function planNames(plan: Plan): PlanNames {
  const known = namesOfPlans.get(plan);
  if (known) return known;
  const own = new Set<string>();
  const indicators = plan.indicators.map(({ id, unit, name, aliases }) => ({ id, unit, wordings: [name, ...aliases].map((wording) => wordingOf(wording, own)) }));
  const names: PlanNames = { indicators, own, telling: tellingOf(indicators), longest: Math.max(LONGEST_IN_LEXICON, longestOf(own)) };
  namesOfPlans.set(plan, names);
  return names;
}

/** Content and measures by which alone an indicator is told from all others of the plan. */
function tellingOf(indicators: PlanNames["indicators"]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, wordings } of indicators) {
    for (const wording of wordings) for (const [says, kind] of wording) if (kind === "content" || kind === "measure") owners.set(says, (owners.get(says) ?? new Set()).add(id));
  }
  return new Set([...owners].flatMap(([says, ids]) => (ids.size === 1 ? [says] : [])));
}

function wordingOf(wording: string, own: Set<string>): Wording {
  const words = new Map<string, WordKind>();
  for (const { text, known } of cut(nameKey(wording), (word) => LEXICON.has(word), LONGEST_IN_LEXICON)) {
    if (!known) own.add(text);
    const { says, kind } = wordOf(text);
    words.set(says, kind);
  }
  for (const says of alternativesIn(wording)) if (words.get(says) === "content") words.set(says, "scope");
  return words;
}

/** 创新型或科技型企业: either word alone names it, where the row confirms it. */
function alternativesIn(wording: string): readonly string[] {
  const pieces = cut(nameKey(wording), (word) => LEXICON.has(word), LONGEST_IN_LEXICON).map(({ text }) => text);
  return pieces.flatMap((text, index) => (text === "或" ? [pieces[index - 1], pieces[index + 1]].flatMap((one) => (one === undefined ? [] : [wordOf(one).says])) : []));
}

/** What a word says; one of the plan's own tells one thing from another. */
export function wordOf(text: string): Word {
  return LEXICON.get(text) ?? { says: text, kind: "content" };
}

/** The words of a written name; null when some of it is neither in the lexicon nor in the plan: then it may mean anything. */
export function wordsOfName(name: string, { own, longest }: PlanNames): readonly Word[] | null {
  const whole = SHORTENED.reduce((text, [short, long]) => text.replace(short, long), nameKey(name));
  const pieces = cut(whole, (word) => LEXICON.has(word) || own.has(word), longest);
  return pieces.every(({ known }) => known) ? pieces.map(({ text }) => wordOf(text)) : null;
}
