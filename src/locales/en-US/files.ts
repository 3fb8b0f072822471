/** en-US · files: those that cannot be read; which one, what is wrong where, what to do. */
import type { LooksLike, TooMuch } from "../../sheet/outcome";
import type { files as shape } from "../zh-CN/files";

const looksLike: Readonly<Record<LooksLike, string>> = {
  "web-page": "a web page",
  "login-page": "a log-in page",
  "web-table": "a table saved as a web page",
  pdf: "a PDF file",
  ofd: "an OFD file",
  image: "a picture",
  text: "plain text",
  archive: "an archive",
  word: "a Word document",
  presentation: "a presentation",
  empty: "an empty file",
  unknown: "a file of unknown kind",
};

const SEND_AGAIN = "Ask the department to send an Excel file (.xlsx, .xls), or .et, .ods or .csv.";
const nextStep: Partial<Record<LooksLike, string>> = {
  "login-page": "It was downloaded without logging in. Log in and download it again, or ask the department to send the file itself.",
  "web-table": "Open it in Excel, save it as .xlsx and try again.",
  archive: "Unpack it and choose the workbooks inside.",
  empty: "It may have been cut off on the way; ask the department to send it again.",
};

const tooMuch: Readonly<Record<TooMuch, (limit: string) => string>> = {
  bytes: (limit) => `it has more than ${limit}`,
  part: (limit) => `one of its parts has more than ${limit} when unpacked`,
  unpacked: (limit) => `unpacked it has more than ${limit}`,
  parts: (limit) => `it has more than ${limit} parts`,
  sheets: (limit) => `it has more than ${limit} sheets`,
  rows: (limit) => `it has more than ${limit} rows`,
  cells: (limit) => `more than ${limit} cells hold something`,
  texts: (limit) => `it has more than ${limit} texts`,
  elements: (limit) => `it has more than ${limit} formats, merged areas and the like`,
};

const details = (detail: string): string => (detail === "" ? "" : ` (Technical detail: ${detail})`);

const problems: typeof shape.problems = {
  "file-not-found": ({ file }) => ({ message: `File “${file}” was not found.`, next: "Check its name and folder, then try again." }),
  "file-not-readable": ({ file, detail }) => ({ message: `“${file}” cannot be opened and was not read.${details(detail)}`, next: "Check that no other program holds it and that it was not moved, then try again." }),
  "not-a-workbook": ({ file, looksLike: kind }) => ({ message: `“${file}” is no workbook but ${looksLike[kind]}.`, next: nextStep[kind] ?? SEND_AGAIN }),
  "workbook-encrypted": ({ file }) => ({ message: `“${file}” needs a password to open, or is encrypted, and cannot be read.`, next: "Remove the password in Excel, save, and try again." }),
  "workbook-damaged": ({ file, detail }) => ({ message: `“${file}” is damaged and cannot be read.${details(detail)}`, next: "Repair it in Excel and save, or ask the department to send it again." }),
  "workbook-too-large": ({ file, what, limit }) => ({ message: `“${file}” is too large: ${tooMuch[what](limit)}. It was not read, to be safe.`, next: "Delete surplus sheets, empty rows and formats, save, and try again." }),
  "far-cell": ({ file, sheet, cell }) => ({ message: `In “${file}”, sheet “${sheet}” has something in ${cell}, far from everything else; that sheet was not read.`, next: `Clear ${cell} (most likely typed by mistake), save, and try again.` }),
  "sheet-name-refused": ({ file, sheet }) => ({ message: `“${file}” has a sheet named “${sheet}”, which is not a safe name; it was not read.`, next: "Rename the sheet, save, and try again." }),
  "reading-timed-out": ({ file, seconds }) => ({ message: `“${file}” was not read to its end within ${seconds} seconds, so reading it was stopped.`, next: "Open it in Excel, delete surplus sheets, save it as .xlsx, and try again." }),
  "reading-failed": ({ file, detail }) => ({ message: `Reading “${file}” failed before its end.${details(detail)}`, next: "Open it in Excel, save it as .xlsx, and try again; if it persists, pass this message on to support." }),
  "reader-not-loaded": () => ({ message: "The part of the program that reads files did not load; no file was read.", next: "Check the network, open the pane again, and try again." }),
};

export const files: typeof shape = { problems };
