/**
 * Reads the open workbook into plain data, safe to keep after Excel is gone.
 *
 * Batching, whatever the number of sheets:
 *   sync 1  the workbook's name; each worksheet's name and visibility
 *   sync 2  per sheet: protection, our custom properties and our tag on A1, the size of its used range, and the contents of its first
 *           1,000 rows × 64 columns, which is all of an ordinary ledger
 *   sync 3  only when needed: what lies beyond, and which rows and columns are hidden (see readBlocks.ts)
 * When sync 2 is too large an answer for Excel (5 MB on the web, or more than 512 merged areas on one sheet), it is asked
 * again for sizes only, and everything is then read in blocks.
 *
 * Office.js does not say whether a workbook counts dates from 1904, so 1900 is taken. It matters to dates only, never to figures.
 */
import type { Area } from "../sheet/address";
import type { Outcome } from "../sheet/outcome";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/workbookSnapshot";
import { isLedgerKind } from "../sheet/workbookSnapshot";
import { buildGrid } from "./buildGrid";
import { contentOf, ownContentOf, placedCells } from "./documentContent";
import { CONTENT_KEY, KIND_KEY, readSheetRecord } from "./ours";
import { toProblem } from "./problems";
import type { SheetPart } from "./readBlocks";
import { checkSize, mergesOf, readBlocks, valuesOf } from "./readBlocks";
import type { Ran, RunExcelOptions } from "./runExcel";
import { runExcel } from "./runExcel";
import { askFirstCellRules, noteFromRules } from "./survey";

const WINDOW = "A1:BL1000";
const WINDOW_ROWS = 1_000;
const WINDOW_COLUMNS = 64;

/** A snapshot with the proxies it came from, for batches that go on to write. */
export interface TakenSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly worksheets: ReadonlyMap<string, Excel.Worksheet>;
}

/** The open workbook as it stands. ExcelApi 1.14. At most 3 syncs unless a payload must be split. */
export async function readWorkbook(options: RunExcelOptions = {}): Promise<Outcome<Ran<WorkbookSnapshot>>> {
  return runExcel("readWorkbook", async (context) => (await takeSnapshot(context)).snapshot, options);
}

/** The same inside a batch that is already running. */
export async function takeSnapshot(context: Excel.RequestContext): Promise<TakenSnapshot> {
  const workbook = context.workbook;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const worksheets = workbook.worksheets.items;
  const parts = await readFirst(context, worksheets);
  await readBlocks(context, parts);
  const sheets = parts.map((part): SheetSnapshot => ({
    name: part.worksheet.name,
    visibility: visibilityOf(part.worksheet),
    ours: part.record?.kind ?? null,
    protected: part.protected,
    ...contentsOf(part),
  }));
  return { snapshot: { name: workbook.name, sheets }, worksheets: new Map(worksheets.map((worksheet) => [worksheet.name, worksheet])) };
}

async function readFirst(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]): Promise<SheetPart[]> {
  try {
    return await readSizes(context, worksheets, true);
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code !== "payload-too-large" && problem.code !== "excel-error") throw error;
    return readSizes(context, worksheets, false);
  }
}

/** Sync 2. With `contents`, what lies in the window comes along. */
async function readSizes(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[], contents: boolean): Promise<SheetPart[]> {
  const asked = worksheets.map((worksheet) => {
    const kind = worksheet.customProperties.getItemOrNullObject(KIND_KEY);
    const content = worksheet.customProperties.getItemOrNullObject(CONTENT_KEY);
    kind.load("value");
    content.load("value");
    const rules = askFirstCellRules(worksheet);
    worksheet.protection.load("protected");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    if (!contents) return { worksheet, kind, content, rules, used, near: null, merges: null };
    const near = worksheet.getRange(WINDOW).getUsedRangeOrNullObject(true);
    near.load("rowIndex,columnIndex,values,numberFormat,formulas");
    const merges = worksheet.getRange(WINDOW).getMergedAreasOrNullObject();
    merges.load("areas/items/address");
    return { worksheet, kind, content, rules, used, near, merges };
  });
  await context.sync();
  const parts = asked.map(({ worksheet, kind, content, rules, used, near, merges }): SheetPart => {
    const size = used.isNullObject ? null : areaOf(used);
    const record = readSheetRecord(kind.isNullObject ? null : kind.value, content.isNullObject ? null : content.value, noteFromRules(rules));
    // What is hidden on a sheet of ours matters to nobody.
    const mayHide = size !== null && (record === null || isLedgerKind(record.kind));
    const part: SheetPart = {
      worksheet,
      record,
      protected: worksheet.protection.protected,
      size,
      blocks: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      unread: size,
      rowsMayHide: mayHide && used.rowHidden !== false,
      columnsMayHide: mayHide && used.columnHidden !== false,
    };
    if (size && near && merges && size.bottom < WINDOW_ROWS && size.right < WINDOW_COLUMNS && !near.isNullObject) {
      part.blocks.push({ top: near.rowIndex, left: near.columnIndex, values: valuesOf(near), formats: near.numberFormat, formulas: near.formulas });
      if (!merges.isNullObject) part.merges.push(...mergesOf(merges));
      part.unread = null;
    }
    return part;
  });
  checkSize(parts);
  return parts;
}

function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };
}

/** The grid; of a sheet of ours also how it stands. */
function contentsOf(part: SheetPart): Pick<SheetSnapshot, "grid" | "own"> {
  const grid = part.size ? buildGrid(part.worksheet.name, part.size, part) : null;
  if (!part.record) return { grid };
  const { content, typing } = part.record;
  const cells = grid ? placedCells(grid) : [];
  return { grid, own: { id: part.worksheet.id, content: contentOf(cells), touched: ownContentOf(cells, typing) !== content } };
}

function visibilityOf(worksheet: Excel.Worksheet): SheetSnapshot["visibility"] {
  switch (worksheet.visibility) {
    case "Hidden":
      return "hidden";
    case "VeryHidden":
      return "veryHidden";
    default:
      return "visible";
  }
}

