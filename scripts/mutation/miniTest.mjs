/**
 * describe/test/it as far as the tests of the pure rooms use them, collecting instead of running. Jest itself loads every module
 * anew for every file, which costs seconds a mutant; collected tests cost milliseconds.
 */
import { format } from "node:util";

/** @typedef {{ id: string, name: string, fileName: string, hooks: readonly (() => unknown)[], run: () => unknown }} Collected */

/** @returns {{ globals: Record<string, unknown>, tests: Collected[], file: (name: string, load: () => void) => void }} */
export function collector() {
  const tests = [];
  let fileName = "";
  let path = [];
  let hooks = [];

  const within = (name, body) => {
    const outer = { path, hooks };
    path = [...path, name];
    hooks = [...hooks];
    body();
    ({ path, hooks } = outer);
  };
  const add = (name, run) => {
    const full = [...path, name].join(" › ");
    const twins = tests.filter((test) => test.name === full && test.fileName === fileName).length;
    tests.push({ id: `${fileName} › ${full}${twins > 0 ? ` #${twins + 1}` : ""}`, name: full, fileName, hooks, run });
  };
  const withEach = (register) => Object.assign((name, body) => register(String(name), body), {
    each: (table) => (name, body) => table.forEach((line) => {
      const values = Array.isArray(line) ? line : [line];
      register(format(name, ...values.map((value) => (typeof value === "object" ? JSON.stringify(value) : value))), () => body(...values));
    }),
  });
  const test = withEach(add);
  const describe = withEach(within);
  return { globals: { describe, test, it: test, beforeEach: (hook) => hooks.push(hook) }, tests, file: (name, load) => { fileName = name; within(name, load); } };
}
