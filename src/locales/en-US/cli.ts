/** en-US · cli: the command line. */
import type { cli as shape } from "../zh-CN/cli";

export const cli: typeof shape = {
  help: `Usage: ledger <command> [arguments]

  review FILE|FOLDER… [--json] [--out FOLDER]
      Holds ledgers against the plan, row by row. --out also writes copies with marks, owners and remarks.
  fill FILE|FOLDER… --out FOLDER [--overwrite] [--json]
      Fills blank owner cells in copies. --overwrite also replaces those that differ from the plan.
  compile FILE|FOLDER… --out SUMMARY.xlsx [--newest] [--json]
      Consolidates the departments' ledgers into the summary. Older and newer files of one department are all
      counted and named; with --newest only the newest is.
  plan [--json] [--out PLAN.json|PLAN.xlsx]
      Lists the plan's register of departments; --json and --out give the whole plan (.xlsx: sheets to edit), to edit and use with --plan (docs/plan-json.md).
  template [--department NAME] --out FOLDER [--json]
      Makes a blank ledger for each department (or one), an .xlsx each; files that are there are left alone.
  import-plan NOTICE.txt|NOTICE.docx|- [--json] [--out PLAN.json]
      Reads a notice into a plan: indicators, tasks, phases, departments, and what a person should confirm (“-” reads standard input).

  --as-of YYYY-MM-DD  date the figures stand at; today when left out
  --plan FILE         a plan as JSON, or an .xlsx with the plan's sheets; the built-in 2018 plan when left out
  --lang zh|en        language
  --json              one JSON document on standard output, nothing else

Files may be .xlsx .xlsm .xls .et .ods .csv; a folder is read in name order, without its subfolders. Inputs are never changed.`,
  usage: {
    "no-command": () => "Say what to do: review, fill, compile, plan, template or import-plan.",
    "unknown-command": (command) => `There is no command “${command}”. Use review, fill, compile, plan, template or import-plan.`,
    "no-such-department": (department, departments) => `The plan asks nothing of “${department}”. Use one of: ${departments.join(", ")}.`,
    "plan-broken": (file, sentence) => `The plan file “${file}” cannot be used. ${sentence}`,
    "unknown-option": (option) => `Unknown option “${option}”.`,
    "option-not-for-command": (option, command) => `“${command}” does not take “${option}”.`,
    "option-without-value": (option) => `Option “${option}” needs a value.`,
    "option-with-value": (option) => `Option “${option}” takes no value.`,
    "not-a-date": (text) => `“${text}” is not a date. Write it as 2018-07-31.`,
    "unknown-language": (text) => `There is no language “${text}”. Use zh or en.`,
    "no-inputs": (command) => `Name the ledgers, or a folder, after “${command}”.`,
    "inputs-not-taken": (command) => `“${command}” takes no ledgers.`,
    "one-notice": (command) => `Name one notice (.txt, .docx) after “${command}”, or “-” for standard input.`,
    "no-out": (command) => `“${command}” needs --out: where the result goes.`,
    "out-not-xlsx": (out) => `The summary is an .xlsx file; “${out}” is not.`,
    "out-not-json": (out) => `A plan is a .json file (of plan also an .xlsx); “${out}” is not.`,
    "out-exists": (out) => `“${out}” exists and was left alone. Choose another name.`,
    "out-is-folder": (out) => `“${out}” is a folder. Name the summary's file.`,
    "out-is-file": (out) => `“${out}” is a file; --out takes a folder.`,
    "onto-input": (file) => `The result would overwrite the input “${file}”. Nothing was written; choose another --out.`,
    "plan-not-found": (file) => `The plan file “${file}” was not found.`,
    "plan-not-json": (file) => `The plan file “${file}” is not valid JSON.`,
    "plan-wrong": (file, where) => `In the plan file “${file}”, “${where}” is missing or malformed.`,
  },
  selfCheck: (count) => `Self-check of the plan: ${count} to be confirmed by a person.`,
  noPlanSheets: "The workbook has no sheets of a plan.",
  joined: (message, next) => [message, next].filter((part) => part !== "").join(" "),
  seeHelp: "Run ledger --help for usage.",
  fileMissing: (file) => `“${file}” was not found. Check the path.`,
  emptyFolder: (folder) => `The folder “${folder}” holds no workbook (.xlsx .xlsm .xls .et .ods .csv).`,
  subfolder: (folder) => `The subfolder “${folder}” was not read; name it to have it read.`,
  fileProblem: (file, sentence) => `${file}: ${sentence}`,
  notRewritable: (file) => `${file}: this format can be read but not written back unharmed, so no copy was made; the review is unaffected. Save it as .xlsx for a copy.`,
  sheetProtected: (file, sheet) => `${file}: the sheet “${sheet}” is protected and was left alone. Unprotect it and try again.`,
  ownerDiffers: (place, found, expected) => `${place}: “${found}”, while the plan has “${expected}”`,
  cellRefusals: {
    "changed-since": "changed since it was read; left alone",
    formula: "holds a formula; left alone",
    "covered-by-merge": "is part of a merged cell; left alone",
    protected: "the sheet is protected; left alone",
    "sheet-gone": "the sheet is gone; left alone",
    "owners-differ": "is a merged cell over rows with different owners; left alone, fill them in by hand",
    "no-column": "there is no column for owners",
    "not-rewritable": "this format cannot be written back unharmed; left alone",
  },
  newestHint: " To count only the newest use --newest, or remove the file that is not to count.",
  nothingToCompile: "No ledger could be read; no summary was written.",
  /** What became of what people had typed into our sheets, and of their decisions. */
  compiled: {
    kept: (cells: number) => `Kept what was typed before: ${cells} cell${cells === 1 ? "" : "s"}.`,
    left: (sheets: readonly string[]) => `Somebody changed these sheets elsewhere than in the columns meant for typing; they stay as they are, new ones stand beside them: ${sheets.join(", ")}.`,
    decisions: (applied: number, lapsed: number) => `Decisions of the office: ${applied} in force, ${lapsed} lapsed.`,
    faulty: (indicators: readonly string[]) => `Decisions not applied, for the reason given on the sheet Reconciliation: ${indicators.join(", ")}.`,
  },
  written: (file) => `Written: ${file}`,
  reviewTitle: (plan, asOf) => `Review   ${plan}   as of ${asOf}`,
  compileTitle: (plan, asOf) => `Summary   ${plan}   as of ${asOf}`,
  fillLine: (file, filled, different, skipped) => `${file}: ${filled} filled, ${different} differ from the plan, ${skipped} left`,
  fileHeading: (file) => `[${file}]`,
  unknownDepartment: "unknown",
  total: "Total",
  conflict: "figures differ",
  planSeparator: ", ",
  certainty: { confirmed: " (confirmed)", presumed: " (presumed)", unconfirmed: " (to be confirmed)" },
  heads: { fullName: "Full name", aliases: "Also written", laterNames: "After the reform", file: "File", sheet: "Sheet", department: "Department", verdict: "Verdict", indicator: "Indicator", value: "Actual", target: "Target", source: "Source" },
  unexpected: (detail) => `The program failed: ${detail}`,
};
