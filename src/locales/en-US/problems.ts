/** en-US · what can go wrong: where it is, what it is, what to do. */
import type { PlanFault } from "../../planSheets/faults";
import { brokenPlanSentence } from "../planSentences";
import type { SheetReason } from "../shapes";
import type { problems as shape } from "../zh-CN/problems";
import { files } from "./files";
import { planSentences } from "./planSentences";

const sheetReason: typeof shape.sheetReason = {
  "empty-sheet": "the sheet is empty",
  instructions: "filling instructions or an example",
  "no-header": "no heading names an indicator column",
  "no-value-column": "no column for values or progress",
  "no-rows": "nothing below the headings",
  "earlier-period": "an earlier month, reported anew on a later sheet",
  "earlier-year": "figures of an earlier year, not held against this plan",
  ours: "a sheet made by this add-in",
  "hidden-sheet": "a hidden sheet",
};

const sheetReasonOf = (reason: string): string => (Object.hasOwn(sheetReason, reason) ? sheetReason[reason as SheetReason] : "not a ledger");

/** " Details: …", or nothing. */
const details = (detail: string): string => (detail === "" ? "" : ` (Technical detail: ${detail})`);

const noticeLooksLike = { "web-page": "a web page", "login-page": "a log-in page", "web-table": "a table from a web page", pdf: "a PDF file", ofd: "an OFD file", image: "a picture", workbook: "a workbook", archive: "an archive", presentation: "a presentation", "old-word": "an old Word (.doc) or RTF document", empty: "an empty file", unknown: "a file of unknown kind" } as const;
const paste = "Open it, copy the text and paste it, or save it as .txt or .docx, and try again.";
const noticeNext: Readonly<Record<keyof typeof noticeLooksLike, string>> = {
  "web-page": paste,
  "login-page": "Log in, open the notice, copy and paste its text, and try again.",
  "web-table": paste,
  pdf: paste,
  ofd: paste,
  image: "Use the notice as text (.txt, .docx).",
  workbook: "Choose the notice's text (.txt, .docx).",
  archive: "Unpack it and choose the notice's text (.txt, .docx).",
  presentation: paste,
  "old-word": "Open it in Word, save it as .docx, and try again.",
  empty: "Choose a notice with text in it (.txt, .docx).",
  unknown: paste,
};

const of: typeof shape.of = {
  "cell-being-edited": () => ({ message: "A cell is being edited, so the workbook cannot be read or written.", next: "Press Enter or Esc to finish editing, then try again." }),
  "sheet-protected": ({ sheet }) => ({ message: `Sheet “${sheet}” is protected; nothing was changed.`, next: "Unprotect it on the Review tab and try again. The add-in never removes protection by itself." }),
  "workbook-protected": () => ({ message: "The structure of the workbook is protected, so no sheet can be added; nothing was changed.", next: "Unprotect the workbook on the Review tab and try again." }),
  "sheet-missing": ({ sheet }) => ({ message: `Sheet “${sheet}” was not found; it may have been deleted or renamed.`, next: "Review again to read the sheets as they are now." }),
  "other-workbook-in-front": () => ({ message: "Another workbook is in front, so the cell cannot be shown.", next: "Switch to the workbook this pane belongs to and try again." }),
  "excel-too-old": ({ needs }) => ({ message: `This version of Excel is too old: ${needs} is needed.`, next: "Use Office LTSC 2021 or later, or Excel on the web." }),
  "payload-too-large": () => ({ message: "More data at once than Excel accepts; nothing was changed.", next: "Use fewer sheets, or delete surplus empty rows and formats, and try again." }),
  timeout: () => ({ message: "Excel has not answered for a long time; waiting was given up.", next: "Make sure that no dialog is open and no cell is being edited, then try again." }),
  "excel-error": ({ excelCode, detail }) => ({ message: `Excel reports an error (${excelCode}).${details(detail)}`, next: "Try again; if it persists, pass this message on to support." }),
  "office-not-loaded": () => ({ message: "The Office component did not load, so the pane cannot talk to Excel.", next: "Check that its address can be reached, then close the pane and open it again." }),
  "no-ledger": ({ sheets }) => ({
    message: "No ledger was found in the workbook." + sheets.map(({ sheet, reason }) => ` “${sheet}”: ${sheetReasonOf(reason)}.`).join(""),
    next: "Make sure that the headings have a column “指标” and a column “完成值” or “完成情况”, then try again.",
  }),
  "sheet-name-taken": ({ sheet }) => ({ message: `The workbook already has a sheet “${sheet}” that this add-in did not make; nothing was changed.`, next: "Rename that sheet and try again." }),
  "nothing-to-undo": () => ({ message: "There is nothing to undo.", next: "Only what this add-in wrote can be undone here; for anything else use Excel’s own undo." }),
  ...files.problems,
  "sheet-changed": ({ sheet }) => ({ message: `The sheet “${sheet}” changed after it was read. Nothing was written.`, next: "Preview once more, so that what is there now is read, then write." }),
  "write-halfway": ({ sheets }) => ({ message: `Writing failed halfway and could not all be taken back. These sheets may be incomplete: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`, next: "Do not save: close the workbook, open it again, then do it once more." }),
  cancelled: () => ({ message: "Cancelled. Nothing was changed.", next: "Start again when you want to." }),
  "not-a-notice": ({ file, looksLike: kind }) => ({ message: `“${file}” is no notice's text but ${noticeLooksLike[kind]}.`, next: noticeNext[kind] }),
  "notice-encrypted": ({ file }) => ({ message: `“${file}” needs a password to open and cannot be read.`, next: "Remove the password in Word, save, and try again." }),
  "notice-damaged": ({ file, detail }) => ({ message: `“${file}” is damaged and cannot be read.${details(detail)}`, next: "Open it in Word and save it as .docx, or paste its text, and try again." }),
  "notice-too-large": ({ file, limit }) => ({ message: `“${file}” is too large (limit: ${limit}) and was not read, to be safe.`, next: "Keep the notice's text only, save, and try again." }),
  "cannot-write": ({ file, detail }) => ({ message: `“${file}” cannot be written.${details(detail)}`, next: "Check that the file is not open and that the folder may be written to, then try again." }),
  "plan-broken": ({ faults }) => brokenPlanSentence(faults as readonly PlanFault[], { planSentences }),
  "nobody-has-share": () => ({ message: "No indicator or task of the plan names a department of its register, so there is no blank ledger to make.", next: "Fill in lead or supporting departments in the plan, and enter them in the register of departments." }),
  "unknown-department": ({ department, departments }) => ({ message: `The plan's register has no “${department}”, or the plan asks nothing of it.`, next: `Use one of these names: ${departments.join(", ")}.` }),
  unexpected: ({ detail }) => ({ message: `Something unexpected went wrong.${details(detail)}`, next: "Try again; if it persists, pass this message on to support." }),
};

export const problems: typeof shape = {
  of,
  sheetReason,
  sheetReasonOf,
  skipReason: {
    "changed-since": "the cell was changed after it was read; its content is kept",
    formula: "the cell holds a formula, which is kept",
    "covered-by-merge": "the cell is covered by a merged area and cannot be written by itself",
    protected: "the sheet is protected; nothing was changed",
    "sheet-gone": "the sheet is no longer there",
    "owners-differ": "a merged cell over rows with different owners; fill them in by hand",
  "no-column": "the ledger has no column for departments",
  },
};
