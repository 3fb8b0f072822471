/**
 * The year a whole sheet is of: 2017年 or 上年 in its name or title. Figures of an earlier year are not judged against this year's targets.
 */
import { foldTight } from "../plan/normalise";
import type { Grid } from "../sheet/grid";
import { ownText } from "./table/header";

const LAST_YEAR = /^(?:上年|去年|上年度|上一年度?|前年|往年)/;
/** A title names what the sheet is; a line with a date, a label or a document's number does not. */
const TITLE = /台账|指标|统计表|情况表|报表|清单|一览表|汇总表/;
const YEAR_OF_SHEET = /(?<!\d)((?:19|20)\d{2})(?:年度?|$)(?!\d{1,2}月)/g;
const LONGEST_TITLE = 60;

/**
 * True when the sheet's name, or the nearest title of sheet rows `from` up to `headerTop` that names a year, says a year before the
 * plan's. A name that says this year outweighs the title. Null when neither says anything.
 */
export function isOfEarlierYear(grid: Grid, from: number, headerTop: number, planYear: number | null): boolean | null {
  const name = foldTight(grid.sheet);
  if (LAST_YEAR.test(name)) return true;
  if (planYear === null) return null;
  const named = yearsIn(name);
  if (named.length > 0) return named.every((year) => year < planYear);
  const titled = titlesAbove(grid, from, headerTop).map(yearsIn).filter((years) => years.length > 0).at(-1);
  return titled === undefined ? null : titled.every((year) => year < planYear);
}

const yearsIn = (text: string): readonly number[] => [...text.matchAll(YEAR_OF_SHEET)].map((match) => Number(match[1]));

function titlesAbove(grid: Grid, from: number, headerTop: number): readonly string[] {
  const titles: string[] = [];
  for (let row = Math.max(from, grid.origin.row); row < headerTop; row += 1) {
    for (let index = 0; index < (grid.values[row - grid.origin.row]?.length ?? 0); index += 1) {
      const text = foldTight(ownText(grid, row, grid.origin.column + index));
      if (text.length <= LONGEST_TITLE && TITLE.test(text) && !text.includes(":")) titles.push(text);
    }
  }
  return titles;
}
