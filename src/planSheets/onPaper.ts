/**
 * A plan read back from its sheets before they are written: what is typed into the pane is read by the very reader that reads the workbook,
 * so that no plan is ever written that the workbook would then refuse.
 */
import { fromA1 } from "../sheet/address";
import type { DocumentValue, SheetDocument } from "../sheet/document";
import type { CellValue, Grid } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/workbookSnapshot";
import type { PlanFault } from "./faults";
import type { PlanBook } from "./planBook";
import { planDocuments } from "./planDocuments";
import type { PlanSheetsReading } from "./readPlanSheets";
import { readPlanSheets } from "./readPlanSheets";
import { FIRST_ROW } from "./tableDocument";
import type { PlanSheetWords } from "./words";

/** `vocabularies`: the words to write with and to speak of faults in come first. */
export function readOnPaper(book: PlanBook, vocabularies: readonly [PlanSheetWords, ...PlanSheetWords[]]): PlanSheetsReading {
  return readPlanSheets({ sheets: planDocuments(book, vocabularies[0]).map(sheetOf) }, vocabularies);
}

/** Which of the book's indicators a fault is about; null when it is about something else. */
export function indicatorAt({ plan }: PlanBook, { sheet, cell }: PlanFault, [words]: readonly [PlanSheetWords, ...PlanSheetWords[]]): string | null {
  if (sheet !== words.sheetNames["plan.indicators"] || cell === null) return null;
  return plan.indicators[(fromA1(cell)?.row ?? 0) - FIRST_ROW]?.id ?? null;
}

function sheetOf(document: SheetDocument): SheetSnapshot {
  return { name: document.name, visibility: "visible", ours: document.kind, protected: false, grid: gridOf(document) };
}

function gridOf({ name, cells, looks, merges }: SheetDocument): Grid {
  const width = Math.max(...cells.map((line) => line.length));
  const across = <T>(of: (row: number, column: number) => T): T[][] => cells.map((_, row) => Array.from({ length: width }, (_each, column) => of(row, column)));
  return {
    sheet: name,
    origin: { row: 0, column: 0 },
    values: across((row, column) => valueOf(cells[row]?.[column]?.value)),
    formats: across((row, column) => looks[cells[row]?.[column]?.look ?? ""]?.numberFormat ?? "General"),
    formulas: new Map(),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
  };
}

/** The plan's sheets hold texts, numbers and blanks; dates are texts. */
export function valueOf(value: DocumentValue | undefined): CellValue {
  switch (value?.kind) {
    case "text":
      return value.text;
    case "number":
    case "boolean":
      return value.value;
    default:
      return null;
  }
}
