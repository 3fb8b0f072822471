/**
 * The part of reading that large sheets need: blocks of rows, several to a request, so that an answer stays under what Excel
 * on the web can send (5 MB) and far under 5,000,000 cells; and which rows and columns are hidden, where some may be.
 */
import type { Area } from "../sheet/address";
import { areaFromA1, areaToA1 } from "../sheet/address";
import type { SheetRecord } from "./ours";
import { Refusal, toProblem } from "./problems";

/** Cells asked for in one request at first; a cell costs 40 to 120 bytes. */
const CELLS_PER_REQUEST = 40_000;
/** Below this we no longer try smaller requests. */
const FEWEST_CELLS = 500;
/** More cells than this in one workbook are no ledgers. */
const MOST_CELLS = 2_000_000;
/** `getMergedAreasOrNullObject` fails above 512 merged areas, so it is asked in strips of this many rows. */
const MERGE_STRIP_ROWS = 64;
/** Rows asked for at once when looking for hidden ones. */
const HIDDEN_ROWS_PER_REQUEST = 50_000;

/** A rectangle that was read; its arrays have the same shape. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: unknown[][];
  readonly formats: unknown[][];
  readonly formulas: unknown[][];
}

/** One sheet while it is being read. */
export interface SheetPart {
  readonly worksheet: Excel.Worksheet;
  readonly record: SheetRecord | null;
  readonly protected: boolean;
  readonly size: Area | null;
  readonly blocks: Block[];
  merges: Area[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** What is still to be read, or null. */
  unread: Area | null;
  readonly rowsMayHide: boolean;
  readonly columnsMayHide: boolean;
}

/** Refuses a workbook far larger than any set of ledgers, before anything is asked that could hang Excel. */
export function checkSize(parts: readonly SheetPart[]): void {
  const cells = parts.reduce((sum, part) => sum + cellCount(part.size), 0);
  if (cells > MOST_CELLS) throw new Refusal({ code: "payload-too-large" });
}

/** Reads everything the parts still miss. No sync when nothing is missing, one when it fits into one answer. */
export async function readBlocks(context: Excel.RequestContext, parts: readonly SheetPart[]): Promise<void> {
  let budget = CELLS_PER_REQUEST;
  let queue = parts.flatMap((part) => (part.unread ? split(part, part.unread, budget) : []));
  let hidden: HiddenRequest[] = parts.flatMap(hiddenRequests);
  while (queue.length > 0 || hidden.length > 0) {
    const taken = takeWithin(queue, budget);
    const takenHidden = takeRowsWithin(hidden, HIDDEN_ROWS_PER_REQUEST);
    try {
      await readTogether(context, taken, takenHidden);
    } catch (error) {
      if (toProblem(error).code !== "payload-too-large" || budget <= FEWEST_CELLS) throw error;
      budget = Math.max(FEWEST_CELLS, Math.floor(budget / 4));
      queue = queue.flatMap((wanted) => split(wanted.part, wanted.area, budget));
      continue;
    }
    queue = queue.slice(taken.length);
    hidden = hidden.slice(takenHidden.length);
  }
  for (const part of parts) part.merges = dropRepeats(part.merges);
}

interface Wanted {
  readonly part: SheetPart;
  readonly area: Area;
}

interface HiddenRequest extends Wanted {
  readonly what: "rows" | "columns";
}

function hiddenRequests(part: SheetPart): HiddenRequest[] {
  if (!part.size) return [];
  const rows: HiddenRequest[] = part.rowsMayHide ? splitRows(part.size, HIDDEN_ROWS_PER_REQUEST).map((area) => ({ part, area, what: "rows" })) : [];
  return part.columnsMayHide ? [...rows, { part, area: { ...part.size, bottom: part.size.top }, what: "columns" }] : rows;
}

function split(part: SheetPart, area: Area, budget: number): Wanted[] {
  const rows = Math.max(1, Math.floor(budget / (area.right - area.left + 1)));
  return splitRows(area, rows).map((piece) => ({ part, area: piece }));
}

function splitRows(area: Area, rows: number): Area[] {
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) pieces.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return pieces;
}

/** The first of the queue that fit into the budget together; always at least one. */
function takeWithin(queue: readonly Wanted[], budget: number): readonly Wanted[] {
  let sum = 0;
  const end = queue.findIndex(({ area }, index) => (sum += cellCount(area)) > budget && index > 0);
  return end === -1 ? queue : queue.slice(0, end);
}

function takeRowsWithin(requests: readonly HiddenRequest[], limit: number): readonly HiddenRequest[] {
  let sum = 0;
  const end = requests.findIndex(({ area, what }, index) => (sum += what === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1) > limit && index > 0);
  return end === -1 ? requests : requests.slice(0, end);
}

async function readTogether(context: Excel.RequestContext, wanted: readonly Wanted[], hidden: readonly HiddenRequest[]): Promise<void> {
  const blocks = wanted.map(({ part, area }) => {
    const range = part.worksheet.getRange(areaToA1(area));
    range.load("values,numberFormat,formulas");
    const strips = splitRows(area, MERGE_STRIP_ROWS).map((strip) => {
      const merges = part.worksheet.getRange(areaToA1(strip)).getMergedAreasOrNullObject();
      merges.load("areas/items/address");
      return merges;
    });
    return { part, area, range, strips };
  });
  const answers = hidden.map((request) => {
    const range = request.part.worksheet.getRange(areaToA1(request.area));
    return request.what === "rows"
      ? { request, rows: range.getRowProperties({ rowHidden: true }), columns: null }
      : { request, rows: null, columns: range.getColumnProperties({ columnHidden: true }) };
  });
  await context.sync();
  for (const { part, area, range, strips } of blocks) {
    part.blocks.push({ top: area.top, left: area.left, values: valuesOf(range), formats: range.numberFormat, formulas: range.formulas });
    for (const merges of strips) if (!merges.isNullObject) part.merges.push(...mergesOf(merges));
  }
  for (const { request, rows, columns } of answers) {
    const { part, area } = request;
    rows?.value.forEach((row, index) => void (row.rowHidden && part.hiddenRows.push(area.top + index)));
    columns?.value.forEach((column, index) => void (column.columnHidden && part.hiddenColumns.push(area.left + index)));
  }
}

function cellCount(area: Area | null): number {
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
}

function dropRepeats(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [areaToA1(area), area])).values()];
}

/** A read of too many cells may come back as null without an error: that is no empty sheet. */
export function valuesOf(range: Excel.Range): unknown[][] {
  const values: unknown[][] | null = range.values;
  if (values === null) throw new Refusal({ code: "payload-too-large" });
  return values;
}

export function mergesOf(merges: Excel.RangeAreas): Area[] {
  return merges.areas.items.flatMap((range) => areaFromA1(range.address) ?? []);
}
