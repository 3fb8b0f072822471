/** Plans of every kind: odd characters, empty lists, ranges, ranks, loose targets, open lists, catch-alls, later names, several clauses. */
import fc from "fast-check";
import type { Clause, Department, Doubt, Duty, Indicator, Ownership, Phase, Plan, Target, Task } from "../../src/plan/plan";
import type { JudgingSettings } from "../../src/plan/settings";
import { LIGHTS, SCORE_RULES } from "../../src/plan/settings";
import type { PlanBook } from "../../src/planSheets/planBook";

/** Texts as notices have them, and as nobody would write them. */
const oddText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 });
const signs = fc.constantFrom("、", "，", "；", "：", ":", '"', '""', "\n", "\r\n", "（推定）", "(已确认)", "'", "=1+1", "＝", "+", "-", "@", " ", "\t", "\u00a0", "等", "注：", "备注", "三(一)", "97%", "区", "block:plan", "phase", "TRUE", "#REF", "1-2", "序号");
const mixed = fc.array(fc.oneof(signs, fc.constantFrom("合格率", "区农委", "示范区", "达到"), oddText), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
/** Not blank: a plan has no blank names. Not an error value: no text of a plan is one. */
export const text = fc.oneof(mixed, fc.constantFrom("主要农产品质量安全抽检合格率", "区农委", "安徽名牌总数", "三(一)")).filter((word) => word.trim() !== "" && !/^#[A-Z/0!?]+$/.test(word.trim()));
const name = text;
const optional = fc.option(text, { nil: null });
const figure = fc.oneof(fc.integer({ min: -1_000, max: 1_000_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(12)))).map((value) => (Object.is(value, -0) ? 0 : value));
const isoDate = fc.date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const month = isoDate.map((date) => date.slice(0, 7));

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ comparator: fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const, "=" as const, "rank<=" as const, "about" as const), value: figure }),
  fc.tuple(figure, figure).map(([one, two]) => ({ comparator: "range" as const, value: Math.min(one, two), valueTo: Math.max(one, two) })),
);
const ownership: fc.Arbitrary<Ownership> = fc.record({ leads: fc.array(text, { maxLength: 3 }), supports: fc.array(text, { maxLength: 4 }), supportsOpen: fc.boolean(), supportsCatchAll: optional });
const clause: fc.Arbitrary<Clause> = fc.record({ section: fc.oneof(text, fc.constant("")), text: fc.oneof(text, fc.constant("")) });

const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    id: text, name, aliases: fc.array(text, { maxLength: 3 }), target, unit: fc.oneof(fc.constantFrom("%", "家", "指数", "次/年"), text), ceiling: fc.option(figure, { nil: null }),
    comparatorInferred: fc.boolean(), wording: fc.oneof(text, fc.constant("")), clauses: fc.tuple(clause, fc.array(clause, { maxLength: 2 })).map(([first, rest]): [Clause, ...Clause[]] => [first, ...rest]),
    taskSection: fc.oneof(text, fc.constant("")), ownerBasis: fc.constantFrom("stated" as const, "stated-in-repeat" as const, "inferred" as const, "none" as const),
    comparatorConfirmedOn: fc.option(isoDate, { nil: undefined }), ownerConfirmedOn: fc.option(isoDate, { nil: undefined }),
  })
  .chain((facts) => ownership.map((owners) => withoutUndefined({ ...facts, ...owners })));

const task: fc.Arbitrary<Task> = fc.record({ section: name, title: name, clause: fc.oneof(text, fc.constant("")) }).chain((facts) => ownership.map((owners) => ({ ...facts, ...owners })));
const duty: fc.Arbitrary<Duty> = fc.record({ id: text, section: name, title: name, kind: fc.constantFrom("goal" as const, "near-quantified" as const, "duty" as const, "deliverable" as const, "organisation" as const), clause: fc.oneof(text, fc.constant("")), ownerSection: optional });
const phase: fc.Arbitrary<Phase> = fc.record({ no: fc.integer({ min: -5, max: 99 }), name, from: month, to: month, who: fc.oneof(text, fc.constant("")), duties: fc.array(text, { maxLength: 3 }) });
const department: fc.Arbitrary<Department> = fc
  .record({
    name, fullName: name, aliases: fc.array(text, { maxLength: 3 }),
    laterNames: fc.array(fc.record({ name: text, certainty: fc.constantFrom("confirmed" as const, "presumed" as const, "unconfirmed" as const) }), { maxLength: 3 }),
    reform: fc.option(fc.record({ note: text, certainty: text }), { nil: undefined }),
  })
  .map(withoutUndefined);
const doubt: fc.Arbitrary<Doubt> = fc.record({ id: text, text, clause: fc.option(text, { nil: undefined }) }).map(withoutUndefined);

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

const uniqueBy = <T>(of: fc.Arbitrary<T>, key: (one: T) => string, minLength: number, maxLength: number) => fc.uniqueArray(of, { selector: key, minLength, maxLength });

export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    title: name, documentNumber: optional, issuedOn: fc.option(isoDate, { nil: null }), issuer: optional, office: optional, district: fc.option(text, { nil: undefined }), catchAlls: fc.array(text, { maxLength: 2 }),
    indicators: uniqueBy(indicator, ({ id }) => id, 1, 5), tasks: fc.array(task, { maxLength: 4 }), duties: uniqueBy(duty, ({ id }) => id, 0, 4), phases: fc.array(phase, { maxLength: 3 }),
    departments: fc.array(department, { maxLength: 4 }), doubts: fc.array(doubt, { maxLength: 3 }),
  })
  .map(withoutUndefined);

const settings = (ids: readonly string[]): fc.Arbitrary<JudgingSettings> =>
  fc.record({
    lights: fc.record({
      near: fc.record({ rate: fc.double({ min: 0, max: 100, noNaN: true }), index: fc.double({ min: 0, max: 100, noNaN: true }), countShare: fc.double({ min: 0, max: 1, noNaN: true }) }),
      unclear: fc.constantFrom(...LIGHTS),
      missing: fc.constantFrom(...LIGHTS),
    }),
    scoring: fc.record({
      enabled: fc.boolean(), rates: fc.constantFrom(...SCORE_RULES), counts: fc.constantFrom(...SCORE_RULES), missing: fc.constantFrom("zero" as const, "exclude" as const),
      weights: fc.dictionary(fc.constantFrom(...ids), fc.double({ min: 0, max: 1_000, noNaN: true }).map((one) => one + 0)),
    }),
  });

export const arbitraryBook: fc.Arbitrary<PlanBook> = arbitraryPlan.chain((plan) => fc.record({ plan: fc.constant(plan), settings: settings(plan.indicators.map(({ id }) => id)), asOf: fc.option(isoDate, { nil: null }) }));
