/**
 * The door of `files/`: bytes of a file a department sent → its sheets as Grids. Whatever is wrong with the file comes back as a Problem.
 */
import type { Outcome } from "../sheet/outcome";
import { parseCsv } from "./csv";
import { attempt, FileFault } from "./fault";
import { toGrid } from "./grid";
import { identify } from "./identify";
import { readLegacy } from "./legacy";
import type { WorkbookFile } from "./workbookFile";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Reads a workbook file. `fileName` with its extension; what the file is, is told from its content.
 * Values are exact: dates stay serial numbers, texts keep their spaces and zeros, errors are their texts, a formula has its stored
 * result (null when the file stores none). Nothing of a .csv is converted: every field is text. Never throws.
 * Problems: not-a-workbook, workbook-encrypted, workbook-damaged, workbook-too-large.
 */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): Outcome<WorkbookFile> {
  return attempt(fileName, () => read(bytes, fileName));
}

function read(bytes: Uint8Array, name: string): WorkbookFile {
  const file = identify(bytes, name);
  switch (file.kind) {
    case "no":
      throw new FileFault(file.fault);
    case "xlsx":
      return readXlsx(file.zip, name);
    case "xls":
      return readLegacy(bytes, name, "xls");
    case "csv":
      return readCsv(file.text, name);
    default:
      return readLegacy(bytes, name, file.kind, file.zip);
  }
}

function readCsv(text: string, name: string): WorkbookFile {
  const sheet = name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "").replace(/[\\/?*[\]:]/g, "_").slice(0, 31) || "Sheet1";
  const cells = new Map(parseCsv(text).map((fields, row) => [row, new Map(fields.map((value, column) => [column, { value, format: "@" }]))]));
  const grid = toGrid({ name: sheet, date1904: false, cells, merges: [], hiddenRows: [], hiddenColumns: [] });
  return { name, format: "csv", date1904: false, sheets: [{ name: sheet, visibility: "visible", kind: "worksheet", protected: false, grid }] };
}
