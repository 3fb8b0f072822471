/** Phases (阶段): "(一)规划筹备阶段(2018年4月至2018年5月)。…", 第一阶段:动员部署(4月中旬至4月底). To the month. */
import type { Phase } from "../plan";
import { clausesOf } from "./clauses";
import type { Part, Passage } from "./sections";
import { around } from "./sections";

export interface FoundPhase {
  readonly phase: Phase;
  /** Its dates were not all written: which had to be taken from its neighbours. */
  readonly unsure: boolean;
  readonly section: string;
  readonly clause: string;
}

const STEPS = /步骤|阶段|进度|时间安排|工作安排|实施安排|时间节点/;
const DATE = /(?:((?:19|20)\d{2})年?[./]?)?(\d{1,2})月(?:份)?(?:(\d{1,2})日|上旬|中旬|下旬|初|底|末)?|((?:19|20)\d{2})年(?:底|末)?/g;

/** The phases of a notice. `issuedOn`: the year of dates that name none (else `otherYear`), and the beginning where none is written. */
export function phasesIn(parts: readonly Part[], issuedOn: string | null, otherYear: string | null): FoundPhase[] {
  const passages = parts.filter((part): part is Passage => part.kind === "passage").filter(isPhase);
  const found: FoundPhase[] = [];
  let year = issuedOn?.slice(0, 4) ?? otherYear;
  let last = issuedOn?.slice(0, 7) ?? null;
  for (const passage of passages) {
    const { text, raw } = passage.content;
    const dated = datesOf(text, year);
    if (!dated) continue;
    const from = dated.from ?? last ?? dated.to;
    year = dated.to.slice(0, 4);
    last = dated.to;
    const end = Math.max(dated.end, 0);
    const body = bodyAfter(text, end);
    found.push({
      phase: { no: found.length + 1, name: nameOf(raw.slice(0, dated.at), text.slice(0, dated.at), raw.slice(end)), from, to: dated.to, who: whoIn(text.slice(body)), duties: dutiesIn(text.slice(body)) },
      unsure: dated.from === null || !dated.yearKnown,
      section: passage.section.path,
      clause: raw.slice(0, 120),
    });
  }
  return found;
}

/** An item under 实施步骤, or a paragraph that begins with 第一阶段. */
function isPhase(passage: Passage): boolean {
  const { text } = passage.content;
  if (/^第[一二三四五六七八]阶段/.test(text)) return true;
  if (!passage.opens) return false;
  const above = [...around(passage.section)].slice(1);
  if (above.some(({ title }) => STEPS.test(title)) && /月|20\d{2}年/.test(text.slice(0, 80))) return true;
  return /阶段/.test(text.slice(0, 20)) && /^[^。]{0,30}阶段[^。]{0,4}[(,。:][^。]{0,6}(?:\d{4}年|\d{1,2}月)/.test(text.slice(0, 80));
}

interface Dates {
  readonly from: string | null;
  readonly to: string;
  readonly at: number;
  readonly end: number;
  readonly yearKnown: boolean;
}

/** The first pair of dates near the beginning. "2021年3-4月" and "1月至3月" are pairs; a single one is an end. */
function datesOf(text: string, knownYear: string | null): Dates | null {
  const head = text.slice(0, 140);
  const short = /((?:19|20)\d{2})年(\d{1,2})月?[-至到](\d{1,2})月/.exec(head);
  const all = [...head.matchAll(DATE)];
  const first = all[0];
  if (!first) return null;
  const open = Math.max(head.lastIndexOf("(", first.index), 0);
  const at = head[open] === "(" && first.index - open <= 6 ? open : first.index;
  if (short && short.index <= first.index + 1) {
    return { from: month(short[1]!, short[2]!), to: month(short[1]!, short[3]!), at, end: closing(text, short.index + short[0].length), yearKnown: true };
  }
  const firstYear = first[1] ?? first[4] ?? knownYear;
  const second = all[1];
  const between = second ? head.slice(first.index + first[0].length, second.index) : "";
  const paired = second && /^\s*(?:\([^)]*\))?(?:份|起|开始)?,?(?:-{1,2}|至|到|—)?(?:-|至|到)?\s*$/.test(between) && between !== "" && !/^、$/.test(between);
  if (firstYear === null) return null;
  if (!paired) {
    const start = month(firstYear, first[2] ?? "12");
    const single = /^(?:底前|末前|前|以前|底之前|日前)/.test(head.slice(first.index + first[0].length)) || /[底末]$/.test(first[0]) || /^(?:到|至)/.test(head.slice(Math.max(0, first.index - 1)));
    return { from: single ? null : start, to: start, at, end: closing(text, first.index + first[0].length), yearKnown: first[1] !== undefined || first[4] !== undefined || knownYear !== null };
  }
  const secondYear = second[1] ?? second[4] ?? laterYear(firstYear, first[2], second[2]);
  return { from: month(firstYear, first[2] ?? "1"), to: month(secondYear, second[2] ?? "12"), at, end: closing(text, second.index + second[0].length), yearKnown: first[1] !== undefined || first[4] !== undefined || knownYear !== null };
}

/** 11月至2月 ends in the next year. */
const laterYear = (year: string, from?: string, to?: string): string => (from !== undefined && to !== undefined && Number(to) < Number(from) ? String(Number(year) + 1) : year);
const month = (year: string, number: string): string => `${year}-${String(Math.min(12, Math.max(1, Number(number)))).padStart(2, "0")}`;

function closing(text: string, from: number): number {
  const close = /^[^()。,]{0,8}\)/.exec(text.slice(from, from + 12));
  return from + (close?.[0].length ?? 0);
}

function bodyAfter(text: string, from: number): number {
  return from + (/^(?:底前|末前|前|以前)?[。:,;\s]*/.exec(text.slice(from, from + 10))?.[0].length ?? 0);
}

/** 动员部署阶段; 第一阶段:动员部署 → 动员部署. */
function nameOf(raw: string, text: string, rest: string): string {
  const cutAt = /^第[一二三四五六七八]阶段[:、,]?/.exec(text)?.[0].length ?? 0;
  const name = (cutAt > 0 && text.length > cutAt ? raw.slice(cutAt) : raw).replace(/[\s。:：,，(（]+$/, "").replace(/^[\s。:：,，]+/, "");
  if (name.length >= 2) return name.slice(0, 30);
  return /^[)）。:：,，\s]*([\u4e00-\u9fff]{2,12})/.exec(rest)?.[1] ?? "阶段";
}

/** Who acts, where the phase begins with it. */
function whoIn(text: string): string {
  return /(?:^|[,。])(各?[\u4e00-\u9fff]{0,8}(?:单位|部门|各镇|各街道))(?=围绕|对照|按照|根据|要|结合)/.exec(text.slice(0, 120))?.[1] ?? "";
}

const LEAD_IN = /^(?:按照|根据|围绕|结合|依据|相关|各|在|为|以|经|对照|通过).{0,30}$/;

/** What is to be done, clause by clause; those that only lead in are left out. */
function dutiesIn(text: string): string[] {
  const body = text.slice(0, 2_000);
  return clausesOf(body, 0, body.length)
    .map(({ from, to }) => body.slice(from, to).trim())
    .filter((clause) => clause.length >= 4 && !LEAD_IN.test(clause))
    .slice(0, 40);
}
