/**
 * Which columns hold the figures to be judged. Headings that say so without doubt count first. Failing these, the one column that can
 * hold them is taken, and said; where two could, none is guessed.
 */
import type { TableColumn } from "./columns";
import type { LedgerColumn } from "../ledger";

export interface FigureColumn {
  readonly role: "actual";
  readonly basis: LedgerColumn["basis"];
}

type Figures = ReadonlyMap<number, FigureColumn>;

/**
 * The columns of figures by sheet column; empty when the table has none. Neither the columns that name the rows are among `columns`, nor
 * those of earlier years; `others`, of all columns, hold figures of another kind or time.
 */
export function figureColumns(columns: readonly TableColumn[], others: readonly TableColumn[]): Figures {
  const sure = sureColumns(columns);
  const likely = columns.filter(isLikely);
  const rather = sure.every(isOfOnePeriod) ? likely.filter((column) => !isOfOnePeriod(column)) : [];
  if (sure.length > 0) return figures([...sure, ...rather], rather.length > 0 ? "undecided" : undefined);
  const unknown = columns.filter(canHoldFigures);
  const families = familiesOf([...likely, ...unknown]);
  if (families.size === 0) return figures(lastResort(columns), undefined);
  const blank = columns.some(isBlankUnknown);
  const candidates = [...likely, ...unknown];
  const alone = likely.length > 0 || standsAlone(unknown, others);
  const open = families.size > 1 || blank || !alone || candidates.some(({ meaning, fit }) => meaning === "mixed" || (fit.compared > 1 && fit.equal === fit.compared));
  return figures(candidates, open ? "undecided" : "only-one-left");
}

const figures = (columns: readonly TableColumn[], basis: LedgerColumn["basis"]): Figures => new Map(columns.map(({ column }) => [column, { role: "actual", basis }]));

/** What a department says of itself, and what others found: where both stand, they must agree. */
const REPORTED = /自报|自评|自查|自测|自填|上报|填报|报送|申报/;
const VERIFIED = /核定|核验|核实|核查|核准|审定|审核|复核|认定|考核|第三方/;

/** By their headings: columns of values, else of progress; with them the periods that stand without a word. */
function sureColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const sure = columns.filter(({ partly, borrowed }) => !partly && !borrowed);
  const values = withoutWords(sure.filter(({ meaning }) => meaning === "value"), columns);
  const progress = sure.filter(({ meaning }) => meaning === "progress");
  const periods = sure.filter((column) => column.meaning === null && column.period !== null && !isWholeYear(column));
  const checked = values.some(({ text }) => REPORTED.test(text)) ? columns.filter((column) => column.meaning === "value" && column.partly && VERIFIED.test(column.text) && column.contents.figures > 0) : [];
  // 上半年完成 | 完成情况（7月）: where both name periods, the period decides.
  const dated = values.some(({ period }) => period !== null) ? progress.filter(({ period, contents }) => period !== null && contents.figures * 2 > contents.filled) : [];
  return [...(values.length > 0 ? [...values, ...dated] : oneProgress(progress)), ...checked, ...periods];
}

/** 考核结果 (优秀, 良好) is no column of figures beside one that holds some. */
function withoutWords(values: readonly TableColumn[], columns: readonly TableColumn[]): readonly TableColumn[] {
  const isWords = ({ loose, contents }: TableColumn): boolean => loose && contents.figures === 0 && contents.words > 0;
  const others = columns.some((column) => !values.includes(column) && (column.meaning === "value" || column.meaning === "progress") && column.contents.figures > 0);
  return others || values.some((column) => !isWords(column)) ? values.filter((column) => !isWords(column)) : values;
}

/** Of several columns of words (进展情况, 完成情况) the one that says 完成 is judged, else the first; the rest are words beside it. */
function oneProgress(columns: readonly TableColumn[]): readonly TableColumn[] {
  const undated = columns.filter(({ period }) => period === null);
  const chosen = undated.find(({ text }) => /完成/.test(text)) ?? undated[0];
  return columns.filter((column) => !undated.includes(column) || column === chosen);
}

/** A bare 全年 may be the year's target, a forecast or the figure. */
export const isWholeYear = ({ period }: Pick<TableColumn, "period">): boolean => period !== null && /全年/.test(period.words);

/** 本月完成, 7月: not the figure to date, where a heading beside it that is not understood as a whole may head that. */
const isOfOnePeriod = ({ period }: TableColumn): boolean => period !== null && !period.cumulative;

/** A heading of figures that is not understood as a whole, or that may be meant otherwise. */
function isLikely(column: TableColumn): boolean {
  const { meaning, period, contents, text } = column;
  if (meaning === "value" || meaning === "progress" || meaning === "mixed") return true;
  return meaning === null && period !== null && contents.filled > 0 && !OF_OTHERS.test(text);
}

/**
 * A heading nobody knows is taken only beside the targets, and where no other column holds figures: where a ledger compares (去年同期,
 * 增幅, 得分), such a column may be one more thing to compare with.
 */
function standsAlone(unknown: readonly TableColumn[], others: readonly TableColumn[]): boolean {
  const figures = others.filter((column) => !unknown.includes(column) && column.meaning !== "target" && column.meaning !== "number" && column.contents.figures > 0 && !column.contents.serial);
  const [only] = unknown;
  const isWhole = unknown.length === 1 && WHOLE.test(only!.text) && figures.every(({ text }) => OF_A_PART.test(text));
  const isOurs = unknown.length === 1 && only!.isOwnDistrict && figures.every(({ text, meaning }) => OF_OTHERS.test(text) || meaning === "other");
  return (figures.length === 0 || isWhole || isOurs) && others.some(({ meaning }) => meaning === "target");
}

/** 全区 beside 其中：各镇街: the whole, and its parts. */
const WHOLE = /^(?:[全我本][区县市])?(?:合计|总计|总数|总量|数据|完成)?$/;
const OF_A_PART = /^其中|各(?:镇|乡|街|村|县|区|市|科|单位)|镇街/;

/** Headings that name a place or an office: whose figures they are. */
const OF_OTHERS = /^(?![全我本]).*(?:省|市|县|区|镇|乡|街道|村|局|委|办|园区|公司|企业)$/;

/** Nobody knows the heading, but it holds figures, and they are of the indicators' size. */
function canHoldFigures({ meaning, period, contents, fit, text, isOwnDistrict }: TableColumn): boolean {
  if (meaning !== null || period !== null || (OF_OTHERS.test(text) && !isOwnDistrict)) return false;
  const { figures: count, words, targets, units, departments, dates, serial } = contents;
  return count > 0 && !serial && count >= words + targets + units + departments + dates && fit.compared > 0 && fit.plausible * 10 >= fit.compared * 7;
}

/** A heading nobody knows over nothing: it may be where the figures will stand. */
const isBlankUnknown = ({ meaning, period, contents, text }: TableColumn): boolean => meaning === null && period === null && contents.filled === 0 && text !== "";

/** Columns that differ in their period only belong together. */
function familiesOf(columns: readonly TableColumn[]): ReadonlySet<string> {
  return new Set(columns.map(({ text, period, column }) => (period === null ? `${text}@${column}` : text.replace(period.words, ""))));
}

/** Words where nothing else tells how the work stands. */
function lastResort(columns: readonly TableColumn[]): readonly TableColumn[] {
  return oneProgress(columns.filter(({ meaning }) => meaning === "status"));
}
