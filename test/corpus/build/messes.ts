/**
 * What departments do to a tidy ledger, one function a mess. Each says which mess of the list it shows; `farming(titleAbove())` is
 * the tidy ledger of 区农委 with a title.
 */
import type { MessId } from "../messList";
import { indicatorCells, line } from "./ledgerDraft";
import type { ColumnDraft, Draft, Mess, RowDraft } from "./ledgerDraft";
import type { Typed } from "./xlsxBytes";

type Cells = Readonly<Record<string, Typed>>;

/** A mess made by hand, under its name. */
export const shows = (mess: MessId, change: (draft: Draft) => Partial<Draft> = () => ({})): Mess => (draft) => ({ ...draft, ...change(draft), messes: [...draft.messes, mess] });
/** A change that is no mess of the list. */
export const also = (change: (draft: Draft) => Partial<Draft>): Mess => (draft) => ({ ...draft, ...change(draft) });

const mapColumns = (draft: Draft, change: (column: ColumnDraft) => ColumnDraft): readonly ColumnDraft[] => draft.columns.map(change);
const across = (text: string): RowDraft => ({ kind: "line", texts: [text], across: true });
const mapRow = (rows: readonly RowDraft[], name: string, change: (cells: Cells) => Cells): readonly RowDraft[] => {
  if (!rows.some((row) => row.kind === "row" && row.cells["name"] === name)) throw new Error(`no row ${name}`);
  return rows.map((row) => (row.kind === "row" && row.cells["name"] === name ? { ...row, cells: change(row.cells) } : row));
};

/** In the row of an indicator, cells say something else. */
export const says = (mess: MessId, name: string, cells: Cells): Mess => shows(mess, ({ rows }) => ({ rows: mapRow(rows, name, (before) => ({ ...before, ...cells })) }));
export const alsoSays = (name: string, cells: Cells): Mess => also(({ rows }) => ({ rows: mapRow(rows, name, (before) => ({ ...before, ...cells })) }));
/** In every row, cells say something else. */
export const everyRow = (mess: MessId, cells: Cells): Mess => shows(mess, ({ rows }) => ({ rows: rows.map((row) => (row.kind === "row" ? { ...row, cells: { ...row.cells, ...cells } } : row)) }));
/** Further rows at the end. */
export const furtherRows = (mess: MessId, ...rows: readonly Cells[]): Mess => shows(mess, (draft) => ({ rows: [...draft.rows, ...rows.map((cells): RowDraft => ({ kind: "row", cells }))] }));
/** A further row of an indicator of the plan. */
export const indicatorRow = (name: string, cells: Cells = {}): Cells => ({ ...indicatorCells(name), ...cells });
export const without = (mess: MessId, name: string): Mess => shows(mess, ({ rows }) => ({ rows: rows.filter((row) => row.kind !== "row" || row.cells["name"] !== name) }));

// Finding the table
export const titleAbove = (title = "贵池区创建安徽省质量强区活动指标台账"): Mess => shows("title-above", ({ above }) => ({ above: [across(title), ...above] }));
export const notesAbove = (...notes: readonly string[]): Mess => shows("notes-above", ({ above }) => ({ above: [...above, ...notes.map(across)] }));
export const headerAt = (cell: string): Mess => shows("header-elsewhere", () => ({ at: cell }));
/** Column keys under a group heading. */
type Groups = Readonly<Record<string, readonly string[]>>;
export const twoLevelHeader = (groups: Groups = { 目标: ["target", "unit"], 责任单位: ["lead", "support"] }): Mess => shows("two-level-header", (draft) => grouped(draft, groups));
export const threeLevelHeader = (): Mess => shows("three-level-header", (draft) => grouped({ ...draft, ...grouped(draft, { 责任分工: ["lead", "support"] }) }, { 完成情况及责任分工: ["value", "lead", "support"] }));
const grouped = (draft: Draft, groups: Groups): Pick<Draft, "columns"> => ({
  columns: mapColumns(draft, (column) => {
    const group = Object.keys(groups).find((name) => groups[name]!.includes(column.key));
    return group === undefined ? column : { ...column, heading: [group, ...column.heading] };
  }),
});
export const unmergedHeader = (): Mess => shows("unmerged-header", () => ({ headingsMerged: false }));
export const headings = (mess: MessId, words: Readonly<Record<string, string | readonly string[]>>): Mess =>
  shows(mess, (draft) => ({ columns: mapColumns(draft, (column) => (words[column.key] === undefined ? column : { ...column, heading: [words[column.key]!].flat() })) }));
export const lineBreaksInHeadings = (): Mess => shows("line-breaks-in-headings", (draft) => ({ columns: mapColumns(draft, (column) => ({ ...column, heading: column.heading.map((text) => text.replace(/^(..)(.+)$/, "$1\n$2")) })) }));
export const spacesInHeadings = (): Mess => shows("spaces-in-headings", (draft) => ({ columns: mapColumns(draft, (column) => ({ ...column, heading: column.heading.map((text) => `　${[...text].join("\u00a0 ")}  `) })) }));
export const columnNumberRow = (numbers: readonly Typed[] = ["甲", "乙", 1, 2, 3, 4, 5, 6, 7]): Mess => shows("column-number-row", () => ({ columnNumbers: numbers }));
/** Lines before the given body rows (0-based). */
export const linesBefore = (mess: MessId, at: Readonly<Record<number, RowDraft>>): Mess => shows(mess, ({ rows }) => ({ rows: [...rows.flatMap((row, index) => (at[index] ? [at[index], row] : [row])), ...(at[rows.length] ? [at[rows.length]!] : [])] }));
export const sectionRows = (at: Readonly<Record<number, string>>): Mess => linesBefore("section-rows", Object.fromEntries(Object.entries(at).map(([index, text]) => [index, across(text)])));
export const totalRows = (...lines: readonly (readonly Typed[])[]): Mess => shows("total-rows", ({ rows }) => ({ rows: [...rows, ...lines.map((texts) => line(...texts))] }));
export const linesBelow = (...lines: readonly (readonly Typed[])[]): Mess => shows("lines-below", () => ({ below: lines.map((texts) => line(...texts)) }));
export const hiddenRow = (...indexes: readonly number[]): Mess => shows("hidden-row", ({ rows }) => ({ rows: rows.map((row, index) => (indexes.includes(index) ? { ...row, hidden: true } : row)) }));
export const hiddenColumn = (...keys: readonly string[]): Mess => shows("hidden-column", () => ({ hiddenColumns: keys }));
export const ghostUsedRange = (): Mess => shows("ghost-used-range", () => ({ ghostTo: "XEB200" }));
/** Filtered: the given body rows do not pass the filter. */
export const filteredTable = (...indexes: readonly number[]): Mess => shows("filtered-table", ({ rows }) => ({ filtered: true, rows: rows.map((row, index) => (indexes.includes(index) ? { ...row, hidden: true } : row)) }));
export const listObject = (): Mess => shows("list-object", () => ({ listObject: true }));
export const mergedDown = (mess: MessId, key: string, from: number, to: number): Mess => shows(mess, ({ mergedDown }) => ({ mergedDown: [...mergedDown, { key, from, to }] }));
export const columnsInOrder = (...keys: readonly string[]): Mess => shows("columns-permuted", ({ columns }) => ({ columns: keys.map((key) => columns.find((column) => column.key === key)!) }));

// Columns
/** A column before another (or at the end). */
export const extraColumn = (mess: MessId, key: string, heading: string | readonly string[], before: string | null = null): Mess =>
  shows(mess, ({ columns }) => {
    const at = before === null ? columns.length : columns.findIndex((column) => column.key === before);
    return { columns: [...columns.slice(0, at), { key, heading: [heading].flat() }, ...columns.slice(at)] };
  });
export const noColumn = (...keys: readonly string[]): Mess => also(({ columns }) => ({ columns: columns.filter(({ key }) => !keys.includes(key)) }));
/** Columns of periods in place of 完成值, each with its heading; the first keeps the key "value". */
export const periodColumns = (...words: readonly string[]): Mess =>
  shows("period-columns", ({ columns }) => ({ columns: columns.flatMap((column) => (column.key === "value" ? words.map((heading, index) => ({ key: index === 0 ? "value" : `value${index + 1}`, heading: [heading] })) : [column])) }));

// Department
export const departmentLine = (mess: MessId, ...texts: readonly Typed[]): Mess => shows(mess, () => ({ above: texts.length === 0 ? [] : [line(...texts)] }));
export const onSheet = (name: string): Mess => also(() => ({ sheet: name }));
export const tagged = (...messes: readonly MessId[]): Mess => (draft) => ({ ...draft, messes: [...draft.messes, ...messes] });
