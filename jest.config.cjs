// Three kinds of test: pure rooms in Node, Office.js rooms on the real Office.js runtime, the pane in jsdom.
const transform = {
  "/node_modules/@ironcalc/.+\\.js$": "<rootDir>/scripts/jest-esm.cjs",
  "^.+\\.[tj]sx?$": ["ts-jest", { isolatedModules: true, tsconfig: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "5.0", isolatedModules: true, jsx: "react-jsx", esModuleInterop: true, target: "ES2022", allowJs: true } }],
};
const base = { transform, transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"], testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"] };
const rooms = (...names) => names.map((name) => `<rootDir>/test/${name}/**/*.test.ts?(x)`);

module.exports = {
  // A stuck test must end, a slow machine must not fail it.
  testTimeout: 30_000,
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  projects: [
    { ...base, displayName: "pure", testEnvironment: "node", testMatch: rooms("plan", "planSheets", "ledger", "checks", "ownership", "summary", "sheet", "files", "locales", "manifest", "build", "sideload", "kit", "corpus") },
    { ...base, displayName: "office", testEnvironment: "node", setupFiles: ["<rootDir>/test/officeRuntime.ts"], testMatch: rooms("workbench", "excel", "actions", "commands", "cli", "samples") },
    { ...base, displayName: "pane", testEnvironment: "jsdom", testMatch: rooms("taskpane") },
  ],
};
