/**
 * The quantities of one clause, from left to right: which of them is a target and what it is called, which only describes something, which
 * is where things started from (由82%提高到95%).
 */
import type { TargetNote, Unread } from "./found";
import { MAKING, MEASURED, nameFrom, subjectBase, SUBJECTLESS, verbOf } from "./names";
import type { Quantity } from "./quantities";
import type { SentenceReader } from "./sentenceReader";
import { subjectsIn } from "./subjects";
import { COUNTED, TIME } from "./unitWords";

/** 市级以上 alone: what is of that level was said before. */
const LEVEL = /^(?:国家|省部|省|市|县|区|镇|校)级?(?:及以上|以上)?$/;
const LIST_BREAK = /^(?:\([^()]*\))?(?:、|和|与|及|以及|并|且|或|,|$)/;
/** Nouns that need no number to be meant: 两个责任, 三项制度. */
const SLOGAN = /^(?:方面|大|维度|层面|环节|阶段|责任|关系|体系|机制|制度|清单|台账|高地|格局|支柱|重点|关键|转变|结合|统筹|坚持|主体|必须|确保|百|一律|全覆盖|转型|抓手|目标|原则)/;
const HARD_MAKING = /(?:新建|改建|扩建|新改建|改扩建|建成|建设|购置|采购|新增|新设|引进|举办|承办|创建|组建|配备|开通|增设|打造|培育|建立)$/;

export class ClauseReader {
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
    if (/[%‰]/.test(quantity.unit) && named.name.length <= 4 && !MEASURED.test(named.name)) notes.push("no-subject");
    for (const name of subjects.names) this.sentence.measure(name, quantity, this.place, notes, undefined, named.per);
  }

  /** The name, or why there is none. "skip": no target and no doubt either. */
  private nameOf(quantity: Quantity, before: string, leadIn: string, noun: string, closed: boolean): { readonly name: string; readonly per: string | null } | Unread | "skip" {
    const { unit, number, after } = quantity;
    const compared = quantity.before.comparator !== null || after !== null;
    const share = /[%‰点]/.test(unit);
    if (number.inWords && !number.percent && !this.wordsCount(quantity, leadIn, noun, closed)) return quantity.before.comparator !== null ? "words" : "skip";
    if (unit === "" && !compared && !/(?:指数|系数|值|满意度)$/.test(before)) return "skip";
    const takesNoun = noun !== "" && (quantity.per !== "" || MAKING.test(before) || /(?:为|对|给|向|以|用|约|每[^每]{1,8})$/.test(before) || nameFrom(before, !share).name === "" || (COUNTED.test(unit) && !MEASURED.test(before)) || share);
    if (noun !== "" && after !== null && !takesNoun && !MEASURED.test(before)) return "attribute-only";
    if (noun !== "" && /^的/.test(noun) && !share && !MAKING.test(before)) return compared ? "attribute-only" : "skip";
    if (TIME.test(unit) && !this.termCounts(quantity, before, closed)) return compared && before.length > 1 ? "term" : "skip";
    const words = before + (takesNoun ? noun.replace(/^的/, "") : "");
    const { per, part, twoTerms, ...rest } = nameFrom(words, !share && !TIME.test(unit));
    let { name } = rest;
    if (twoTerms) return "list-mismatch";
    if (verbOf(name) === name && name !== "" && !/^(?:人次|场次|批次|家次|班次|次|场|期)/.test(unit)) {
      // 新建高标准农田2.8万亩,改造提升0.6万亩: the verb is another, what it is done to is the same.
      const object = this.sentence.object(COUNTED.test(unit) ? unit : null);
      name = object === "" ? "" : name + object;
    }
    if (name.length < 2 || SUBJECTLESS.test(name) || (/^每(?:个|家|名|人)?.{1,4}$/.test(name) && !MEASURED.test(name))) {
      const subject = this.sentence.subjectOf(name);
      if (quantity.before.hoped && !compared) return "stretch";
      if (subject === "" || (name.length < 2 && !compared)) return compared || share || number.valueTo !== null || MAKING.test(before) ? "no-name" : "skip";
      name = subject + name;
    }
    if (!part && name.length <= 3 && !MEASURED.test(name) && verbOf(name) === "") name = this.sentence.measureBefore() + name;
    const whole = part ? this.sentence.whole() : null;
    // 其中甲级民宿2家 says enough by itself; 其中骨干教师不低于20% does not.
    if (whole && (name.length < 4 || (share && !MEASURED.test(name)))) name = `${subjectBase(whole.name)}(其中:${name})`;
    else name = this.withVerb(LEVEL.test(name) ? this.sentence.leveled(name) : name, unit, quantity.before.word);
    if (unit === "" && !/(?:指数|系数|值|满意度|率|比|倍数|评分|得分|成绩|测评|指数\([^()]*\))$/.test(name)) return compared ? "no-unit" : "skip";
    if (!/[\u4e00-\u9fff]/.test(name) || name.length < 2 || name.length > 70) return compared ? "no-name" : "skip";
    if (!compared && !share && !COUNTED.test(unit) && !MEASURED.test(name) && verbOf(name) === "" && !/^(?:年均|新|每)/.test(name) && noun !== "") return "skip";
    return { name, per };
  }

  /** 新建公园3个、停车场5个: the verb goes for the next count as well. */
  private withVerb(name: string, unit: string, word: string): string {
    const own = MEASURED.test(name) ? "" : verbOf(name);
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
