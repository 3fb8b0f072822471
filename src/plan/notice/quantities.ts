/** The quantities of a clause: number, unit, and the words of comparison around it. */
import type { NumberPlace } from "./numbers";
import { numbersIn } from "./numbers";
import { withoutBrackets } from "./clauses";
import type { WordAfter, WordBefore } from "./comparatorWords";
import { wordAfter, wordBefore } from "./comparatorWords";
import { unitAt } from "./unitWords";

export interface Quantity {
  readonly number: NumberPlace;
  /** "" when none stands there. */
  readonly unit: string;
  readonly before: WordBefore;
  readonly after: WordAfter | null;
  /** Where the number begins, and where its unit and the word behind it end. */
  readonly from: number;
  readonly to: number;
  /** "/千人" of "达到每千人2批次", and the length of it before the number. */
  readonly per: string;
  readonly perLength: number;
  /** Words between the word of comparison and the number that belong to the name: 办好 of 至少办好1所. */
  readonly between: string;
}

/** 每个乡镇至少办好1所, 不低于教师总数的10%: the word of comparison stands a few words before the number. */
const APART = /(至少|不少于|不低于|不超过)([^至不,、]{1,16})$/;

const PER_BEFORE = /(?:达到|达|不低于|不少于|为|至少|保持在|保持)(每(千|万|百|十万|亿)?(?:常住)?(?:人口|人|户|亩|家|平方公里)(?:口)?)$/;

/** 按每百户不少于30平方米配建…. */
const RATE_BEFORE = /(?:按照?|以)每((?:千|百|万|十万)?(?:名)?(?:常住)?(?:人口|人|户|亩|个|家|平方公里|老年人|床))$/;

/** `clause` as folded text. Words of comparison are looked for a short way around each number only. */
export function quantitiesIn(clause: string): Quantity[] {
  const seen = withoutBrackets(clause);
  return numbersIn(seen).map((number) => {
    const unit = number.percent ? "%" : (unitAt(clause.slice(number.to, number.to + 32)) ?? "");
    const end = number.to + (number.percent ? 0 : unit.length);
    const after = wordAfter(clause.slice(end, end + 24));
    const start = Math.max(0, number.from - 48);
    const left = clause.slice(start, number.from);
    const per = PER_BEFORE.exec(left);
    const near = wordBefore(per ? left.slice(0, left.length - per[1]!.length) : left);
    const word = near.comparator === null && after === null ? apart(left, unit, near) : near;
    const rate = per ? null : RATE_BEFORE.exec(left.slice(0, word.at));
    const before = rate ? { ...word, at: rate.index } : word;
    return {
      number,
      unit,
      before: { ...before, at: before.at + start },
      after,
      from: number.from,
      to: end + (after?.length ?? 0),
      per: per ? `/${per[1]!.slice(1).replace(/口$/, "")}` : rate ? `/${rate[1]}` : "",
      perLength: per ? per[1]!.length : 0,
      between: "between" in before ? (before.between as string) : "",
    };
  });
}

/** A word of comparison apart from its number. What stands between belongs to the name (至少办好…), or is what a share is of (…总数的10%). */
function apart(left: string, unit: string, near: WordBefore): WordBefore & { readonly between: string } {
  const match = APART.exec(left);
  const base = match && /[%‰]/.test(unit) && match[2]!.endsWith("的");
  if (!match || (!base && match[1] !== "至少")) return { ...near, between: "" };
  return { ...near, comparator: match[1] === "不超过" ? "<=" : ">=", word: match[1]!, at: match.index, between: base ? "" : match[2]! };
}
