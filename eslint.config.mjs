// Lint: TypeScript strictness, the Office add-in rules, and the house: which room may import which (ARCHITECTURE.md).
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const ALL = ["plan", "planSheets", "ledger", "checks", "ownership", "summary", "sheet", "excel", "files", "actions", "taskpane", "commands", "locales", "workbench", "cli"];

/** What each room may import. A room always may import itself. */
const ROOMS = {
  sheet: [],
  plan: [],
  planSheets: ["plan", "sheet"],
  ledger: ["plan", "sheet"],
  checks: ["plan", "ledger", "ownership", "sheet"],
  ownership: ["plan", "ledger", "sheet"],
  summary: ["plan", "ledger", "checks", "ownership", "sheet"],
  excel: ["sheet"],
  files: ["sheet"],
  locales: ["plan", "planSheets", "ledger", "checks", "ownership", "summary", "sheet"],
  actions: ["plan", "planSheets", "ledger", "checks", "ownership", "summary", "sheet", "excel", "files", "locales"],
  taskpane: ["actions", "locales", "checks", "sheet"],
  commands: ["actions", "locales"],
  workbench: ["sheet", "files", "locales"],
  cli: ["actions", "workbench", "locales", "plan", "sheet", "files"],
};

const boundary = (room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": ["error", {
      patterns: [
        {
          group: ALL.filter((other) => other !== room && !ROOMS[room].includes(other)).flatMap((other) => [`../${other}`, `../${other}/**`, `../../${other}`, `../../${other}/**`, `../../../${other}/**`]),
          message: `src/${room} may import only: ${ROOMS[room].join(", ") || "nothing"}.`,
        },
      ],
      paths: room === "excel" ? [] : [{ name: "@microsoft/office-js-helpers", message: "Only src/excel/host.ts wraps office-js-helpers." }],
    }],
    ...(["excel", "workbench"].includes(room) ? {} : { "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel talks to Office.js." }] }),
  },
});

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist-workbench/", "out/", "test-artifacts/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  { files: ["**/*.cjs", "webpack*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  // The page's own scripts are ECMAScript 5 (test/build/pageScripts.test.ts), whose catch has to name what it catches.
  { files: ["src/taskpane/page/*.js"], rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "none" }] } },
  { files: ["src/excel/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])) },
  { files: ["src/taskpane/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" } },
  ...Object.keys(ROOMS).map(boundary),
);
