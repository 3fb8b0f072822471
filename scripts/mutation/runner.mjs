/**
 * A test runner for StrykerJS that holds a mutant against the tests in milliseconds: everything is bundled once, and for each
 * mutant the bundle is evaluated anew, so that nothing remembered (names, units, indexes) passes from one mutant to the next.
 */
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { join } from "node:path";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { bundleTests, testFiles } from "./bundle.mjs";
import { collector } from "./miniTest.mjs";

/** Properties draw few cases, the same ones every time: a mutant that was found once is found again. */
const DRAWS = { seed: 20180731, numRuns: 10 };

/** What instrumented code looks at. */
const state = (globalThis.__stryker__ ??= {});

class RoomsRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    this.require = createRequire(join(root, "package.json"));
    this.require("fast-check").configureGlobal(DRAWS);
    // The assertions that Jest itself uses; they come with it.
    const { expect } = createRequire(this.require.resolve("jest"))("expect");
    this.expect = expect;
    this.script = new Script(`(function (require, module, exports, testFile) {${await bundleTests(root, testFiles(root))}\n})`, { filename: "tests.cjs" });
  }

  /** The tests of each file in code nobody has used before: what they cover does not depend on other files' tests. */
  async dryRun() {
    state.activeMutant = undefined;
    state.currentTestId = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    const files = new Set(this.load().map(({ fileName }) => fileName));
    const tests = [];
    for (const file of files) {
      for (const test of this.load().filter(({ fileName }) => fileName === file)) {
        state.currentTestId = test.id;
        tests.push(await resultOf(test));
      }
      state.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    state.activeMutant = activeMutant.id;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    const wanted = testFilter && new Set(testFilter);
    const tests = [];
    try {
      for (const test of this.load()) {
        if (wanted && !wanted.has(test.id)) continue;
        const result = await resultOf(test);
        tests.push(result);
        const endless = determineHitLimitReached(state.hitCount, state.hitLimit);
        if (endless) return toMutantRunResult(endless);
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
    } catch (error) {
      // The code could not even be loaded: any test would have failed.
      tests.push({ id: "loading", name: "loading", timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** The tests of a fresh evaluation of the bundle. */
  load() {
    const { globals, tests, file } = collector();
    Object.assign(globalThis, globals, { expect: this.expect });
    const module = { exports: {} };
    this.script.runInThisContext()(this.require, module, module.exports, file);
    return tests;
  }
}

async function resultOf({ id, name, fileName, hooks, run }) {
  const start = performance.now();
  const about = () => ({ id, name, fileName, timeSpentMs: performance.now() - start });
  try {
    for (const hook of hooks) await hook();
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : String(error) };
  }
}

const injectable = (type) => Object.assign(type, { inject: [] });
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rooms", injectable(RoomsRunner))];
