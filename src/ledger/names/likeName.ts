/**
 * A name in a department's own words, taken for an indicator by what it is made of (农产品质量抽检合格率 for 主要农产品质量安全抽检合格率).
 * Every word written must be one of the indicator's or say nothing; every word that tells the indicator from others must be written;
 * the measure must agree; and no second indicator may fit. In any doubt: null.
 */
import type { Plan } from "../../plan/plan";
import { planUnit, readUnit, sameUnit } from "../units";
import type { Word, WordKind } from "./lexicon";
import type { PlanNames, Wording } from "./planNames";
import { planNames, wordsOfName } from "./planNames";

export interface LikeName {
  readonly indicatorId: string;
  /** A word that says which part is counted (规模以上, 抽检) is left out: certain only where the row itself confirms the indicator. */
  readonly toConfirm: boolean;
}

/** Longer texts are sentences. */
const LONGEST_NAME = 40;

const remembered = new WeakMap<Plan, Map<string, LikeName | null>>();
const REMEMBERED = 20_000;

/** The one indicator whose name is made of the same words, or null. Remembered: the same names come again in every ledger. */
export function likeName(name: string, plan: Plan): LikeName | null {
  if (name.length > LONGEST_NAME) return null;
  const seen = remembered.get(plan) ?? new Map<string, LikeName | null>();
  remembered.set(plan, seen);
  const known = seen.get(name);
  if (known !== undefined) return known;
  if (seen.size > REMEMBERED) seen.clear();
  const found = findLike(name, plan);
  seen.set(name, found);
  return found;
}

function findLike(name: string, plan: Plan): LikeName | null {
  const names = planNames(plan);
  const own = withoutExclusion(name, names);
  const written = wordsOfName(own, names);
  if (!written || repeats(own, names)) return null;
  const fits = names.indicators.flatMap(({ id, unit, wordings }) => {
    const fit = bestFit(written, wordings, unit, names.telling);
    return fit ? [{ indicatorId: id, toConfirm: fit === "to-confirm" }] : [];
  });
  const certain = fits.filter(({ toConfirm }) => !toConfirm);
  const chosen = certain.length > 0 ? certain : fits;
  return chosen.length === 1 ? chosen[0]! : null;
}

/** 其他工程（非大中型）: a bracket that rules out what another indicator counts adds nothing. */
function withoutExclusion(name: string, names: PlanNames): string {
  return name.replace(/[((](?:非|不含|除)([^()（）]{2,12}?)(?:以外|外)?[))]/g, (bracket, words: string) => {
    const excluded = wordsOfName(words, names);
    return excluded?.some(({ kind }) => kind === "content") ? "" : bracket;
  });
}

/** 公共技术服务平台服务次数: a word that comes twice means something else the second time; in a bracket it only explains. */
function repeats(name: string, names: PlanNames): boolean {
  const telling = (wordsOfName(name.replace(BRACKET, ""), names) ?? []).filter(({ kind }) => kind === "content" || kind === "measure").map(({ says }) => says);
  return new Set(telling).size < telling.length;
}

const BRACKET = /[(（[][^()（）[\]]*[)）\]]/g;

type Fit = "certain" | "to-confirm";

function bestFit(written: readonly Word[], wordings: readonly Wording[], unit: string, telling: ReadonlySet<string>): Fit | null {
  let best: Fit | null = null;
  for (const wording of wordings) {
    const fit = fitOf(written, wording, unit, telling);
    if (fit === "certain") return fit;
    best ??= fit;
  }
  return best;
}

/** Fewest words that must be in common before any may be missing. */
const ENOUGH = 2;
/** 分户验收执行率 says enough alone. */
const LONG_WORD = 5;

function fitOf(written: readonly Word[], wording: Wording, unit: string, telling: ReadonlySet<string>): Fit | null {
  if (written.some(({ says, kind }) => (kind === "free" ? countsOther(says, unit) : !wording.has(says)))) return null;
  const said = new Set(written.map(({ says }) => says));
  const counted = unit !== "%" && unit !== "指数";
  const tells = written.some(({ says }) => telling.has(says));
  const missing = [...wording].filter(([says]) => !said.has(says)).map(([, kind]) => weightOf(kind, counted, tells));
  if (missing.includes("needed")) return null;
  const common = [...wording].filter(([says, kind]) => kind !== "free" && kind !== "weak" && said.has(says));
  if (common.length < ENOUGH && !common.some(([says]) => telling.has(says) && says.length >= LONG_WORD)) return null;
  return missing.includes("to-confirm") ? "to-confirm" : "certain";
}

/** 次数 behind the name of something counted in 家. */
function countsOther(word: string, unit: string): boolean {
  const counted = readUnit(word);
  return counted !== null && !sameUnit(counted.base, planUnit(unit).base);
}

/** `tells`: another word of the name is no other indicator's (良好行为, 采标率). How much a word matters that the indicator has and the written name has not. */
function weightOf(kind: WordKind, counted: boolean, tells: boolean): "needed" | "to-confirm" | "nothing" {
  switch (kind) {
    case "measure":
      return "needed";
    case "content":
      return tells ? "to-confirm" : "needed";
    case "scope":
      // 主导产品采标率: the one rate of its kind is known without 规模以上; of what is counted, the scope makes another count.
      return tells && !counted ? "nothing" : "to-confirm";
    case "noun":
      return counted ? "to-confirm" : "nothing";
    case "weak":
    case "free":
      return "nothing";
  }
}
