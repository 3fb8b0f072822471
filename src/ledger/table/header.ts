/**
 * Finding the headings of the tables on a sheet: anywhere, one to several rows deep, merged or not, with a row of column numbers below.
 */
import { foldTight } from "../../plan/normalise";
import type { Grid } from "../../sheet/grid";
import { gridEnd, mergeAt, valueAt } from "../../sheet/grid";
import { LONGEST_HEADING } from "../headings/columnNames";
import { readLevel } from "../headings/headings";

export interface HeaderBlock {
  /** 0-based sheet rows of the headings, column numbers included in `bottom`. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Heading levels by sheet column, top to bottom; only columns that have one. */
  readonly headings: ReadonlyMap<number, readonly string[]>;
}

const DEEPEST = 5;

/** Text of a cell that is the anchor of what it shows; "" for blank and covered cells. */
export function ownText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, { row, column });
  return value === null || typeof value === "boolean" ? "" : String(value).trim();
}

/**
 * All header blocks, top to bottom. A row is a heading when it names an indicator column and at least one other column of a ledger; or
 * when it stands above names of the plan (`isName`) and says something to a ledger in any of its columns.
 */
export function findHeaders(grid: Grid, isName: (text: string) => boolean): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const end = gridEnd(grid);
  for (let row = grid.origin.row; row < end.row; row += 1) {
    if (!namesColumns(grid, row) || holdsFigures(grid, row) || isGroupOf(grid, row, blocks.at(-1)) || holdsName(grid, row, isName)) continue;
    blocks.push(blockAt(grid, row, (blocks[blocks.length - 1]?.bottom ?? grid.origin.row - 1) + 1));
    row = blocks[blocks.length - 1]!.bottom;
  }
  const unheaded = headingAboveNames(grid, grid.origin.row, (blocks[0]?.top ?? end.row) - 1, isName);
  return unheaded === null ? blocks : [blockAt(grid, unheaded, grid.origin.row), ...blocks];
}

function blockAt(grid: Grid, row: number, floor: number): HeaderBlock {
  const bottom = bottomOf(grid, row);
  const block = blockOf(grid, topOf(grid, row, floor), bottom);
  return { ...block, bottom: isColumnNumberRow(grid, bottom + 1, block) ? bottom + 1 : bottom };
}

/** Rows looked through for names of the plan, and above such a name for its heading. */
const LOOKED_THROUGH = 300;
const FURTHEST_ABOVE = 40;

/** The heading above the first name of the plan in rows `from`…`to`: the row of which a ledger understands most; null when there is none. */
function headingAboveNames(grid: Grid, from: number, to: number, isName: (text: string) => boolean): number | null {
  for (let row = from; row <= Math.min(to, from + LOOKED_THROUGH); row += 1) {
    const name = cellsOf(grid, row).find(({ text }) => isName(text));
    if (!name) continue;
    let best: { readonly row: number; readonly known: number } | null = null;
    for (let above = row - 1; above >= Math.max(from, row - FURTHEST_ABOVE); above -= 1) {
      const known = knownOver(grid, above, name.column);
      if (known > 0 && known >= (best?.known ?? 0)) best = { row: above, known };
    }
    if (best) return best.row;
  }
  return null;
}

/** How many cells of a row a ledger understands, if the row may be a heading over this column; else 0. */
function knownOver(grid: Grid, row: number, column: number): number {
  const cells = cellsOf(grid, row);
  if (cells.length < 2 || !cells.every((cell) => isHeadingLike(cell.text) && !isFormLine(cell.text))) return 0;
  return cells.some((cell) => cell.column <= column && column <= cell.right) ? cells.filter((cell) => isKnownHeading(cell.text)).length : 0;
}

/** Headings do not stand in one row with a name of the plan. */
function holdsName(grid: Grid, row: number, isName: (text: string) => boolean): boolean {
  return cellsOf(grid, row).some(({ text }) => isName(text));
}

/** No heading names an indicator column without one of these; saves reading the body as headings. */
const NAMING_WORD = /指\s*标|任\s*务|工\s*作|项\s*目|内\s*容|名\s*[称目]|事\s*项|目\s*标|清\s*单|要\s*[点目素]|科\s*目|条\s*目|[分细]\s*项|indicator|task/i;

function namesColumns(grid: Grid, row: number): boolean {
  if (!(grid.values[row - grid.origin.row] ?? []).some((value) => typeof value === "string" && value.length <= LONGEST_HEADING && NAMING_WORD.test(value))) return false;
  let names = 0;
  let others = 0;
  let strangers = 0;
  let certain = 0;
  for (const { text } of cellsOf(grid, row)) {
    const { meaning, loose, period } = readLevel(text);
    if (meaning !== null && !loose) certain += 1;
    if (meaning === "indicator" || meaning === "work" || meaning === "goal") names += 1;
    else if (meaning !== null || (period !== null && text.length <= 12)) others += 1;
    else strangers += 1;
  }
  const known = names + others;
  return names > 0 && others > 0 && certain > 0 && (certain >= 2 || known >= 3 || strangers === 0) && (others >= 2 || known >= strangers);
}

/** A row of the body begins with 重点工作, too, and goes on with figures: 3, 9项. Years and months (1, 2, 3 …) head columns. */
function holdsFigures(grid: Grid, row: number): boolean {
  const figures = (grid.values[row - grid.origin.row] ?? []).flatMap((value) => (typeof value === "number" ? [value] : typeof value === "string" && FIGURE.test(value) ? [Number.parseFloat(value)] : []));
  const isSeries = figures.length > 2 && figures.every((figure, index) => figure === figures[0]! + index);
  return !isSeries && figures.some((figure) => !(Number.isInteger(figure) && figure > 1990 && figure < 2100));
}

/** 7月, 2季度, 3级 are no figures. */
const FIGURE = /^\s*\d+(?:\.\d+)?\s*(?:[%％]|(?!\s*[年月日季期旬周级号类])\p{Script=Han}{0,2})\s*$/u;

/** 重点工作 under 类别 is the group a row stands in. */
function isGroupOf(grid: Grid, row: number, above: HeaderBlock | undefined): boolean {
  if (!above) return false;
  const naming = cellsOf(grid, row).filter(({ text }) => isNaming(text) && !readLevel(text).loose);
  return naming.length > 0 && naming.every(({ column }) => readLevel(above.headings.get(column)?.at(-1) ?? "").meaning === "area");
}

interface HeadingCell { readonly column: number; readonly text: string; readonly right: number; readonly bottom: number }

/** Cells of a row that hold something, with how far their merges reach. */
function cellsOf(grid: Grid, row: number): readonly HeadingCell[] {
  const cells: HeadingCell[] = [];
  const values = grid.values[row - grid.origin.row] ?? [];
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] === null || values[index] === "") continue;
    const column = grid.origin.column + index;
    const text = ownText(grid, row, column);
    if (text === "") continue;
    const merge = mergeAt(grid, { row, column });
    cells.push({ column, text, right: merge?.right ?? column, bottom: merge?.bottom ?? row });
  }
  return cells;
}

/** Rows above belong to the headings when a merge reaches down from them, or when they hold group headings over several columns. */
function topOf(grid: Grid, row: number, floor: number): number {
  let top = row;
  while (top > floor && row - top < DEEPEST - 1) {
    const above = cellsOf(grid, top - 1);
    const reachesDown = above.some((cell) => cell.bottom >= top && cell.bottom <= row + DEEPEST && readLevel(cell.text).text.length <= 20);
    const groups = above.length >= 2 && above.some((cell) => cell.right > cell.column && isKnownHeading(cell.text)) && above.every((cell) => isHeadingLike(cell.text) && !isFormLine(cell.text));
    if (!reachesDown && !groups) break;
    top -= 1;
  }
  return top;
}

function bottomOf(grid: Grid, row: number): number {
  let bottom = row;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const cells = cellsOf(grid, bottom);
    const merged = Math.max(bottom, ...cells.map((cell) => Math.min(cell.bottom, row + DEEPEST - 1)));
    if (merged > bottom) {
      bottom = merged;
      continue;
    }
    if (!isSubHeading(grid, row, bottom + 1)) break;
    bottom += 1;
  }
  return bottom;
}

/** A row of sub-headings: nothing but heading words, none under the indicator column that would be a name. */
function isSubHeading(grid: Grid, headingRow: number, row: number): boolean {
  const cells = cellsOf(grid, row);
  if (cells.length === 0 || !cells.every((cell) => isHeadingLike(cell.text)) || areColumnNumbers(cells.map(({ text }) => foldTight(text)))) return false;
  // Merged across several headings it is a section row: （一）定量指标.
  if (cells.some((cell) => cellsOf(grid, headingRow).filter(({ column }) => column >= cell.column && column <= cell.right).length > 1)) return false;
  if (cells.some((cell) => isUnderName(grid, headingRow, cell.column) && !namesOrSaysNothing(cell.text))) return false;
  const known = cells.filter((cell) => isListedHeading(cell.text));
  const spread = cellsOf(grid, headingRow).filter((cell) => cell.right > cell.column);
  const underSpread = cells.filter((cell) => spread.some((parent) => parent.column <= cell.column && cell.column <= parent.right));
  const likely = known.length > 0 || (underSpread.length > 0 && cells.some((cell) => isKnownHeading(cell.text)));
  if (!likely || namesColumns(grid, row)) return false;
  return underSpread.length > 0 || known.length === cells.length || isGroupRow(grid, headingRow, row, cells);
}

/** Groups that are not merged (责任分工 over two blank-topped columns): one sits over a known sub-heading of its own in the row below. */
function isGroupRow(grid: Grid, headingRow: number, row: number, cells: readonly HeadingCell[]): boolean {
  const below = cellsOf(grid, row + 1);
  const heads = cellsOf(grid, headingRow).map(({ column }) => column);
  return below.length > 0 && below.every((cell) => isKnownHeading(cell.text) && !isNaming(cell.text)) && cells.every((cell) => isKnownHeading(cell.text) || (below.some(({ column }) => column === cell.column) && !heads.includes(cell.column)));
}

/** Directly below a heading that names the rows and stands over this column alone. */
function isUnderName(grid: Grid, headingRow: number, column: number): boolean {
  return cellsOf(grid, headingRow).some((cell) => cell.column === column && cell.right === column && isNaming(cell.text));
}

function isNaming(text: string): boolean {
  const { meaning } = readLevel(text);
  return meaning === "indicator" || meaning === "work" || meaning === "goal";
}

function namesOrSaysNothing(text: string): boolean {
  return isNaming(text) || readLevel(text).generic;
}

function isKnownHeading(text: string): boolean {
  const { meaning, period, generic, unit } = readLevel(text);
  return meaning !== null || period !== null || generic || unit !== null;
}

/** In the table of wordings, and not only put together from known words (已完成 may be a report). */
function isListedHeading(text: string): boolean {
  return isKnownHeading(text) && !(readLevel(text).loose && readLevel(text).meaning !== null);
}

/** 填报单位：…, 填报日期：…: the line above a table, never a heading. */
function isFormLine(text: string): boolean {
  return /[:：]/.test(text) || /^(?:填报|填表|报送|上报|编制|制表)/.test(text);
}

/** Short, no sentence, no figure (a year aside). */
function isHeadingLike(text: string): boolean {
  return isKnownHeading(text) || (text.length <= 12 && !/\d|[。;；]/.test(text));
}

const COLUMN_NUMBER = /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z]|\(?\d{1,2}\)?|[①-⑳]|栏次|列号|列次|行次|\(?\d{1,2}\)?=[\d()+\-*/×÷%]+)$/;

/** The row of column numbers under the headings: 甲 乙 1 2 3, (1) (2) (3), 5=4/3. */
function isColumnNumberRow(grid: Grid, row: number, block: HeaderBlock): boolean {
  const texts = cellsOf(grid, row).filter((cell) => cell.column >= block.left && cell.column <= block.right).map((cell) => foldTight(cell.text));
  return texts.length * 2 >= block.headings.size && areColumnNumbers(texts);
}

function areColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /\d/.test(text));
  return texts.length >= 2 && texts.every((text) => COLUMN_NUMBER.test(text)) && new Set(numbers).size === numbers.length;
}

function blockOf(grid: Grid, top: number, bottom: number): HeaderBlock {
  const end = gridEnd(grid);
  const headings = new Map<number, string[]>();
  for (let row = top; row <= bottom; row += 1) spreadLevel(grid, row, bottom, end.column, headings);
  const columns = [...headings.keys()];
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns), headings };
}

/** Adds one row's headings to the columns they cover, through merges and over blank cells that have a sub-heading below. */
function spreadLevel(grid: Grid, row: number, bottom: number, endColumn: number, headings: Map<number, string[]>): void {
  const cells = cellsOf(grid, row);
  cells.forEach((cell, index) => {
    const limit = cells[index + 1]?.column ?? endColumn;
    let right = Math.min(cell.right, endColumn - 1);
    while (cell.right === cell.column && right + 1 < limit && row < bottom && hasOwnBelow(grid, row, bottom, cell.column) && continues(grid, row, bottom, right + 1, headings)) right += 1;
    for (let column = cell.column; column <= right; column += 1) {
      const levels = headings.get(column) ?? [];
      if (levels[levels.length - 1] !== cell.text) levels.push(cell.text);
      headings.set(column, levels);
    }
  });
}

/** A blank cell beside a group heading belongs to the group when it is not merged, has a sub-heading of its own and no level yet. */
function continues(grid: Grid, row: number, bottom: number, column: number, headings: ReadonlyMap<number, readonly string[]>): boolean {
  return !mergeAt(grid, { row, column }) && !headings.has(column) && hasOwnBelow(grid, row, bottom, column) && !standsAlone(grid, row, bottom, column);
}

function hasOwnBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (ownText(grid, below, column) !== "") return true;
  return false;
}

/** A sub-heading that says by itself what it is (牵头单位) needs no group. */
function standsAlone(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    const { meaning } = readLevel(ownText(grid, below, column));
    if (meaning !== null && meaning !== "value" && meaning !== "progress") return true;
  }
  return false;
}
