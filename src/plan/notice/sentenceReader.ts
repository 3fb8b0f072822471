/** One sentence, clause by clause. It remembers what a later clause may leave out: the subject, the year, the activity. */
import type { Target } from "../plan";
import { ClauseReader } from "./clauseReader";
import { clausesOf } from "./clauses";
import { together } from "./comparatorWords";
import { isAllowance } from "./exclusions";
import type { FoundDoubt, FoundTarget, TargetNote, Unread } from "./found";
import { MEASURED, nameFrom, subjectBase, SUBJECTLESS, verbOf } from "./names";
import { ordinalLength } from "./numbering";
import type { Quantity } from "./quantities";
import { quantitiesIn } from "./quantities";
import type { SpecialTarget } from "./specials";
import { rankIn, zeroIn } from "./specials";
import { subjectsIn } from "./subjects";

/** A clause longer than this is no language. */
const LONGEST_CLAUSE = 600;

export class SentenceReader {
  private readonly sentence: string;
  private readonly own: FoundTarget[] = [];
  private year: string | null = null;
  /** What the clause before does, when it holds no number. */
  private activity = "";
  private years: readonly string[] = [];

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
    private readonly targets: FoundTarget[],
    private readonly doubts: FoundDoubt[],
  ) {
    this.sentence = text.slice(from, Math.min(to, from + 2_000));
  }

  read(): void {
    for (const clause of clausesOf(this.text, this.from, this.to)) {
      const start = clause.from + ordinalLength(this.text.slice(clause.from, clause.from + 12));
      if (clause.to - start <= LONGEST_CLAUSE) this.readClause(start, clause.to);
    }
    this.targets.push(...this.own);
  }

  private readClause(from: number, to: number): void {
    const clause = this.text.slice(from, to);
    this.noteYears(clause);
    const place = { from, to };
    const rank = rankIn(clause);
    if (rank) {
      if (rank.doubtful) this.doubt("share-of-rank", place);
      else this.addRank(rank.target, place);
      if (!/\d/.test(clause.slice(0, rank.at))) return;
    }
    const zero = zeroIn(clause);
    if (zero) return this.add(zero, place);
    if (/^(?:坚决)?杜绝.*(?:事故|事件)|零发生|零事故/.test(clause)) this.doubt("must-not-happen", place);
    if (BRACKETED.test(clause)) this.doubt("in-bracket", place);
    const quantities = quantitiesIn(clause);
    const before = this.own.length;
    if (quantities.length > 0 && !this.respectively(clause, quantities, place)) new ClauseReader(clause, quantities, place, this).read();
    this.activity = this.own.length === before && quantities.length === 0 ? activityOf(clause) : "";
  }

  /** Years named before the targets: "到2022年和2030年,…分别不低于22%和30%". */
  private noteYears(clause: string): void {
    const years = [...clause.slice(0, 80).matchAll(/((?:19|20)\d{2})(?=年)/g)].map((match) => match[1]!);
    const pair = /((?:19|20)\d{2})年?(?:和|、)((?:19|20)\d{2})年/.exec(clause.slice(0, 80));
    if (pair) this.years = [pair[1]!, pair[2]!];
    else if (years.length > 0 && !/(?:比|较)(?:19|20)\d{2}年/.test(clause)) [this.year, this.years] = [years[years.length - 1]!, []];
  }

  /** A、B分别达到x、y. True when the clause was one (understood or not). */
  private respectively(clause: string, quantities: readonly Quantity[], place: { readonly from: number; readonly to: number }): boolean {
    const at = clause.indexOf("分别");
    if (at < 0) return false;
    const plain = quantities.filter(({ number }) => !number.inWords || number.percent);
    const listed = plain.filter(({ from }) => from > at);
    if (listed.length < 2 || listed.length !== plain.length) return false;
    if (!listed.every((one, index) => index === 0 || /^(?:、|和|与|及|以及|,)?$/.test(clause.slice(listed[index - 1]!.to, one.from).trim()))) return false;
    const first = listed[0]!;
    const verb = clause.slice(at + 2, Math.max(at + 2, first.before.at)).trim();
    let left = clause.slice(0, at).replace(/(?:均|要|须)$/, "");
    const years = [...left.matchAll(/(?:19|20)\d{2}(?=年|、|和)/g)].map(([year]) => year);
    if (years.length === listed.length && /^(?:到)?(?:(?:19|20)\d{2}年?(?:底|末)?[、和及,]?)+$/.test(left.trim())) {
      this.years = years;
      left = this.subject(listed[listed.length - 1]!.unit);
      if (left === "") {
        this.doubt("list-mismatch", place);
        return true;
      }
    }
    const adjunct = /(?:(?:比|较)[^、,]{1,8}(?:年|上年|去年|同期)|同比|年均|环比|每年)$/.exec(left)?.[0] ?? "";
    left = left.slice(0, left.length - adjunct.length);
    const { names, guessed } = this.subjectsOf(left, listed.length);
    if (names === null) {
      this.doubt("list-mismatch", place);
      return true;
    }
    const suffix = adjunct + verb;
    const last = listed[listed.length - 1]!;
    const ofYears = names.length === 1 ? this.years : [];
    listed.forEach((quantity, index) => {
      const name = (names.length === 1 ? names[0]! : names[index]!) + suffix;
      const shared = { ...quantity, unit: quantity.unit || last.unit, before: first.before, after: quantity.after ?? last.after };
      this.measure(nameFrom(name, false).name, shared, place, guessed ? ["shared-ending"] : [], ofYears[index] ?? this.year);
    });
    return true;
  }

  /** One name a number; or one name for all, where as many years are named; or the targets just before (…,分别增长15%和18%). */
  private subjectsOf(left: string, count: number): { readonly names: readonly string[] | null; readonly guessed: boolean } {
    const bare = nameFrom(left, false).name;
    if (bare === "" || SUBJECTLESS.test(bare)) {
      const before = this.own.slice(-count);
      return { names: before.length === count ? before.map(({ name }) => subjectBase(name) + bare) : null, guessed: false };
    }
    const { names, guessed } = subjectsIn(bare);
    if (names.length === count) return { names, guessed };
    if (names.length === 1 && this.years.length === count) return { names, guessed: false };
    return { names: this.years.length === count && subjectsIn(bare).names.length !== count ? [bare] : null, guessed };
  }

  /** What a clause without a subject of its own is about: the activity named just before (开展培训,每年不少于2次), else the target before. */
  subjectOf(name: string): string {
    if (!SUBJECTLESS.test(name) && this.activity !== "") return this.activity;
    return this.subject();
  }

  /** What the clause before was about. */
  subject(unit?: string): string {
    const last = this.targetBefore(unit);
    return last ? subjectBase(last.name) : "";
  }

  private targetBefore(unit?: string): FoundTarget | undefined {
    const recent = [...this.targets.slice(-5), ...this.own.slice(-5)].reverse();
    return unit === undefined ? recent[0] : recent.find((target) => target.unit === unit);
  }

  /** What the verb of the target before is done to: 高标准农田 of 新建高标准农田. `sameUnit`: only if it is counted in that unit. */
  object(sameUnit: string | null): string {
    const last = this.own[this.own.length - 1];
    if (!last || (sameUnit !== null && last.unit !== sameUnit)) return "";
    const verb = verbOf(last.name);
    return verb === "" ? "" : last.name.slice(verb.length);
  }

  /** What the target before measures, where its name ends in what it is measured at: 学历达标率 of 学历达标率小学 (…、初中不低于95%). */
  measureBefore(): string {
    return /^(.{2,}(?:率|比例|占比|面积|额|投入|标准|收入))(?!的)[^率额]{2,7}$/.exec(this.own[this.own.length - 1]?.name ?? "")?.[1] ?? "";
  }

  /** 国家级奖项1项、市级以上30项: 市级以上奖项. */
  leveled(level: string): string {
    const before = this.own[this.own.length - 1]?.name ?? "";
    const noun = /(?:国家|省部|省|市|县|区|镇|校)级(?:及以上|以上)?(.{2,})$/.exec(before)?.[1];
    if (noun) return level + noun;
    const ended = /^(.{2,})(?:国家|省部|省|市|县|区|镇|校)级(?:及以上|以上)?$/.exec(before)?.[1];
    return ended ? ended + level : level;
  }

  /** The indicator that 其中 is a part of. */
  whole(): FoundTarget | null {
    return this.own[this.own.length - 1] ?? null;
  }

  allowance(clause: string, name: string, unit: string): boolean {
    return isAllowance(this.sentence, clause, name, unit);
  }

  /** A named quantity becomes a target; its comparator is read from the words around it. */
  measure(name: string, quantity: Quantity, place: { readonly from: number; readonly to: number }, notes: readonly TargetNote[] = [], year = this.year, per: string | null = null): void {
    const { comparator, clash } = together(quantity.before, quantity.after);
    const { number } = quantity;
    const unit = unitOf(name, quantity, per);
    const all: TargetNote[] = [...notes];
    if (clash) all.push("words-clash");
    if (quantity.before.hoped) all.push("hoped");
    let inferred = false;
    let target: Target;
    if (number.valueTo !== null) target = { comparator: "range", value: number.value, valueTo: number.valueTo };
    else if (number.loose && comparator !== ">=" && comparator !== ">") target = { comparator: "about", value: number.value };
    else if (comparator !== null) target = { comparator, value: number.value };
    else {
      const lower = LOWER_IS_BETTER.test(name) && !CHANGE.test(name);
      if (lower) all.push("lower-is-better");
      else if (/^(?:保持|稳定|维持|巩固)/.test(quantity.before.word) && number.value !== 100) all.push("kept-only");
      inferred = !(unit === "%" && number.value === 100);
      target = { comparator: lower ? "<=" : ">=", value: number.value };
    }
    if (number.loose) all.push("loose-number");
    // 确保8%,力争9%: the second is more than what must be.
    if (quantity.before.hoped && this.own.some((other) => subjectBase(other.name) === subjectBase(name) && other.unit === unit)) return this.doubt("stretch", place);
    this.own.push({ name, target, unit, wording: wordingOf(name, quantity, unit, per), inferred, ...place, year, notes: all });
  }

  private add(special: SpecialTarget, place: { readonly from: number; readonly to: number }, notes: readonly TargetNote[] = []): void {
    if (special.name.length < 2) return this.doubt("no-name", place);
    const { name, comparator, value, unit, wording } = special;
    this.own.push({ name, target: { comparator, value }, unit, wording, inferred: false, ...place, year: this.year, notes });
  }

  /**
   * 用水总量控制在…以内,全市排名前三: what is ranked is said in the clause before, as it is called there. Whether that is meant, or what a
   * longer text leads to (控制在年度目标内并排名前三), is for a person.
   */
  private addRank(rank: SpecialTarget, place: { readonly from: number; readonly to: number }): void {
    const before = rank.name === "" ? this.targetBefore() : null;
    if (before) this.add({ ...rank, name: `${before.name}排名` }, place, ["no-subject"]);
    else this.add(rank, place, /控制在|保持在|目标内|范围内|以内/.test(rank.name) ? ["no-subject"] : []);
  }

  doubt(code: Unread, place: { readonly from: number; readonly to: number }): void {
    this.doubts.push({ code, ...place });
  }
}

/** (不少于2000平方米), (其中2022年60公里): a figure with a word of comparison or of division, inside a bracket. */
const BRACKETED = /[(\[][^()[\]\d]{0,20}(?:其中|不少于|不低于|不超过|不高于|达到|至少)[^()[\]\d]{0,12}\d[^()[\]]{0,80}[)\]]/;

/** 开展政府开放日活动 → itself; a clause that does nothing countable gives "". */
function activityOf(clause: string): string {
  const name = nameFrom(clause.slice(0, 60), false).name;
  return clause.length <= 40 && verbOf(name) !== "" && verbOf(name) !== name ? name : "";
}

const LOWER_IS_BETTER = /(?:失业率|死亡率|病死率|发病率|患病率|发生率|事故率|受害率|成灾率|费率|不良率|不良贷款率|近视率|辍学率|流失率|差错率|漏报率|损耗率|损失率|腐损率|违约率|负债率|投诉率|投诉量|浓度|药占比|发案率|发案数|重复率|空置率|漏损率|超标率|纠错率|空气质量指数|班额|死亡人数|能耗|物耗|水耗|耗水量|排放量|成本|基尼系数|恩格尔系数)$/;
const CHANGE = /(?:增长|增速|增幅|提高|提升|增加|下降|降低|减少|压减|压缩|缩短|降幅)(?:率|幅度)?$/;

/** "次/年" where 每年 was said; a unit that was left out where the name says it (指数, 满意度). */
function unitOf(name: string, { unit, per: denominator }: Quantity, per: string | null): string {
  if (unit === "") return /指数$|指数\([^()]*\)$/.test(name) ? "指数" : /满意度|得分|评分|成绩/.test(name) ? "分" : /系数$/.test(name) ? "系数" : "数值";
  if (denominator !== "") return unit + denominator;
  return per !== null && !/[%‰点倍]/.test(unit) ? `${unit}/${per}` : unit;
}

function wordingOf(name: string, { before, after, number }: Quantity, unit: string, per: string | null): string {
  const each = before.each === null ? "" : before.each === "all" ? "均" : "分别";
  const words = `${before.hoped ? "力争" : ""}${each}${before.word}${after ? `…${after.word}` : ""}`;
  if (per !== null) return `每${per}…${unit.replace(/\/.*$/, "")}${after?.word ?? ""}`;
  if (words !== "") return words;
  return unit === "%" && number.value === 100 ? "(无动词)100%" : `${MEASURED.test(name) ? "" : verbOf(name)}(裸数)`;
}
