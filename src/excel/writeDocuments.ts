/**
 * Writes our own sheets. A sheet is ours when its custom property says so, whatever it is called by now; it is emptied and filled
 * again in place, so that formulas and links pointing to it keep working. A person's sheet is never touched: when it bears the
 * wished name, ours becomes "汇总表 (2)". When somebody typed into our sheet since we wrote it, that sheet is left as it is for
 * good (its kind becomes "summary.left", so that it is never read as a ledger), and a new one is written beside it.
 *
 * Batching, whatever the number of sheets:
 *   sync 1  is the structure protected; the worksheets with their custom properties
 *   sync 2  only when sheets of ours stand there: their contents and protection
 *   sync 3  contents, looks, merges, widths, freeze of all documents (more syncs only when contents exceed 3 MB)
 *   sync 4  print set-up and activation, which may fail (no printer; another workbook in front) without undoing the rest
 */
import type { SheetDocument } from "../sheet/document";
import { areaToA1 } from "../sheet/address";
import type { Outcome } from "../sheet/outcome";
import { isFormula, toCellValue } from "./buildGrid";
import { columnCount, contentOf, contentOfDocument, matricesOf } from "./documentContent";
import type { PlacedValue } from "./documentContent";
import type { WrittenSheet } from "./journal";
import { remember, setStandingDocument, standingDocument } from "./journal";
import { emptySheet, layOut, layPrint } from "./layDocument";
import { CONTENT_KEY, KIND_KEY } from "./ours";
import { isExcelError, Refusal } from "./problems";
import type { Ran, RunExcelOptions } from "./runExcel";
import { runExcel } from "./runExcel";
import { freeSheetName } from "./sheetName";
import { propertyOf } from "./survey";

export interface DocumentsResult {
  /** Names of the sheets written, in the documents' order. */
  readonly sheets: readonly string[];
  /** Documents whose wished name was taken by a person's sheet. */
  readonly renamed: readonly { readonly wished: string; readonly name: string }[];
  /** Sheets of ours left as they are, because somebody typed into them. */
  readonly left: readonly string[];
}

export interface DocumentOptions extends RunExcelOptions {
  readonly journal?: boolean;
}

/** Bytes of contents in one request; Excel on the web takes 5 MB with everything. */
const CONTENT_BYTES = 3_000_000;

/** Writes the documents, each on its own sheet. ExcelApi 1.12. Nothing is written when any of them cannot be. */
export async function writeDocuments(documents: readonly SheetDocument[], options: DocumentOptions = {}): Promise<Outcome<Ran<DocumentsResult>>> {
  return runExcel(
    "writeDocuments",
    async (context) => {
      const { standing, names, locked } = await surveyOurs(context, new Set(documents.map(({ kind }) => kind)));
      const plan = planSheets(documents, standing, names);
      if (locked && plan.places.some(({ sheet }) => sheet === null)) throw new Refusal({ code: "workbook-protected" });
      const places = await writeContents(context, plan);
      if (options.journal !== false) remember({ kind: "documents", action: "compile", sheets: places.map(({ written }) => written) });
      places.forEach(({ written }, index) => setStandingDocument(written.sheetId, plan.places[index]!.document));
      await finish(context, places.map(({ worksheet }, index) => ({ worksheet, document: plan.places[index]!.document })));
      return {
        sheets: plan.places.map(({ name }) => name),
        renamed: plan.places.filter(({ name, document, sheet }) => sheet === null && name !== document.name).map(({ name, document }) => ({ wished: document.name, name })),
        left: plan.left.map(({ worksheet }) => worksheet.name),
      };
    },
    options,
  );
}

/** A sheet of ours as it stands. */
interface StandingSheet {
  readonly worksheet: Excel.Worksheet;
  readonly kind: string;
  readonly untouched: boolean;
}

/** The sheets of ours of the given kinds; all names; whether the workbook's structure is locked. */
async function surveyOurs(context: Excel.RequestContext, kinds: ReadonlySet<string>): Promise<{ standing: StandingSheet[]; names: string[]; locked: boolean }> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const locked = protection.protected;
  const ours = worksheets.items.filter((worksheet) => kinds.has(propertyOf(worksheet, KIND_KEY) ?? ""));
  if (ours.length === 0) return { standing: [], names, locked };
  const asked = ours.map((worksheet) => {
    worksheet.protection.load("protected");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas");
    return { worksheet, used };
  });
  await context.sync();
  const standing = asked.map(({ worksheet, used }) => {
    if (worksheet.protection.protected) throw new Refusal({ code: "sheet-protected", sheet: worksheet.name });
    const content = used.isNullObject ? contentOf([]) : contentOf(constantsOf(used));
    return { worksheet, kind: propertyOf(worksheet, KIND_KEY) ?? "", untouched: content === propertyOf(worksheet, CONTENT_KEY) };
  });
  return { standing, names, locked };
}

/** What stands on a range and is no formula. `values`, `formulas`, `rowIndex`, `columnIndex` must be loaded. */
export function constantsOf(used: Excel.Range): PlacedValue[] {
  const { values, formulas, rowIndex, columnIndex } = used;
  return values.flatMap((line: unknown[], row) =>
    line.flatMap((raw, column): PlacedValue[] => {
      const value = toCellValue(raw);
      return isFormula(formulas[row]?.[column], value) ? [] : [{ row: rowIndex + row, column: columnIndex + column, value }];
    }),
  );
}

interface Place {
  readonly document: SheetDocument;
  readonly name: string;
  /** The sheet of ours to be filled again; null for a new one. */
  readonly sheet: StandingSheet | null;
}

interface SheetsPlan {
  readonly places: readonly Place[];
  readonly left: readonly StandingSheet[];
}

function planSheets(documents: readonly SheetDocument[], standing: readonly StandingSheet[], names: readonly string[]): SheetsPlan {
  const taken = [...names];
  const places = documents.map((document): Place => {
    const sheet = standing.find((candidate) => candidate.kind === document.kind && candidate.untouched) ?? null;
    const name = sheet ? sheet.worksheet.name : freeSheetName(document.name, taken);
    taken.push(name);
    return { document, name, sheet };
  });
  return { places, left: standing.filter((sheet) => !sheet.untouched) };
}

interface Written {
  readonly worksheet: Excel.Worksheet;
  readonly written: WrittenSheet;
}

async function writeContents(context: Excel.RequestContext, plan: SheetsPlan): Promise<Written[]> {
  for (const { worksheet, kind } of plan.left) worksheet.customProperties.add(KIND_KEY, `${kind}.left`);
  const placed = plan.places.map(({ document, name, sheet }) => {
    const worksheet = sheet ? sheet.worksheet : context.workbook.worksheets.add(name);
    if (sheet) emptySheet(worksheet);
    worksheet.load("id");
    return { worksheet, document, sheet };
  });
  let bytes = 0;
  for (const { worksheet, document } of placed) {
    for (const piece of pieces(document)) {
      if (bytes > 0 && bytes + piece.bytes > CONTENT_BYTES) {
        // Only contents beyond 3 MB come here: a larger request is refused by Excel on the web.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        bytes = 0;
      }
      bytes += piece.bytes;
      const range = worksheet.getRange(piece.address);
      range.numberFormat = piece.formats;
      range.values = piece.inputs;
    }
    layOut(worksheet, document);
  }
  await context.sync();
  return placed.map(({ worksheet, document, sheet }, index) => ({
    worksheet,
    written: { sheetId: worksheet.id, name: plan.places[index]!.name, content: contentOfDocument(document), before: sheet ? standingDocument(worksheet.id) : null, created: sheet === null },
  }));
}

interface Piece {
  readonly address: string;
  readonly inputs: (string | number)[][];
  readonly formats: string[][];
  readonly bytes: number;
}

/** A document's rows in pieces of at most a third of what a request may hold. */
function pieces(document: SheetDocument): Piece[] {
  const columns = columnCount(document);
  if (columns === 0) return [];
  const { inputs, formats } = matricesOf(document);
  const result: Piece[] = [];
  let from = 0;
  let bytes = 0;
  inputs.forEach((line, row) => {
    bytes += new TextEncoder().encode(JSON.stringify([line, formats[row]])).length;
    if (bytes < CONTENT_BYTES / 3 && row < inputs.length - 1) return;
    result.push({ address: areaToA1({ top: from, bottom: row, left: 0, right: columns - 1 }), inputs: inputs.slice(from, row + 1), formats: formats.slice(from, row + 1), bytes });
    from = row + 1;
    bytes = 0;
  });
  return result;
}

/** Print set-up, then the first sheet in front. What fails here is left: the sheets are written. */
async function finish(context: Excel.RequestContext, placed: readonly { readonly worksheet: Excel.Worksheet; readonly document: SheetDocument }[]): Promise<void> {
  try {
    for (const { worksheet, document } of placed) layPrint(worksheet, document.print);
    placed[0]?.worksheet.activate();
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}
