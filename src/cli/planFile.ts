/**
 * `--plan FILE`: a plan as JSON, in the shape the contract gives (comparator and value side by side), checked field by field.
 * Nothing missing is made up: what a judgement depends on must be there.
 */
import type { Clause, Comparator, Department, Doubt, Duty, Indicator, Ownership, Phase, Plan, Target, Task } from "../plan/plan";
import { tidied } from "../plan/tidy";

/** The path of the first field that is missing or wrong: "indicators[3].value". */
export interface PlanFault {
  readonly where: string;
}

export type PlanReading = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly fault: PlanFault };

const COMPARATORS: readonly string[] = [">=", ">", "<=", "<", "=", "range", "rank<=", "about"] satisfies Comparator[];
const BASES = { stated: "stated", "stated-in-repeat": "stated-in-repeat", inferred: "inferred", none: "none" } as const;
const DUTY_KINDS = ["goal", "near-quantified", "duty", "deliverable", "organisation"] as const;

class Fault extends Error {
  constructor(readonly where: string) {
    super(where);
  }
}

/** Reads parsed JSON as a plan. */
export function readPlan(json: unknown): PlanReading {
  try {
    return { ok: true, plan: tidied(plan(new Field(json, "plan"))) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: { where: error.where } };
    throw error;
  }
}

/** One place in the JSON, with its path for the message. */
class Field {
  constructor(readonly value: unknown, readonly path: string) {}

  get(key: string): Field {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) throw new Fault(this.path);
    return new Field((this.value as Record<string, unknown>)[key], this.path === "plan" ? key : `${this.path}.${key}`);
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  text(): string {
    if (typeof this.value !== "string" || this.value.trim() === "") throw new Fault(this.path);
    return this.value;
  }

  textOr<T>(otherwise: T): string | T {
    return this.absent || this.value === "" ? otherwise : this.text();
  }

  /** ISO, in the calendar. */
  date(): string {
    const text = this.text();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) throw new Fault(this.path);
    return text;
  }

  /** "2018-04" */
  month(): string {
    const text = this.text();
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new Fault(this.path);
    return text;
  }

  number(): number {
    if (typeof this.value !== "number" || !Number.isFinite(this.value)) throw new Fault(this.path);
    return this.value;
  }

  flag(): boolean {
    if (this.absent) return false;
    if (typeof this.value !== "boolean") throw new Fault(this.path);
    return this.value;
  }

  list<T>(read: (item: Field) => T): T[] {
    if (this.absent) return [];
    if (!Array.isArray(this.value)) throw new Fault(this.path);
    return this.value.map((item, index) => read(new Field(item, `${this.path}[${index}]`)));
  }

  one<T extends string>(allowed: readonly T[], otherwise: T): T {
    if (this.absent) return otherwise;
    const found = allowed.find((word) => word === this.value);
    if (found === undefined) throw new Fault(this.path);
    return found;
  }
}

const texts = (field: Field): string[] => field.list((item) => item.text());

function plan(root: Field): Plan {
  const tasks = root.get("tasks").list(task);
  const indicators = root.get("indicators").list((item) => indicator(item, tasks));
  if (indicators.length === 0) throw new Fault("indicators");
  const ids = indicators.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw new Fault(`indicators[${twice}].id`);
  return {
    title: root.get("title").text(),
    documentNumber: root.get("documentNumber").textOr(null),
    issuedOn: root.get("issuedOn").textOr(null) === null ? null : root.get("issuedOn").date(),
    issuer: root.get("issuer").textOr(null),
    office: root.get("office").textOr(null),
    district: root.get("district").textOr(undefined),
    catchAlls: root.get("catchAlls").absent ? phrasesForNobody([...tasks, ...indicators]) : texts(root.get("catchAlls")),
    indicators,
    tasks,
    duties: root.get("duties").list(duty),
    phases: root.get("phases").list(phase),
    departments: root.get("departments").list(department),
    doubts: root.get("doubts").list(doubt),
  };
}

/** 区政府有关单位 and the like, as far as the plan's own owners name them. */
function phrasesForNobody(owners: readonly Ownership[]): string[] {
  return [...new Set(owners.flatMap(({ supportsCatchAll }) => (supportsCatchAll === null ? [] : [supportsCatchAll])))];
}

function ownership(field: Field): Ownership {
  return { leads: texts(field.get("leads")), supports: texts(field.get("supports")), supportsOpen: field.get("supportsOpen").flag(), supportsCatchAll: field.get("supportsCatchAll").textOr(null) };
}

function target(field: Field): Target {
  // Our own plans carry the target as an object; the contract's carry it beside the name.
  const place = field.get("target").absent ? field : field.get("target");
  const comparator = place.get("comparator").text();
  if (!COMPARATORS.includes(comparator)) throw new Fault(place.get("comparator").path);
  const value = place.get("value").number();
  return comparator === "range" ? { comparator, value, valueTo: place.get("valueTo").number() } : { comparator: comparator as Exclude<Comparator, "range">, value };
}

function indicator(field: Field, tasks: readonly Task[]): Indicator {
  const clauses = field.get("clauses").list((item): Clause => ({ section: item.get("section").textOr(""), text: item.get("text").textOr("") }));
  const [first, ...rest] = clauses;
  if (!first) throw new Fault(field.get("clauses").path);
  const unit = field.get("unit").text();
  const sections = [field.get("taskSection").textOr(null), ...clauses.map(({ section }) => section), field.get("section").textOr(null)];
  return {
    id: field.get("id").text(),
    name: field.get("name").text(),
    aliases: texts(field.get("aliases")),
    target: target(field),
    unit,
    ceiling: ceiling(field.get("ceiling"), unit, target(field)),
    comparatorInferred: field.get("comparatorInferred").flag(),
    wording: field.get("wording").textOr(""),
    clauses: [first, ...rest],
    taskSection: sections.find((section) => tasks.some((task) => task.section === section)) ?? first.section,
    ownerBasis: field.get("ownerBasis").one(Object.values(BASES), "none"),
    ...ownership(field),
    ...confirmedOn(field, "comparatorConfirmedOn"),
    ...confirmedOn(field, "ownerConfirmedOn"),
  };
}

/** Left out: 100 for rates and indices, unless the target itself is beyond (a growth of 120 %). null: none. */
function ceiling(field: Field, unit: string, { value }: Target): number | null {
  if (field.value === null) return null;
  if (!field.absent) return field.number();
  return (unit === "%" || unit === "指数") && value <= 100 ? 100 : null;
}

function confirmedOn<Key extends string>(field: Field, key: Key): { readonly [One in Key]?: string } {
  const date = field.get(key);
  return date.absent ? {} : ({ [key]: date.date() } as { readonly [One in Key]: string });
}

function task(field: Field): Task {
  return { section: field.get("section").text(), title: field.get("title").text(), clause: field.get("clause").textOr(""), ...ownership(field) };
}

function duty(field: Field): Duty {
  return {
    id: field.get("id").text(),
    section: field.get("section").text(),
    title: field.get("title").text(),
    kind: field.get("kind").one(DUTY_KINDS, "duty"),
    clause: field.get("clause").textOr(""),
    ownerSection: field.get("ownerSection").textOr(null),
  };
}

function phase(field: Field): Phase {
  return { no: field.get("no").number(), name: field.get("name").text(), from: field.get("from").month(), to: field.get("to").month(), who: field.get("who").textOr(""), duties: texts(field.get("duties")) };
}

function department(field: Field): Department {
  const name = field.get("name").text();
  return {
    name,
    fullName: field.get("fullName").textOr(name),
    aliases: texts(field.get("aliases")),
    ...(field.get("reform").absent ? {} : { reform: { note: field.get("reform").get("note").text(), certainty: field.get("reform").get("certainty").text() } }),
    laterNames: field.get("laterNames").list((item) => ({ name: item.get("name").text(), certainty: item.get("certainty").one(["confirmed", "presumed", "unconfirmed"] as const, "unconfirmed") })),
  };
}

/** Each doubt by its number; a doubt may be a bare text. */
function doubt(field: Field): Doubt {
  const id = /\[(\d+)\]$/.exec(field.path)?.[1] ?? "0";
  if (typeof field.value === "string") return { id, text: field.value };
  const clause = field.get("clause").textOr(undefined);
  return { id: field.get("id").textOr(id), text: field.get("text").text(), ...(clause === undefined ? {} : { clause }) };
}
