/**
 * The targets of a text. A number is a target when a name can be given to it: what stands before it (合格率达到97%), or the verb before and
 * the noun behind it (引育5家以上企业). A number that only describes something (年产值超100亿元的龙头企业2家) stays part of the name. What is
 * left over is a doubt, never a guess.
 */
import type { Target } from "../plan";
import { clausesOf, sentencesOf } from "./clauses";
import { together } from "./comparatorWords";
import { isAllowance, tellsThePast } from "./exclusions";
import type { FoundDoubt, FoundTarget, Reading, TargetNote, Unread } from "./found";
import { MAKING, MEASURED, nameFrom, SUBJECTLESS, verbOf } from "./names";
import { ordinalLength } from "./numbering";
import type { Quantity } from "./quantities";
import { quantitiesIn } from "./quantities";
import { rankIn, zeroIn } from "./specials";
import { subjectsIn } from "./subjects";
import { COUNTED, TIME } from "./unitWords";

/** Reads all sentences of a folded text. */
export function targetsIn(text: string): Reading {
  const targets: FoundTarget[] = [];
  const doubts: FoundDoubt[] = [];
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    if (!/[\d零一二两三四五六七八九十]|不发生|不出现|无|杜绝/.test(sentence) || tellsThePast(sentence)) continue;
    new SentenceReader(text, from, to, targets, doubts).read();
  }
  return { targets, doubts };
}

/** A clause longer than this is no language. */
const LONGEST_CLAUSE = 600;

/** One sentence; remembers what a later clause may leave out (its subject, its year). */
class SentenceReader {
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
      else this.add({ ...rank.target, name: rank.target.name || this.subject() }, place);
      if (!/\d/.test(clause.slice(0, rank.at))) return;
    }
    const zero = zeroIn(clause);
    if (zero) return this.add(zero, place);
    if (/^(?:坚决)?杜绝.*(?:事故|事件)|零发生|零事故/.test(clause)) this.doubt("must-not-happen", place);
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
      return { names: before.length === count ? before.map(({ name }) => base(name) + bare) : null, guessed: false };
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
    const recent = [...this.targets.slice(-5), ...this.own.slice(-5)].reverse();
    const last = unit === undefined ? recent[0] : recent.find((target) => target.unit === unit);
    return last ? base(last.name) : "";
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
      inferred = !(unit === "%" && number.value === 100);
      target = { comparator: lower ? "<=" : ">=", value: number.value };
    }
    if (number.loose) all.push("loose-number");
    // 确保8%,力争9%: the second is more than what must be.
    if (quantity.before.hoped && this.own.some((other) => base(other.name) === base(name) && other.unit === unit)) return this.doubt("stretch", place);
    this.own.push({ name, target, unit, wording: wordingOf(name, quantity, unit, per), inferred, ...place, year, notes: all });
  }

  add(special: { readonly name: string; readonly comparator: "rank<=" | "="; readonly value: number; readonly unit: string; readonly wording: string }, place: { readonly from: number; readonly to: number }): void {
    if (special.name.length < 2) return this.doubt("no-name", place);
    const { name, comparator, value, unit, wording } = special;
    this.own.push({ name, target: { comparator, value }, unit, wording, inferred: false, ...place, year: this.year, notes: [] });
  }

  doubt(code: Unread, place: { readonly from: number; readonly to: number }): void {
    this.doubts.push({ code, ...place });
  }
}

/** 开展政府开放日活动 → itself; a clause that does nothing countable gives "". */
function activityOf(clause: string): string {
  const name = nameFrom(clause.slice(0, 60), false).name;
  return clause.length <= 40 && verbOf(name) !== "" && verbOf(name) !== name ? name : "";
}

const LOWER_IS_BETTER = /(?:失业率|死亡率|病死率|发病率|患病率|发生率|事故率|受害率|成灾率|费率|不良率|不良贷款率|近视率|辍学率|流失率|差错率|漏报率|损耗率|损失率|腐损率|违约率|负债率|投诉率|投诉量|浓度|药占比|发案率|发案数|重复率|空置率|漏损率|超标率|纠错率|空气质量指数|班额|死亡人数|能耗|物耗|水耗|耗水量|排放量|成本|基尼系数|恩格尔系数)$/;
const CHANGE = /(?:增长|增速|增幅|提高|提升|增加|下降|降低|减少|压减|压缩|缩短|降幅)(?:率|幅度)?$/;

/** The subject without the change said of it: 社会消费品零售总额增长 → 社会消费品零售总额. */
function base(name: string): string {
  return name.replace(/\(其中:.*$/, "").replace(/(?:同口径|同比|环比|年均|比[^比]{2,8}年|较[^较]{2,8}年)?(?:增长|增速|增幅|净增|新增|提高|提升|增加|下降|降低|减少|总数|总量|增至)$/, "");
}

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
  return unit === "%" && number.value === 100 ? "(无动词)100%" : `${verbOf(name)}(裸数)`;
}

const LIST_BREAK = /^(?:\([^()]*\))?(?:、|和|与|及|以及|并|且|或|,|$)/;
/** Nouns that need no number to be meant: 两个责任, 三项制度. */
const SLOGAN = /^(?:方面|大|维度|层面|环节|阶段|责任|关系|体系|机制|制度|清单|台账|高地|格局|支柱|重点|关键|转变|结合|统筹|坚持|主体|必须|确保|百|一律|全覆盖|转型|抓手|目标|原则)/;
const HARD_MAKING = /(?:新建|改建|扩建|新改建|改扩建|建成|建设|购置|采购|新增|新设|引进|举办|承办|创建|组建|配备|开通|增设|打造|培育|建立)$/;

/** The quantities of one clause, from left to right. */
class ClauseReader {
  private bound = 0;
  /** Words of a name that stood before a figure that was passed over (由82%提高到95%). */
  private kept = "";
  private verb = "";

  constructor(
    private readonly clause: string,
    private readonly quantities: readonly Quantity[],
    private readonly place: { readonly from: number; readonly to: number },
    private readonly sentence: SentenceReader,
  ) {}

  read(): void {
    this.quantities.forEach((quantity, index) => {
      const next = this.quantities[index + 1] ?? null;
      if (quantity.from < this.bound) return;
      const left = this.clause.slice(this.bound, quantity.from);
      const right = this.clause.slice(quantity.to, next?.from ?? this.clause.length);
      if (this.isBaseline(left, next)) return;
      if (this.isAttribute(quantity, left, right, next)) return;
      this.take(quantity, right, next);
    });
  }

  /** 由82%, 从88%: where it starts from. */
  private isBaseline(left: string, next: Quantity | null): boolean {
    const match = /(?:由|从)(?:目前的?|现在的?|现有的?|去年的?|上年的?|20\d{2}年(?:底|末)?的?|原来?的?)?$/.exec(left);
    if (!match || !next) return false;
    this.kept += left.slice(0, match.index);
    this.bound = this.quantities[this.quantities.indexOf(next) - 1]!.to;
    return true;
  }

  /** Does the figure only describe what is counted or measured later on? Then it stays in the name. */
  private isAttribute({ unit, after, number, before }: Quantity, left: string, right: string, next: Quantity | null): boolean {
    if (/(?:每|满|未满|第|前|近|第.{0,2})$/.test(left) && !/(?:每年|每季|每月)$/.test(left) && next !== null) return true;
    if (unit === "岁") return !/(?:寿命|年龄)(?:达到|提高到|提升到|达|超过)?$/.test(left);
    if (next === null) return false;
    if (unit === "" && after === null && before.comparator === null) return true;
    // 100%的社区和90%以上的村…: two shares side by side.
    if (/^的.{2,20}(?:和|、|及|与)$/.test(right.slice(0, 40)) && /[%‰]/.test(unit) && /[%‰]/.test(next.unit)) return false;
    if (right.startsWith("的")) return true;
    if (LIST_BREAK.test(right)) return false;
    if (/^\(/.test(right)) return false;
    const parted = /^(.*?)(?:、|和|与|及|以及)([^、]*)$/.exec(right.length > 60 ? "" : right);
    const described = after !== null || before.comparator !== null || TIME.test(unit) || /元$|吨$|米$|亩$/.test(unit);
    if (!parted) return described || !MAKING.test(left) || number.inWords;
    // 新建10个停车场、公园5座: a list of counts; 30人以上学校、幼儿园安装率达到100%: one name.
    const [, , ownLeft = ""] = parted;
    if (ownLeft === "" || MAKING.test(ownLeft)) return false;
    return !(MAKING.test(left) && COUNTED.test(unit) && !MEASURED.test(ownLeft.slice(0, Math.max(0, ownLeft.length - next.before.word.length))));
  }

  private take(quantity: Quantity, right: string, next: Quantity | null): void {
    const before = this.kept + this.clause.slice(this.bound, Math.max(this.bound, quantity.before.at)) + quantity.between;
    const leadIn = this.clause.slice(this.bound, quantity.from - quantity.perLength);
    this.kept = "";
    const closed = LIST_BREAK.test(right);
    // 达到23%以上或较基期提升20%: which of the two is for a person.
    if (this.bound > 0 && this.clause[this.bound - 1] === "或") {
      this.bound = quantity.to + (LIST_BREAK.exec(right)?.[0].length ?? 0);
      return this.sentence.doubt("alternative", this.place);
    }
    const noun = closed || /^的?(?:目标|水平|要求|标准|任务|左右)(?![^,、])/.test(right) ? "" : nounIn(right, next !== null);
    this.bound = quantity.to + (closed ? (LIST_BREAK.exec(right)?.[0].length ?? 0) : noun.length + (LIST_BREAK.exec(right.slice(noun.length))?.[0].length ?? 0));
    const named = this.nameOf(quantity, before, leadIn, noun, closed);
    if (typeof named === "string") {
      if (named !== "skip") this.sentence.doubt(named, this.place);
      return;
    }
    if (this.sentence.allowance(this.clause, named.name, quantity.unit)) return;
    const notes: TargetNote[] = [];
    const subjects = quantity.before.each === "all" ? subjectsIn(named.name) : { names: [named.name], guessed: false };
    if (subjects.guessed && subjects.names.length > 1) notes.push("shared-ending");
    for (const name of subjects.names) this.sentence.measure(name, quantity, this.place, notes, undefined, named.per);
  }

  /** The name, or why there is none. "skip": no target and no doubt either. */
  private nameOf(quantity: Quantity, before: string, leadIn: string, noun: string, closed: boolean): { readonly name: string; readonly per: string | null } | Unread | "skip" {
    const { unit, number, after } = quantity;
    const compared = quantity.before.comparator !== null || after !== null;
    const share = /[%‰点]/.test(unit);
    if (number.inWords && !number.percent && !this.wordsCount(quantity, leadIn, noun, closed)) return "skip";
    if (unit === "" && !compared && !/(?:指数|系数|值|满意度)$/.test(before)) return "skip";
    const takesNoun = noun !== "" && (quantity.per !== "" || MAKING.test(before) || /(?:为|对|给|向|以|用|约|每[^每]{1,8})$/.test(before) || nameFrom(before, !share).name === "" || (COUNTED.test(unit) && !MEASURED.test(before)) || share);
    if (noun !== "" && after !== null && !takesNoun && !MEASURED.test(before)) return "attribute-only";
    if (noun !== "" && /^的/.test(noun) && !share && !MAKING.test(before)) return compared ? "attribute-only" : "skip";
    if (TIME.test(unit) && !this.termCounts(quantity, before, closed)) return compared && before.length > 1 ? "term" : "skip";
    const words = before + (takesNoun ? noun.replace(/^的/, "") : "");
    const { per, part, twoTerms, ...rest } = nameFrom(words, !share && !TIME.test(unit));
    let { name } = rest;
    if (twoTerms) return "list-mismatch";
    if (verbOf(name) === name && name !== "") {
      // 新建高标准农田2.8万亩,改造提升0.6万亩: the verb is another, what it is done to is the same.
      const object = this.sentence.object(COUNTED.test(unit) ? unit : null);
      name = object === "" ? "" : name + object;
    }
    if (name.length < 2 || SUBJECTLESS.test(name) || (/^每(?:个|家|名|人)?.{1,4}$/.test(name) && !MEASURED.test(name))) {
      const subject = this.sentence.subjectOf(name);
      if (subject === "" || (name.length < 2 && !compared)) return compared ? "no-name" : "skip";
      name = subject + name;
    }
    if (!part && name.length <= 3 && !MEASURED.test(name) && verbOf(name) === "") name = this.sentence.measureBefore() + name;
    const whole = part ? this.sentence.whole() : null;
    // 其中甲级民宿2家 says enough by itself; 其中骨干教师不低于20% does not.
    if (whole && (name.length < 4 || (share && !MEASURED.test(name)))) name = `${base(whole.name)}(其中:${name})`;
    else name = this.withVerb(name, unit, quantity.before.word);
    if (unit === "" && !/(?:指数|系数|值|满意度|率|比|倍数|评分|得分|成绩|测评|指数\([^()]*\))$/.test(name)) return compared ? "no-unit" : "skip";
    if (!/[\u4e00-\u9fff]/.test(name) || name.length < 2 || name.length > 70) return compared ? "no-name" : "skip";
    if (!compared && !share && !COUNTED.test(unit) && !MEASURED.test(name) && verbOf(name) === "" && !/^(?:年均|新|每)/.test(name) && noun !== "") return "skip";
    return { name, per };
  }

  /** 新建公园3个、停车场5个: the verb goes for the next count as well. */
  private withVerb(name: string, unit: string, word: string): string {
    const own = verbOf(name);
    if (own !== "") {
      this.verb = own;
      return name;
    }
    if (this.verb === "" || MEASURED.test(name) || /[%‰点]/.test(unit) || /达/.test(word)) {
      if (MEASURED.test(name)) this.verb = "";
      return name;
    }
    return this.verb + name;
  }

  /** 三个 in running text counts nothing unless something is made of it. */
  private wordsCount({ number, unit }: Quantity, leadIn: string, noun: string, closed: boolean): boolean {
    const one = number.value === 1;
    if (/(?:每年|每季度?|每月|每半年|每周|每学期)/.test(leadIn) && /^(?:次|场|期|批次|轮)/.test(unit)) return /(?:组织|开展|举办|召开|进行)$/.test(leadIn) || (closed && /组织|开展|举办|召开/.test(leadIn));
    if (closed) return !one && HARD_MAKING.test(verbOf(nameFrom(leadIn, true).name));
    return HARD_MAKING.test(leadIn) && noun !== "" && !SLOGAN.test(noun) && (!one || /^(?:座|所|处|家|条)/.test(unit)) && /^(?:座|所|处|家|条|台|辆|套|栋|场|期|个|支)/.test(unit) && !(unit === "个" && /(?:中心|基地|平台|品牌|机制|体系|高地|样板|标杆)$/.test(noun) && one);
  }

  /** A term is a target only where the notice limits it: 办理时限压缩至3个工作日以内, 优良天数达到300天. */
  private termCounts({ before, after, number }: Quantity, words: string, closed: boolean): boolean {
    if (number.valueTo !== null) return /储备|天数|时间|时限|周期/.test(words);
    if (before.comparator === null && after === null) return /年限$|天数$/.test(words);
    if (before.comparator !== null && closed && nameFrom(words, true).name.length >= 4) return true;
    return /(?:时间|时限|周期|天数|期限|年限|寿命|年龄|办理|办结|回复|审批|开办|接电|登记|用时|工期|项目|审理|验收|办事|响应|供应|通关|储备|耗时)[^,]{0,6}$/.test(words);
  }
}

/** The noun that follows a number, up to the next list mark. */
function nounIn(right: string, more: boolean): string {
  const end = more ? /[、]|以及|(?:和|与|及)(?=[^、]{0,30}$)/.exec(right) : /并(?=[^,]{2})|且(?=[^,]{2})/.exec(right);
  return end ? right.slice(0, end.index) : right;
}
