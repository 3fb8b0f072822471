import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guichi2018 } from "../../src/plan/guichi2018";
import { nameKey } from "../../src/plan/normalise";

/** The facts as they were taken from the notice, clause by clause. */
const facts = JSON.parse(readFileSync(join(__dirname, "../fixtures/plan/guichi-2018.json"), "utf8"));

describe("the built-in plan carries the notice's facts", () => {
  test("22 indicators, 10 tasks, 28 duties, 4 phases, 15 departments, 18 doubts", () => {
    const { indicators, tasks, duties, phases, departments, doubts } = guichi2018;
    expect([indicators, tasks, duties, phases, departments, doubts].map((list) => list.length)).toEqual([22, 10, 28, 4, 15, 18]);
  });

  test("title, number, date, issuer and office", () => {
    const { title, documentNumber, issuedOn, issuer, office } = guichi2018;
    expect({ title, documentNumber, issuedOn, issuer, office }).toEqual({ title: facts.title, documentNumber: facts.documentNumber, issuedOn: facts.issuedOn, issuer: facts.issuer, office: facts.office });
  });

  test.each<[string, { id: string }]>(facts.indicators.map((indicator: { name: string }) => [indicator.name, indicator]))("indicator %s", (_name, expected) => {
    const indicator = guichi2018.indicators.find((candidate) => candidate.id === expected.id)!;
    const { target, aliases: _aliases, supportsCatchAll, ...rest } = indicator;
    expect({ ...rest, ...target }).toEqual(expected);
    expect(supportsCatchAll).toBeNull();
  });

  test("tasks and their owners; a catch-all is no department", () => {
    const asFacts = guichi2018.tasks.map((task) => ({ ...task, supports: task.supportsCatchAll ? [task.supportsCatchAll] : task.supports }));
    expect(asFacts).toEqual(facts.tasks);
    expect(guichi2018.tasks.filter((task) => task.supportsCatchAll).map((task) => task.supports)).toEqual([[], [], []]);
  });

  test("duties and phases", () => {
    expect(guichi2018.duties).toEqual(facts.duties);
    expect(guichi2018.phases).toEqual(facts.phases);
  });

  test("departments: all but the catch-all entry, with what is known of 2019", () => {
    const expected = facts.departments.filter((department: { after2019Certainty: string }) => department.after2019Certainty !== "catch-all");
    expect(guichi2018.departments.map(({ name, reform }) => ({ name, after2019: reform?.note, after2019Certainty: reform?.certainty }))).toEqual(
      expected.map(({ name, after2019, after2019Certainty }: Record<string, string>) => ({ name, after2019, after2019Certainty })),
    );
    for (const { name, fullName } of expected) {
      expect(fullName.startsWith(guichi2018.departments.find((department) => department.name === name)!.fullName)).toBe(true);
    }
  });

  test("doubts", () => {
    expect(guichi2018.doubts.map(({ id, text }) => `${id} ${text}`)).toEqual(facts.doubts);
  });
});

describe("the built-in plan is consistent", () => {
  test("every owner is in the register", () => {
    const names = new Set(guichi2018.departments.map((department) => department.name));
    for (const { leads, supports } of [...guichi2018.tasks, ...guichi2018.indicators]) {
      expect([...leads, ...supports].filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test("no wording means two indicators", () => {
    const keys = guichi2018.indicators.flatMap((indicator) => [...new Set([indicator.name, ...indicator.aliases].map(nameKey))]);
    expect(keys.length).toBe(new Set(keys).size);
  });
});
