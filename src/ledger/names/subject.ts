/**
 * Which indicator, duty or task of the plan a row is about. A name must be the plan's, be the plan's but for width, spaces and
 * punctuation, or be a known alias. Anything that only comes near is proposed to a person and never taken.
 */
import { fold, nameKey, withoutNumbering } from "../../plan/normalise";
import type { Plan } from "../../plan/plan";
import type { MatchKind, RowSubject } from "../ledger";
import { likeDuty } from "./likeDuty";
import { nearestIndicators } from "./nearNames";
import { readUnit } from "../units";

type Matched = Exclude<RowSubject, { readonly kind: "unknown" }>;

/** A plan's names by key, built once a plan. */
interface NameIndex {
  readonly exact: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, Matched>;
  /** Wordings of duties, long enough to be looked for inside a row's name. */
  readonly duties: readonly { readonly id: string; readonly words: readonly string[] }[];
  /** Names seen before: what they certainly mean, and what is near. */
  readonly certain: Map<string, Matched | null>;
  readonly proposals: Map<string, readonly string[]>;
  readonly duty: Map<string, Matched | null>;
}

const indexes = new WeakMap<Plan, NameIndex>();
const REMEMBERED = 20_000;

/** The subject of a row by its written name. */
export function subjectOf(name: string, plan: Plan): RowSubject {
  return certainSubject(name, plan) ?? { kind: "unknown", proposals: remember(indexOf(plan).proposals, name, () => nearestIndicators(name, plan)) };
}

/** The duty whose wording comes near enough, where no indicator's does. */
export function dutyInOwnWords(name: string, plan: Plan): RowSubject | null {
  return remember(indexOf(plan).duty, name, () => {
    const id = nearestIndicators(name, plan).length === 0 ? likeDuty(name, plan) : null;
    return id === null ? null : { kind: "duty", dutyId: id };
  });
}

/** The subject when the name leaves no doubt, else null. */
export function certainSubject(name: string, plan: Plan): Matched | null {
  const index = indexOf(plan);
  return remember(index.certain, name, () => match(name, index));
}

function match(name: string, index: NameIndex): Matched | null {
  const exactId = index.exact.get(name.trim());
  if (exactId) return { kind: "indicator", indicatorId: exactId, match: "exact" };
  const forms = formsOf(name);
  for (const form of forms) {
    const found = index.byKey.get(nameKey(form));
    if (found) return found;
  }
  return dutyWithin(forms[0]!, index);
}

/** The same names come again in every ledger; a cache of bounded size. */
function remember<T>(cache: Map<string, T>, name: string, find: () => T): T {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const found = find();
  if (cache.size > REMEMBERED) cache.clear();
  cache.set(name, found);
  return found;
}

/** The name alone: without its list number, unit, target, and words that go without saying (全区, 累计). */
export function bareName(name: string): string {
  return ownForm(withoutTarget(withoutUnits(unlisted(name))));
}

/** The name without its list number; then without a unit in brackets; then without the target behind it. */
function formsOf(name: string): readonly string[] {
  const plain = unlisted(name);
  const bare = withoutUnits(plain);
  const short = withoutTarget(bare);
  const own = ownForm(short);
  return [...new Set([fold(name), plain, bare, short, withoutUnits(short), own, turned(own)])];
}

const unlisted = (name: string): string => withoutNumbering(withoutNumbering(name).replace(LISTED_AS, ""));
const ownForm = (short: string): string => withoutUnits(short).replace(OF_THE_DISTRICT, "").replace(TO_DATE, "").replace(WHO_SAYS, "");

/** 指标3：… */
const LISTED_AS = /^(?:指标|任务)\s*\d{1,2}\s*[:.、]\s*/;
/** 全区… , 我区…: whose figure it is goes without saying. */
const OF_THE_DISTRICT = /^[全本我](?:区|县)(?=.{4})/;
const TO_DATE = /\s*[([](?:累计|累计数|总数|年度)[)\]]$/;

/** …（自查）, …（市局核实）: who says it. */
const WHO_SAYS = /\s*[([][^()[\]]{0,8}(?:自查|自评|自报|自测|上报|填报|核实|核查|核定|审核|复核|认定|通报)(?:数|值)?[)\]]$/;

/** What is specified in a bracket behind, put in front: 顾客满意度指数(生产性服务业) → 生产性服务业顾客满意度指数. */
function turned(name: string): string {
  const match = /^([^()[\]]{4,})[([]([^()[\]]{3,})[)\]]$/.exec(name);
  return match ? match[2]! + match[1]! : name;
}

const BRACKETED = /\s*[([【]([^()[\]【】]*)[)\]】]/g;
const TARGET_WORDS = "(?:每年|全年|年内)?(?:保持在?|稳定在|均?达到?|控制在|不低于|不少于|不超过|超过|至少|在|>=|<=|[≥≤>=<]|:|,)?";
const TARGET_TAIL = new RegExp(`[\\s,:]*${TARGET_WORDS}\\s*\\d+(?:\\.\\d+)?\\s*(?:%|家|个|项|次/年|次|分)?\\s*(?:及?以上|以下|以内)?$`);
const UNIT_TAIL = /[\s,:/]+(?:单位:)?(%|家|个|项|次\/年|次|分|指数)$|%$/;

/** Brackets are left out only when they hold a unit or a target: 合格率(%), 合格率(≥97%), 示范区(单位：家). */
function withoutUnits(name: string): string {
  return name
    .replace(BRACKETED, (whole, words: string) => (isUnitOrTarget(words) ? "" : whole))
    .replace(UNIT_TAIL, "")
    .trim();
}

function isUnitOrTarget(words: string): boolean {
  const bare = words.replace(/^(?:计量)?单位:?\s*/, "").trim();
  return readUnit(bare) !== null || new RegExp(`^(?:目标值?:?)?${TARGET_WORDS}\\s*\\d+(?:\\.\\d+)?\\s*(?:%|家|个|项|次/年|次|分)?\\s*(?:及?以上|以下|以内)?$`).test(bare);
}

function withoutTarget(name: string): string {
  return name.replace(TARGET_TAIL, "").trim();
}

/** The target behind a name, as written ("达到80%以上"); "" when there is none. */
export function targetInName(name: string): string {
  const bare = withoutUnits(unlisted(name));
  return bare.slice(withoutTarget(bare).length).replace(/^[\s,:]+/, "");
}

/** The unit in brackets behind a name: 合格率(%) → "%"; null when there is none. */
export function unitInName(name: string): string | null {
  const words = [...fold(name).matchAll(BRACKETED)].map((match) => match[1]!.replace(/^(?:计量)?单位:?\s*/, "").trim());
  return words.find((word) => readUnit(word) !== null) ?? null;
}

function indexOf(plan: Plan): NameIndex {
  const known = indexes.get(plan);
  if (known) return known;
  const index: NameIndex = { exact: new Map(plan.indicators.map((indicator) => [indicator.name, indicator.id])), byKey: keysOf(plan), duties: dutyWords(plan), certain: new Map(), proposals: new Map(), duty: new Map() };
  indexes.set(plan, index);
  return index;
}

/** Words that turn the name of a count into the name of its figure: 企业 → 企业数. */
const COUNT_TAILS = ["数", "数量", "个数", "家数", "总数", "总量", "次数", "情况"];

/** Every certain key; a key that would mean two things means nothing. */
function keysOf(plan: Plan): ReadonlyMap<string, Matched> {
  const claims = new Map<string, Matched[]>();
  const claim = (text: string, subject: Matched) => {
    const key = nameKey(text);
    if (key !== "") claims.set(key, [...(claims.get(key) ?? []), subject]);
  };
  const indicator = (id: string, match: MatchKind): Matched => ({ kind: "indicator", indicatorId: id, match });
  for (const { id, name, aliases, unit, clauses } of plan.indicators) {
    const counted = ["%", "指数"].includes(unit) ? [""] : ["", ...COUNT_TAILS];
    claim(name, indicator(id, "normalised"));
    for (const word of [name, ...aliases]) for (const tail of counted) if (word !== name || tail !== "") claim(word + tail, indicator(id, "alias"));
    for (const clause of clauses) claim(clause.text, indicator(id, "alias"));
  }
  for (const duty of plan.duties) for (const text of [duty.title, duty.title.replace(BRACKETED, ""), duty.clause]) claim(text, { kind: "duty", dutyId: duty.id });
  for (const task of plan.tasks) for (const text of [task.title, task.section + task.title]) claim(text, { kind: "task", section: task.section });
  return new Map([...claims].flatMap(([key, subjects]) => (new Set(subjects.map(identity)).size === 1 ? [[key, subjects[0]!] as const] : [])));
}

function identity(subject: Matched): string {
  return subject.kind === "indicator" ? subject.indicatorId : subject.kind === "duty" ? subject.dutyId : subject.section;
}

/** Shortest piece of a duty's own words that is taken for the duty. */
const DUTY_PIECE = 8;

function dutyWords(plan: Plan): NameIndex["duties"] {
  return plan.duties.map(({ id, title, clause }) => ({ id, words: [title.replace(BRACKETED, ""), clause].map(nameKey) }));
}

/** A duty is judged by people, so a row may hold more of the clause, or less, than the register does, as long as only one duty fits. */
function dutyWithin(name: string, { duties }: NameIndex): Matched | null {
  const key = nameKey(withoutNumbering(name));
  if (key.length < DUTY_PIECE) return null;
  const fits = duties.filter(({ words }) => words.some((word) => word.includes(key) || (word.length >= DUTY_PIECE && key.includes(word))));
  return fits.length === 1 ? { kind: "duty", dutyId: fits[0]!.id } : null;
}
