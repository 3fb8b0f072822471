/**
 * Mutation testing (npm run mutation): StrykerJS changes the code of the pure rooms one place at a time and looks whether a test
 * notices. What is left out, and why: docs/mutation.md.
 */
export const ROOMS = ["plan", "ledger", "checks", "ownership"];

/**
 * Left out: the notice's facts (data, compared word by word with a reference of its own), the synonyms of headings (every word would be a
 * mutant), and the reading of notices, whose judge is a corpus of notices that takes seconds a mutant.
 */
const DATA = ["!src/plan/notice/**", "!src/plan/guichi2018.ts", "!src/plan/guichi2018/**", "!src/ledger/headings/columnNames.ts", "!src/ledger/headings/pieces.ts", "!src/ledger/names/lexicon.ts"];

/** Patterns of a room's files that are mutated. */
export const filesOf = (room) => [`src/${room}/**/*.ts`, ...DATA];

export default {
  plugins: ["./scripts/mutation/runner.mjs"],
  testRunner: "rooms",
  mutate: ROOMS.flatMap(filesOf),
  ignorePatterns: ["dist", "dist-workbench", "out", "assets", "docs", "test-artifacts", "test/e2e"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: ".cache/mutation/report.json" },
};
