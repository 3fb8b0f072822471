/** Puts checked edits into a batch: cells under each other go as one range. Nothing is sent here; the caller syncs. */
import type { CellEdit, NewValue } from "../sheet/edit";
import type { CellPosition } from "../sheet/address";
import { areaToA1, fromA1 } from "../sheet/address";
import { asTextInput } from "../sheet/cellText";

/** Ranges written in one request at most: about 600 bytes each, far below 5 MB. */
const RUNS_PER_REQUEST = 3_000;

/** Number format of cells that take everything as text, an apostrophe included. */
const TEXT_FORMAT = "@";

/** What Excel is handed for a cell of the given number format. `""` empties it; text goes in so that it stays text. */
export function cellInput(after: NewValue, format: string): string | number | boolean {
  switch (after.kind) {
    case "text":
      return format === TEXT_FORMAT ? after.text : asTextInput(after.text);
    case "blank":
      return "";
    default:
      return after.value;
  }
}

interface Run extends CellPosition {
  readonly sheet: string;
  readonly inputs: (string | number | boolean)[];
  /** The number format the run's cells get before their values; null: theirs stay. */
  readonly format: string | null;
}

/** Cells of one column that lie directly under each other, as runs. Edits with an address that is no cell are left out. */
function toRuns(edits: readonly CellEdit[], formatOf: (edit: CellEdit) => string): Run[] {
  const placed = edits.flatMap((edit) => {
    const position = fromA1(edit.cell);
    return position ? [{ sheet: edit.sheet, ...position, input: cellInput(edit.after, formatOf(edit)), format: edit.format?.after ?? null }] : [];
  });
  placed.sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row));
  const runs: Run[] = [];
  for (const { sheet, row, column, input, format } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.sheet === sheet && last.column === column && last.row + last.inputs.length === row && last.format === format) last.inputs.push(input);
    else runs.push({ sheet, row, column, inputs: [input], format });
  }
  return runs;
}

/** Writes and syncs: once, unless there are thousands of runs. `formatOf` tells the number format of an edit's cell. */
export async function writeCells(
  context: Excel.RequestContext,
  worksheets: ReadonlyMap<string, Excel.Worksheet>,
  edits: readonly CellEdit[],
  formatOf: (edit: CellEdit) => string,
): Promise<void> {
  const runs = toRuns(edits, formatOf);
  for (let from = 0; from < runs.length; from += RUNS_PER_REQUEST) {
    for (const { sheet, row, column, inputs, format } of runs.slice(from, from + RUNS_PER_REQUEST)) {
      const range = worksheets.get(sheet)?.getRange(areaToA1({ top: row, bottom: row + inputs.length - 1, left: column, right: column }));
      if (!range) continue;
      // Before the value: what goes into a cell formatted as text stays text.
      if (format !== null) range.numberFormat = inputs.map(() => [format]);
      range.values = inputs.map((input) => [input]);
    }
    // One request carries thousands of runs; the loop only splits what would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}
