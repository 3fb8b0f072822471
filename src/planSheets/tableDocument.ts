/** A sheet of the plan with one table: title, a line of explanation, headings, rows, what people typed besides. */
import type { Area } from "../sheet/address";
import type { CellLook, DocumentCell, DocumentValue, SheetDocument } from "../sheet/document";
import type { InputCheck } from "../sheet/inputCheck";
import type { Carried, CarriedCell, CarriedRow } from "./carried";
import { asDocumentCell, lookOfCarried } from "./carried";
import type { PlanSheetKind } from "./faults";
import { heightFor, LOOKS, PRINT, TAB_COLOR } from "./looks";
import type { PlanSheetWords } from "./words";

export interface ColumnSpec<Key extends string> {
  readonly key: Key;
  readonly width: number;
  /** "text" and "centre" keep what is typed as text; "number" takes figures; "counter" is written by us. */
  readonly look: "text" | "centre" | "number" | "counter";
  readonly hidden?: boolean;
}

export interface TableRow<Key extends string> {
  /** By which what people typed beside the row finds it again. */
  readonly key: string;
  readonly cells: Readonly<Record<Key, DocumentValue>>;
}

/** Title, explanation and headings stand above the first row. */
export const FIRST_ROW = 3;
const HEADING_ROW = FIRST_ROW - 1;
/** Rows below the last one that take what is typed as the ones above do. */
export const SPARE_ROWS = 60;

export const text = (value: string | null): DocumentValue => (value === null || value === "" ? { kind: "blank" } : { kind: "text", text: value });
export const number = (value: number | null): DocumentValue => (value === null ? { kind: "blank" } : { kind: "number", value });

interface TableSheet<Key extends string> {
  readonly kind: PlanSheetKind;
  readonly planTitle: string;
  readonly words: PlanSheetWords;
  readonly headings: Readonly<Record<Key, string>>;
  readonly columns: readonly ColumnSpec<Key>[];
  readonly rows: readonly TableRow<Key>[];
  readonly carried: Carried<Key>;
  /** Checks of a column, over its rows and the spare ones. */
  readonly checks: (area: (key: Key) => Area) => readonly InputCheck[];
  readonly paper: "A3" | "A4";
}

export function tableDocument<Key extends string>({ kind, planTitle, words, headings, columns, rows, carried, checks, paper }: TableSheet<Key>): SheetDocument {
  const shown = columns.filter(({ hidden }) => !hidden).length;
  const left = leftovers(carried, rows, columns, words);
  const body = rows.map((row): DocumentCell[] => [...columns.map(({ key, look }) => ({ value: row.cells[key], look })), ...extras(left.of(row.key))]);
  const below = [...left.notes, ...left.orphans].map((line): DocumentCell[] => line);
  const spare = Array.from({ length: SPARE_ROWS }, (): DocumentCell[] => columns.map(({ look }) => ({ value: { kind: "blank" }, look: `${look} spare` })));
  const heading: DocumentCell[] = [...columns.map(({ key }): DocumentCell => ({ value: text(headings[key]), look: "head" })), ...(carried.above.get(0) ?? []).map((cell): DocumentCell => ({ value: cell.value, look: "head" }))];
  const banner = (words: string, look: string, above: number): DocumentCell[] => [
    { value: text(words), look },
    ...columns.slice(1).map((): DocumentCell => ({ value: { kind: "blank" }, look })),
    ...extras(carried.above.get(above)),
  ];
  const cells = [banner(words.titles[kind](planTitle), "title", 2), banner(words.notes[kind], "note", 1), heading, ...body, ...below, ...spare];
  const bottom = FIRST_ROW + Math.max(rows.length, 1) - 1;
  const area = (key: Key): Area => {
    const column = columns.findIndex((one) => one.key === key);
    return { top: FIRST_ROW, bottom: bottom + SPARE_ROWS, left: column, right: column };
  };
  return {
    kind,
    name: words.sheetNames[kind],
    cells,
    looks: { ...LOOKS, ...looksOf(cells) },
    merges: [{ top: 0, bottom: 0, left: 0, right: shown - 1 }, { top: 1, bottom: 1, left: 0, right: shown - 1 }],
    columnWidths: [...columns.map(({ width }) => width), ...Array.from({ length: carried.columns }, () => 16)],
    rowHeights: heightsOf(body, columns, words.notes[kind]),
    freeze: { rows: FIRST_ROW, columns: 2 },
    hiddenColumns: columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    typing: { firstRow: 0, columns: "all" },
    filter: { top: HEADING_ROW, bottom, left: 0, right: columns.length + carried.columns - 1 },
    checks: checks(area),
    tabColor: TAB_COLOR,
    gridlines: false,
    print: { ...PRINT, paper, footer: words.footer, repeatRows: { top: HEADING_ROW, bottom: HEADING_ROW } },
  };
}

const extras = (cells: readonly CarriedCell[] | undefined): DocumentCell[] => (cells ?? []).map(asDocumentCell);

/** What was typed beside each row; what belongs to no row any more goes below. */
function leftovers<Key extends string>(carried: Carried<Key>, rows: readonly TableRow<Key>[], columns: readonly ColumnSpec<Key>[], words: PlanSheetWords) {
  const waiting = new Map([...carried.rows].map(([key, lines]) => [key, [...lines]]));
  const taken = new Map<string, CarriedRow>();
  for (const { key } of rows) {
    const next = waiting.get(key)?.shift();
    if (next && !taken.has(key)) taken.set(key, next);
  }
  const line = (own: ReadonlyMap<Key, CarriedCell>, others: readonly CarriedCell[]): DocumentCell[] => [
    ...columns.map(({ key }): DocumentCell => asDocumentCell(own.get(key) ?? { value: { kind: "blank" }, format: "General" })),
    ...extras(others),
  ];
  const naming = columns[1]!.key;
  return {
    of: (key: string) => taken.get(key)?.cells,
    notes: carried.notes.map(({ own, others }) => line(own, others)),
    orphans: [...waiting.values()].flatMap((lines) => lines.map(({ name, cells }) => line(new Map([[naming, { value: text(words.carriedFrom(name)), format: "@" }]]), cells))),
  };
}

/** The looks that carried cells ask for, by their number formats. */
export function looksOf(cells: readonly (readonly DocumentCell[])[]): Record<string, CellLook> {
  const looks: Record<string, CellLook> = {};
  const prefix = lookOfCarried("");
  for (const { look } of cells.flat()) if (look.startsWith(prefix)) looks[look] ??= { ...LOOKS.carried, numberFormat: look.slice(prefix.length) };
  return looks;
}

function heightsOf<Key extends string>(body: readonly (readonly DocumentCell[])[], columns: readonly ColumnSpec<Key>[], note: string): Record<number, number> {
  const width = columns.reduce((sum, { width: one, hidden }) => sum + (hidden ? 0 : one), 0);
  const heights: Record<number, number> = { 0: 38, 1: heightFor([{ text: note, width }], 11), [HEADING_ROW]: 34 };
  body.forEach((line, index) => {
    heights[FIRST_ROW + index] = heightFor(columns.flatMap(({ hidden, width: one }, column) => {
      const value = line[column]?.value;
      return !hidden && value?.kind === "text" ? [{ text: value.text, width: one }] : [];
    }), 11);
  });
  return heights;
}
