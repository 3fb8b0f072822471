/**
 * Writes our own sheets, all of them or none. A sheet is ours when it is marked so, whatever it is called by now; it is emptied
 * and filled again in place, so that formulas and links pointing to it keep working. Which document goes where: planSheets.ts.
 *
 * Everything is looked at before anything is written: the sheets still hold what was read, nothing is protected. Excel has no
 * transactions, so when the write fails halfway all the same, what was written is taken back (restore.ts).
 *
 * Batching, whatever the number of sheets:
 *   sync 1  names, properties, is the structure protected; with a plan also how our sheets stand
 *   sync 2  only without a plan, or when a sheet of ours was not in it: the tags on first cells, how our sheets stand
 *           only when sheets of ours are protected: their protection comes off, which it does where it has no password
 *   sync 3  contents, looks, merges, widths, freeze, checks of all documents (more syncs only when contents exceed 3 MB)
 *   sync 4  print set-up, protection and activation, which may fail (no printer; another workbook in front) without undoing the
 *           rest; where the print set-up fails, protection and activation once more
 */
import type { SheetContents, SheetDocument } from "../sheet/document";
import type { Outcome } from "../sheet/outcome";
import { contentOf, placedValues } from "./documentContent";
import type { DocumentsAction, WrittenSheet } from "./journal";
import { remember } from "./journal";
import { withSheetNames } from "./documentReferences";
import { emptySheet, layOut, layPrint } from "./layDocument";
import { KIND_KEY } from "./ours";
import type { OurSheet } from "./ourSheets";
import { surveyOurs } from "./ourSheets";
import { pieces } from "./pieces";
import type { SheetPlace, SheetsPlan } from "./planSheets";
import { planSheets } from "./planSheets";
import { errorLocation, isExcelError, Refusal } from "./problems";
import { layProtection, protectionOf, unlock } from "./protection";
import { restore } from "./restore";
import type { Ran, RunExcelOptions } from "./runExcel";
import { runExcel } from "./runExcel";

export interface DocumentsResult {
  /** Names of the sheets written, in the documents' order. */
  readonly sheets: readonly string[];
  /** Documents whose wished name was taken by a person's sheet. */
  readonly renamed: readonly { readonly wished: string; readonly name: string }[];
  /** Sheets of ours left as they are, because somebody changed them. */
  readonly left: readonly string[];
}

export interface DocumentOptions extends RunExcelOptions {
  readonly journal?: boolean;
  /** What the sheets are written for, so that 撤销 can name it; the summary unless said otherwise. */
  readonly action?: DocumentsAction;
  /** Where each document goes, from a reading just made; worked out here when absent. */
  readonly plan?: SheetsPlan;
}

/** Bytes of contents in one request; Excel on the web takes 5 MB with everything. */
const CONTENT_BYTES = 3_000_000;

/**
 * Writes the documents, each on its own sheet. ExcelApi 1.12. A sheet that is protected without a password is protected again
 * afterwards. Problems: `sheet-changed` when a sheet of the plan no longer holds
 * what was read, `sheet-protected`, `workbook-protected`; `write-undone` when the write failed and was taken back, `write-halfway`
 * when it could not be taken back.
 */
export async function writeDocuments(documents: readonly SheetDocument[], options: DocumentOptions = {}): Promise<Outcome<Ran<DocumentsResult>>> {
  let begun: Begun | null = null;
  const outcome = await runExcel(
    "writeDocuments",
    async (context) => {
      const survey = await surveyOurs(context, documents.map(({ kind }) => kind), options.plan);
      const plan = options.plan ?? planSheets(documents, survey.sheets);
      const names = new Map([...survey.kinds, ...plan.places.map(({ kind, name }) => [kind, name] as const)]);
      const places = placesOf(documents.map((document) => withSheetNames(document, names)), plan, survey.ours);
      if (survey.structureLocked && places.some(({ sheet }) => sheet === null)) throw new Refusal({ code: "workbook-protected" });
      await unlock(context, places.flatMap(({ sheet }) => (sheet?.standing.protected ? [{ worksheet: sheet.worksheet, name: sheet.standing.name, options: sheet.standing.protectionOptions }] : [])));
      // From here on the workbook changes.
      begun = {
        known: survey.ids,
        names: places.filter(({ sheet }) => sheet === null).map(({ place }) => place.name),
        sheets: places.flatMap(({ sheet, document }) => (sheet ? [{ id: sheet.id, contents: sheet.standing.document(sheet.record), hidden: document.hiddenColumns ?? [], filtered: sheet.standing.filtered || document.filter !== undefined }] : [])),
        kinds: plan.leave,
      };
      const written = await writeContents(context, places, plan);
      if (options.journal !== false) remember({ kind: "documents", action: options.action ?? "compile", sheets: written, left: plan.leave.map(({ id, kind }) => ({ sheetId: id, kind })) });
      begun = null;
      await finish(context, places);
      return {
        sheets: plan.places.map(({ name }) => name),
        renamed: plan.places.filter(({ name, wished, onto }) => onto === null && name !== wished).map(({ name, wished }) => ({ wished, name })),
        left: plan.leave.map(({ name }) => name),
      };
    },
    options,
  );
  return outcome.ok || begun === null ? outcome : takeBack(outcome.problem, begun);
}

/** What must be known to take a write back. */
export interface Begun {
  /** Ids of all sheets that stood before. */
  readonly known: readonly string[];
  /** Names of sheets that were to be added. */
  readonly names: readonly string[];
  /** Our sheets as they stood. */
  readonly sheets: readonly { readonly id: string; readonly contents: SheetContents; /** Columns the new document hides. */ readonly hidden: readonly number[]; /** It may carry filter buttons. */ readonly filtered: boolean }[];
  /** Sheets that were to be left to people, with the kind they bore. */
  readonly kinds: SheetsPlan["leave"];
}

async function takeBack(problem: Exclude<Outcome<never>, { ok: true }>["problem"], begun: Begun): Promise<Outcome<never>> {
  const back = await restore(begun);
  return { ok: false, problem: back.ok ? problem : { code: "write-halfway", sheets: [...begun.names, ...begun.sheets.map(({ contents }) => contents.name)] } };
}

interface Place {
  readonly document: SheetDocument;
  readonly place: SheetPlace;
  /** The sheet of ours to be filled again; null for a new one. */
  readonly sheet: OurSheet | null;
  worksheet: Excel.Worksheet | null;
}

/** Joins documents, plan and what stands in the workbook now; refuses what changed since the plan was made. */
function placesOf(documents: readonly SheetDocument[], plan: SheetsPlan, ours: readonly OurSheet[]): Place[] {
  return documents.map((document, index): Place => {
    const place = plan.places[index]!;
    if (place.onto === null) return { document, place, sheet: null, worksheet: null };
    const sheet = ours.find(({ id }) => id === place.onto?.id);
    if (!sheet) throw new Refusal({ code: "sheet-changed", sheet: place.name });
    if (sheet.standing.content !== place.onto.content) throw new Refusal({ code: "sheet-changed", sheet: sheet.standing.name });
    return { document, place, sheet, worksheet: null };
  });
}

async function writeContents(context: Excel.RequestContext, places: readonly Place[], plan: SheetsPlan): Promise<WrittenSheet[]> {
  for (const { id, kind } of plan.leave) context.workbook.worksheets.getItem(id).customProperties.add(KIND_KEY, `${kind}.left`);
  for (const place of places) {
    place.worksheet = place.sheet?.worksheet ?? context.workbook.worksheets.add(place.place.name);
    if (place.sheet) emptySheet(place.worksheet, { hidden: place.sheet.standing.document(place.sheet.record).hiddenColumns ?? [], filtered: place.sheet.standing.filtered });
    place.worksheet.load("id");
  }
  let bytes = 0;
  for (const { worksheet, document } of places) {
    for (const piece of pieces(document, CONTENT_BYTES / 3)) {
      if (bytes > 0 && bytes + piece.bytes > CONTENT_BYTES) {
        // Only contents beyond 3 MB come here: a larger request is refused by Excel on the web.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        bytes = 0;
      }
      bytes += piece.bytes;
      const range = worksheet!.getRange(piece.address);
      range.numberFormat = piece.formats;
      range.values = piece.inputs;
    }
    layOut(worksheet!, document);
  }
  await context.sync();
  return places.map(({ worksheet, document, place, sheet }) => ({
    sheetId: worksheet!.id,
    name: place.name,
    content: contentOf(placedValues(document)),
    before: sheet ? sheet.standing.document(sheet.record) : null,
    hidden: document.hiddenColumns ?? [],
    filtered: document.filter !== undefined,
  }));
}

/**
 * Print set-up, protection, then the first sheet in front. What fails here is left: the sheets are written. Protection comes after
 * the print set-up, since nobody says whether Excel takes that on a protected sheet, and must not fail with it.
 */
async function finish(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  const closeAndShow = () => {
    for (const place of places) {
      const protection = protectionFor(place);
      if (protection) layProtection(place.worksheet!, protection);
    }
    places[0]?.worksheet?.activate();
  };
  const attempt = async (ask: () => void): Promise<string | null> => {
    try {
      ask();
      await context.sync();
      return null;
    } catch (error) {
      if (!isExcelError(error) && !(error instanceof Refusal)) throw error;
      return errorLocation(error);
    }
  };
  const failedAt = await attempt(() => {
    for (const { worksheet, document } of places) layPrint(worksheet!, document.print);
    closeAndShow();
  });
  if (failedAt !== null && !/protect$|activate$/i.test(failedAt)) await attempt(closeAndShow);
}

/** The document's, else the one somebody had put on the sheet before. */
const protectionFor = ({ document, sheet }: Place) => document.protection ?? (sheet?.standing.protected ? protectionOf(sheet.standing.protectionOptions) : null);
