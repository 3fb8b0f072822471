/** The built-in plan's facts, written as a notice and read again: the same plan comes out. */
import { guichi2018 } from "../../../src/plan/guichi2018";
import { readNotice } from "../../../src/plan/notice/readNotice";
import { factsNotice } from "./factsNotice";

const text = factsNotice(guichi2018, { "二(一)": "产品质量", "二(二)": "工程质量", "二(三)": "服务质量" });
const { plan, doubts } = readNotice(text, { known: guichi2018 });
const byName = <T extends { readonly name: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));

it("finds the 22 indicators with target, unit, wording, clauses, owners and how they are known", () => {
  // Two indicators share a clause in two sections; aliases and ids come from the plan that is known.
  expect(byName(plan.indicators)).toEqual(byName(guichi2018.indicators));
});

it("finds the 10 tasks", () => {
  expect(plan.tasks).toEqual(guichi2018.tasks);
});

it("finds the 4 phases with their months and duties", () => {
  expect(plan.phases.map(({ no, name, from, to }) => ({ no, name, from, to }))).toEqual(guichi2018.phases.map(({ no, name, from, to }) => ({ no, name, from, to })));
  expect(plan.phases[2]!.duties).toContain("提请省、市质量部门组织预验收");
});

it("finds the departments, and what the notice says of itself", () => {
  expect(byName(plan.departments)).toEqual(byName(guichi2018.departments));
  expect([plan.title, plan.documentNumber, plan.issuedOn, plan.district]).toEqual([guichi2018.title, guichi2018.documentNumber, guichi2018.issuedOn, guichi2018.district]);
});

it("finds every duty of the tasks in the notice's words", () => {
  const missing = guichi2018.duties.filter(({ section, clause }) => /^[二三四]/.test(section) && !plan.duties.some((duty) => duty.section === section && duty.clause.includes(clause)));
  expect(missing).toEqual([]);
});

it("asks about the bare numbers and the inferred owners, and about nothing else", () => {
  expect(doubts.map(({ code, about }) => [code, about]).sort()).toEqual(
    [
      ...guichi2018.indicators.filter(({ comparatorInferred }) => comparatorInferred).map(({ name }) => ["bare-number", name]),
      ...guichi2018.indicators.filter(({ ownerBasis }) => ownerBasis === "inferred").map(({ name }) => ["owner-inferred", name]),
    ].sort(),
  );
});

it("gives ids that depend on the name alone when no plan is known", () => {
  const once = readNotice(text).plan.indicators.map(({ id }) => id);
  expect(new Set(once).size).toBe(22);
  expect(readNotice(`${text}\n`).plan.indicators.map(({ id }) => id)).toEqual(once);
});
