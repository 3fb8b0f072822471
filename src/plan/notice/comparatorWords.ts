/**
 * The words a comparator is read from, before the number (不低于…) and behind it (…以上). Civil Code art. 1259: 以上、以下、以内 include the
 * number, 超过、不满 exclude it.
 */
import type { Comparator } from "../plan";

type Bound = Exclude<Comparator, "range" | "rank<=">;

export interface WordBefore {
  /** Null for words that only lead to the number (为, 在, 共): they say nothing of more or less. */
  readonly comparator: Bound | null;
  /** The word as it stands there. */
  readonly word: string;
  /** Where it begins in the text before the number. */
  readonly at: number;
  /** 控制在, 降至: the target is a level to come down to. */
  readonly downwards: boolean;
  /** 均 or 分别 stands before it. */
  readonly each: "all" | "respectively" | null;
  /** 力争: hoped for. */
  readonly hoped: boolean;
}

const RAISED = "(?:提高|提升|增加|增长|上升|扩大|扩增|增|升|上调|壮大|扩展|延长|推进)(?:到|至)";
const LOWERED = "(?:降低|下降|减少|压减|压缩|缩短|缩减|压降|降|减|回落|下调)(?:到|至)";
const BEFORE: readonly (readonly [RegExp, Bound | null, boolean?])[] = [
  [/(?:达到或超过|不低于|不少于|不小于|不得低于|不得少于|不能低于|不能少于|不应低于|不应少于|至少(?:达到|有|为)?|最少|最低(?:达到)?|≥|>=)$/, ">="],
  [/(?:不超过|不高于|不多于|不大于|不得超过|不得高于|不得多于|不能超过|不应超过|不突破|最多|至多|≤|<=)$/, "<="],
  [/(?:控制|限制|保持|稳定|压减|维持)在?(?:不超过|低于)$/, "<="],
  [/(?:控制|限制)(?:在|到|于)?$/, "<=", true],
  [new RegExp(`${LOWERED}$`), "<=", true],
  [new RegExp(`${RAISED}$`), ">="],
  [/(?:超过|突破|超|逾|大于|高于|多于|>)$/, ">"],
  [/(?:低于|小于|少于|<)$/, "<"],
  [/(?:达到|达至|(?<![送到发传直通抵])达)$/, ">="],
  [/(?:保持|稳定|维持|巩固)(?:在|到)?$/, null],
  [/(?:大约|(?<![签节集合公特履预邀租续])约|大致)$/, "about"],
  [/(?:共计|总计|合计|(?<!公)共|(?<![行人作认])为|是|(?<![存潜内所])在|到|至|:)$/, null],
  [/=$/, "="],
];
const EACH = /(?:(?<![平人户亩年地村日月])均|(?<![首成])都|皆|双|分别)(?:要|应|须|需|能)?(?:力争|确保|争取|努力)?$/;
const HOPED = /(?:力争|争取|努力|力求)(?:全年|年底)?$/;
const MUST = /(?:确保|保证|必须|(?<![需主重概])要|(?<![供响感效对反相适])应|须|(?<![必军急])需|(?<![用功性节产职动智储耗])能)$/;

/** The comparator word `text` ends with; `at` is where it begins, adverbs before it included. */
export function wordBefore(text: string): WordBefore {
  let rest = text.slice(-40);
  const offset = text.length - rest.length;
  let comparator: Bound | null = null;
  let downwards = false;
  let word = "";
  for (const [pattern, meaning, down] of BEFORE) {
    const match = pattern.exec(rest);
    if (!match) continue;
    comparator = meaning;
    downwards = down ?? false;
    word = match[0];
    rest = rest.slice(0, match.index);
    break;
  }
  // 控制在低于5%, 累计达到: a second, weaker word before the first.
  const weaker = /(?:控制|保持|稳定|维持)在$|累计$/.exec(rest);
  if (weaker && word !== "") {
    word = weaker[0] + word;
    downwards ||= weaker[0].startsWith("控制");
    rest = rest.slice(0, weaker.index);
  }
  const hopedAt = HOPED.exec(rest);
  if (hopedAt) rest = rest.slice(0, hopedAt.index);
  const eachAt = EACH.exec(rest);
  if (eachAt) rest = rest.slice(0, eachAt.index);
  const must = MUST.exec(rest);
  if (must) rest = rest.slice(0, must.index);
  const hoped = hopedAt !== null || (eachAt !== null && HOPED.test(eachAt[0]));
  return { comparator, word, at: offset + rest.length, downwards, each: eachAt ? (/分别/.test(eachAt[0]) ? "respectively" : "all") : null, hoped };
}

export interface WordAfter {
  readonly comparator: ">=" | "<=" | "about";
  readonly word: string;
  readonly length: number;
}

const AFTER = /^(?:\(含\))?(及以上|或以上|以上|之上|及以下|或以下|以下|之下|以内|之内|左右|上下)(?:\(含[^()]{0,8}\))?/;

/** The comparator word right behind a number with its unit. */
export function wordAfter(text: string): WordAfter | null {
  const match = AFTER.exec(text.slice(0, 16));
  if (!match) return /^内(?![^,。;、])/.test(text) ? { comparator: "<=", word: "内", length: 1 } : null;
  const word = match[1]!;
  return { comparator: /上$/.test(word) && word !== "上下" ? ">=" : /右|上下/.test(word) ? "about" : "<=", word, length: match[0].length };
}

/** Both words together. `clash`: they say different things (超过30%以上). */
export function together(before: WordBefore, after: WordAfter | null): { readonly comparator: Bound | null; readonly clash: boolean } {
  if (after === null) return { comparator: before.comparator, clash: false };
  if (after.comparator === "about" || before.comparator === "about") return { comparator: "about", clash: false };
  const one = before.comparator;
  // 达到…以上, 控制在…以内 say it twice; 控制在…以上 and 达到…以下 follow the word behind.
  if (one === null || one === after.comparator || one === ">=" || one === "<=") return { comparator: after.comparator, clash: one === ">=" && after.comparator === "<=" && !/^(?:达到|达)$/.test(before.word) };
  return { comparator: one, clash: (one === ">") !== (after.comparator === ">=") || one === ">" };
}
