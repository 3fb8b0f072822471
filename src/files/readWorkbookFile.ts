/**
 * The door of `files/`: bytes of a file a department sent → its sheets as Grids. Whatever is wrong with the file comes back as a Problem.
 */
import type { Outcome } from "../sheet/outcome";
import { readCsv } from "./csv";
import { attempt, FileFault } from "./fault";
import { GridBuilder } from "./grid";
import { identify } from "./identify";
import { readLegacy, readXml2003, unpacked } from "./legacy";
import { readOds } from "./ods/readOds";
import { gridOrFault, PLAIN_SHEET } from "./workbookFile";
import type { WorkbookFile } from "./workbookFile";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Reads a workbook file. `fileName` with its extension; what the file is, is told from its content.
 * Values are exact: dates stay serial numbers, texts keep their spaces and zeros, errors are their texts, a formula has its stored
 * result (null when the file stores none). Nothing of a .csv is converted: every field is text. Never throws.
 * Problems: not-a-workbook, workbook-encrypted, workbook-damaged, workbook-too-large, sheet-name-refused. A sheet with a cell far out
 * has its `fault` and no grid; the other sheets are read.
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
    case "ods":
      return readOds(file.zip, name);
    case "csv":
      return readCsvFile(file.text, name);
    case "xml2003":
      return readXml2003(file.text, name);
    case "xls":
      return readLegacy(bytes, name, "xls");
    case "xlsb":
      return readLegacy(unpacked(file.zip), name, "xlsb");
  }
}

function readCsvFile(text: string, name: string): WorkbookFile {
  const sheet = name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "").replace(/[\\/?*[\]:]/g, "_").slice(0, 31) || "Sheet1";
  const cells = new GridBuilder();
  readCsv(text, (row, column, value) => cells.add(row, column, value, "@"));
  const read = gridOrFault(() => cells.build({ sheet, date1904: false, merges: [], hiddenRows: [], hiddenColumns: [] }));
  return { name, format: "csv", date1904: false, savedAt: null, sheets: [{ ...PLAIN_SHEET, name: sheet, ...read }] };
}
