/**
 * A ledger as a department drafts it: lines above, headings of one or more levels, rows, lines below. Messes (`messes.ts`) change
 * the draft; `layOut` puts it on a sheet.
 *
 * The base ledger is a tidy one: row 1 the 填报单位 line, row 2 the headings, rows 3… one indicator each, all met, owners and
 * evidence filled. Columns: A 序号, B 指标名称, C 目标值, D 计量单位, E 完成值, F 牵头责任单位, G 协同配合单位, H 佐证材料, I 备注.
 */
import { guichi2018 } from "../../../src/plan/guichi2018";
import type { Indicator } from "../../../src/plan/plan";
import { areaToA1, fromA1, toA1 } from "../../../src/sheet/address";
import type { MessId } from "../messList";
import type { SheetContent, Typed } from "./xlsxBytes";

export interface ColumnDraft {
  /** Names the column for messes; "value" is 完成值. */
  readonly key: string;
  /** Heading levels, top to bottom. */
  readonly heading: readonly string[];
}

export type RowDraft =
  | { readonly kind: "row"; readonly cells: Readonly<Record<string, Typed>>; readonly hidden?: boolean }
  /** A line of its own: a section, a note, a total. Cells from the table's first column on; merged over the whole table when `across`. */
  | { readonly kind: "line"; readonly texts: readonly Typed[]; readonly across?: boolean; readonly hidden?: boolean };

export interface Draft {
  readonly sheet: string;
  readonly above: readonly RowDraft[];
  readonly columns: readonly ColumnDraft[];
  /** Group and repeated headings are merged; else they stand in their first cell only. */
  readonly headingsMerged: boolean;
  readonly columnNumbers: readonly Typed[] | null;
  readonly rows: readonly RowDraft[];
  readonly below: readonly RowDraft[];
  /** Where the first line above (or the heading) begins. */
  readonly at: string;
  /** Cells merged down the body: column key, first and last body row (0-based). */
  readonly mergedDown: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  readonly hiddenColumns: readonly string[];
  readonly filtered: boolean;
  readonly listObject: boolean;
  readonly ghostTo?: string;
  readonly visibility?: "hidden" | "veryHidden";
  readonly protected?: boolean;
  readonly messes: readonly MessId[];
}

export const line = (...texts: readonly Typed[]): RowDraft => ({ kind: "line", texts });

const column = (key: string, heading: string): ColumnDraft => ({ key, heading: [heading] });
const COLUMNS: readonly ColumnDraft[] = [column("no", "序号"), column("name", "指标名称"), column("target", "目标值"), column("unit", "计量单位"), column("value", "完成值"), column("lead", "牵头责任单位"), column("support", "协同配合单位"), column("evidence", "佐证材料"), column("note", "备注")];

/** The tidy ledger of a department: indicators by name, each with its value. */
export function aTidyLedger(department: string, values: Readonly<Record<string, Typed>>): Draft {
  return {
    sheet: "台账",
    above: [line(`填报单位：${department}`)],
    columns: COLUMNS,
    headingsMerged: true,
    columnNumbers: null,
    rows: Object.entries(values).map(([name, value], index) => ({ kind: "row", cells: { no: index + 1, ...indicatorCells(name), value } })),
    below: [],
    at: "A1",
    mergedDown: [],
    hiddenColumns: [],
    filtered: false,
    listObject: false,
    messes: [],
  };
}

/** The cells of an indicator's row as the plan has them; `value` is left to the caller. */
export function indicatorCells(name: string): Readonly<Record<string, Typed>> {
  const indicator = guichi2018.indicators.find((one) => one.name === name);
  if (!indicator) throw new Error(`no indicator ${name}`);
  const supports = indicator.supports.join("、") + (indicator.supportsOpen ? "等" : "");
  const inferred = indicator.ownerBasis === "inferred" ? "（推定）" : "";
  return { name, target: targetText(indicator), unit: indicator.unit, lead: indicator.leads.join("、") + inferred, support: supports + inferred, evidence: "有关文件" };
}

function targetText({ target, unit }: Indicator): Typed {
  if (unit !== "%") return target.value;
  return target.comparator === ">" ? `超过${target.value}%` : target.value === 100 ? "100%" : `${target.value}%以上`;
}

export const ADOPTION = "规模以上工业企业主导产品采标率";
export const COVERAGE = "农业标准化普及率";
export const ZONES = "创建省级以上农业标准化示范区";
/** 区农委: a rate in text, a rate as a bare number, a count. Rows 3, 4, 5. */
export const farming = (...messes: readonly Mess[]): Draft => messed(aTidyLedger("区农委", { [ADOPTION]: "82.5%", [COVERAGE]: 31, [ZONES]: 1 }), messes);

export const PRODUCER = "生产性服务业顾客满意度指数";
export const CONSUMER = "生活性服务业顾客满意度指数";
export const STANDARDS = "制修订服务标准或规范";
/** 区发改委: two indices and a count. Rows 3, 4, 5. */
export const services = (...messes: readonly Mess[]): Draft => messed(aTidyLedger("区发改委", { [PRODUCER]: 82.1, [CONSUMER]: 80, [STANDARDS]: 2 }), messes);

export const LARGE = "大中型工程项目一次验收合格率";
export const HOUSING = "住宅工程分户验收执行率";
export const HIGHWAY = "等级以上公路交通工程验收合格率";
export const WATER = "单位水利工程一次验收合格率";
export const COMPLETED = "经竣工验收的工程合格率";
export const OTHER = "其他工程一次验收合格率";
/** 区住建委: six rates. Rows 3 to 8. */
export const building = (...messes: readonly Mess[]): Draft => messed(aTidyLedger("区住建委", { [LARGE]: "100%", [HOUSING]: "100%", [HIGHWAY]: "100%", [WATER]: "100%", [COMPLETED]: "100%", [OTHER]: "98.5%" }), messes);

export type Mess = (draft: Draft) => Draft;
export const messed = (draft: Draft, messes: readonly Mess[]): Draft => messes.reduce((before, mess) => mess(before), draft);

/** The draft on a sheet. */
export function layOut(draft: Draft): SheetContent {
  const sheet = new Paper(draft);
  draft.above.forEach((row) => sheet.put(row));
  sheet.putHeadings();
  const top = sheet.row - 1;
  if (draft.columnNumbers) sheet.put({ kind: "line", texts: draft.columnNumbers });
  const first = sheet.row;
  draft.rows.forEach((row) => sheet.put(row));
  const last = sheet.row - 1;
  draft.below.forEach((row) => sheet.put(row));
  for (const { key, from, to } of draft.mergedDown) sheet.merge(first + from, draft.columns.findIndex((one) => one.key === key), first + to, draft.columns.findIndex((one) => one.key === key));
  return sheet.content(top, last);
}

/** Several drafts on one sheet, each where its `at` says; the sheet is the first one's. */
export function onOneSheet(...drafts: readonly [Draft, ...Draft[]]): SheetContent & { readonly messes: readonly MessId[] } {
  const laid = drafts.map(layOut);
  const cells = new Map<number, Map<number, Typed>>();
  for (const sheet of laid) for (const [row, line] of sheet.cells) cells.set(row, new Map([...(cells.get(row) ?? []), ...line]));
  return { ...laid[0]!, cells, merges: laid.flatMap(({ merges }) => merges), hiddenRows: laid.flatMap(({ hiddenRows }) => hiddenRows), messes: drafts.flatMap(({ messes }) => messes) };
}

class Paper {
  private readonly cells = new Map<number, Map<number, Typed>>();
  private readonly merges: string[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly left: number;
  row: number;

  constructor(private readonly draft: Draft) {
    ({ row: this.row, column: this.left } = fromA1(draft.at)!);
  }

  put(row: RowDraft): void {
    if (row.kind === "line") row.texts.forEach((text, index) => this.set(this.row, index, text));
    else this.draft.columns.forEach(({ key }, index) => this.set(this.row, index, row.cells[key] ?? null));
    if (row.kind === "line" && row.across) this.merge(this.row, 0, this.row, this.draft.columns.length - 1);
    if (row.hidden) this.hiddenRows.push(this.row);
    this.row += 1;
  }

  putHeadings(): void {
    const { columns, headingsMerged } = this.draft;
    const depth = Math.max(...columns.map(({ heading }) => heading.length));
    for (let level = 0; level < depth; level += 1) {
      for (let index = 0; index < columns.length; index += 1) {
        const text = columns[index]!.heading[level];
        if (text === undefined) continue;
        const start = this.row + level;
        const isLeaf = level === columns[index]!.heading.length - 1;
        const sharesAbove = (other: number): boolean => columns[other]?.heading.slice(0, level + 1).join("/") === columns[index]!.heading.slice(0, level + 1).join("/") && columns[other]!.heading.length > level + 1;
        let right = index;
        while (!isLeaf && sharesAbove(right + 1)) right += 1;
        this.set(start, index, text);
        if (headingsMerged) this.merge(start, index, isLeaf ? this.row + depth - 1 : start, right);
        index = right;
      }
    }
    this.row += depth;
  }

  private set(row: number, index: number, value: Typed): void {
    if (value === null) return;
    const line = this.cells.get(row) ?? new Map<number, Typed>();
    line.set(this.left + index, value);
    this.cells.set(row, line);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push(areaToA1({ top, bottom, left: this.left + left, right: this.left + right }));
  }

  /** `top` is the lowest heading row, `last` the last body row. */
  content(top: number, last: number): SheetContent {
    const { draft, left } = this;
    const area = `${toA1({ row: top, column: left })}:${toA1({ row: last, column: left + draft.columns.length - 1 })}`;
    return {
      name: draft.sheet,
      cells: this.cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: draft.hiddenColumns.map((key) => left + draft.columns.findIndex((one) => one.key === key)),
      filter: draft.filtered ? area : undefined,
      table: draft.listObject ? area : undefined,
      ghostTo: draft.ghostTo,
      visibility: draft.visibility,
      protected: draft.protected,
    };
  }
}
