/**
 * Builds a sheet of ours row by row: columns with a meaning, headings, lines across, rows of cells by column, keys by which rows
 * are known again, and row heights that leave no text cut.
 */
import type { Area } from "../sheet/address";
import { columnLetter } from "../sheet/address";
import { cellsToAreas } from "../sheet/areaList";
import type { CellLook, DocumentCell, SheetDocument } from "../sheet/document";
import type { InputCheck } from "../sheet/inputCheck";
import { MAX_CHECK_TITLE } from "../sheet/inputCheck";
import type { Fonts } from "./fonts";
import { heightFor, TALLEST_ROW } from "./rowHeights";
import { keyHeading } from "./rowKeys";
import type { LookName } from "./sheetLooks";
import { blanks, BODY_SIZE, looksFor, text } from "./sheetLooks";

export interface Column<Role extends string> {
  readonly role: Role;
  readonly head: string;
  /** In characters of the standard font. */
  readonly width: number;
  /** People type into it. */
  readonly typed?: boolean;
  /** Shown beside a cell of it while it is selected: what belongs there. */
  readonly prompt?: string;
}

export interface SheetSetUp<Role extends string> {
  readonly kind: string;
  readonly name: string;
  readonly columns: readonly Column<Role>[];
  /** Hidden columns beside the keys; absent: rows have no keys. */
  readonly keys?: { readonly planIdentity: string; readonly hidden?: readonly Role[] };
  readonly fonts: Fonts;
  readonly paper: "A3" | "A4";
  readonly footer: string;
  /** Columns that stay in sight. */
  readonly freezeColumns: number;
  /** Filter buttons on the headings. */
  readonly filter?: boolean;
}

/** In centimetres: narrower than Excel's own, so that a table of many columns stays legible. */
const MARGINS = { top: 1.8, bottom: 1.8, left: 1.4, right: 1.4, header: 0.8, footer: 0.8 } as const;

/** Type a long text is set in until its row is low enough for Excel (409 points). */
const SMALLER_SIZES = [BODY_SIZE, 10, 9, 8];

export class SheetBuilder<Role extends string> {
  private readonly rows: DocumentCell[][] = [];
  private readonly merges: Area[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly looks: Record<string, CellLook>;
  private readonly roles: readonly Role[];
  private headRow: number | null = null;

  constructor(private readonly setUp: SheetSetUp<Role>) {
    this.looks = { ...looksFor(setUp.fonts) };
    this.roles = setUp.columns.map(({ role }) => role);
  }

  /** 0-based row that is written next. */
  get next(): number {
    return this.rows.length;
  }

  get lastColumn(): number {
    return this.setUp.columns.length - 1;
  }

  columnOf(role: Role): number {
    return this.roles.indexOf(role);
  }

  /** "F5" of a column in a 0-based row; the row that is written next when absent. */
  address(role: Role, row = this.next): string {
    return `${columnLetter(this.columnOf(role))}${row + 1}`;
  }

  /** A look of its own, by name; the same name is the same look. */
  look(name: string, look: CellLook): string {
    this.looks[name] ??= look;
    return name;
  }

  /** `base` with another number format. */
  formatted(base: LookName, numberFormat: string): string {
    return this.look(`${base} ${numberFormat}`, { ...this.looks[base]!, numberFormat });
  }

  title(words: string): void {
    this.across(words, "title", 30 * words.split("\n").length + 8);
  }

  /** One text over the whole width. Higher when it needs more lines. */
  across(words: string, look: LookName, height = 26): void {
    this.parts([{ cell: text(words, look), to: this.lastColumn }], height);
  }

  /** Cells side by side, each from where the last one ended up to column `to`. */
  parts(pieces: readonly { readonly cell: DocumentCell; readonly to: number }[], height = 26): void {
    const line: DocumentCell[] = [];
    const needs: number[] = [height];
    for (const { cell: each, to } of pieces) {
      const from = line.length;
      if (to > from) this.merges.push({ top: this.next, left: from, bottom: this.next, right: to });
      line.push(each, ...blanks(to - from, each.look));
      needs.push(this.heightOf(each, this.widthOf(from, to)));
    }
    this.heights[this.next] = Math.min(TALLEST_ROW, Math.max(...needs));
    this.rows.push([...line, ...this.hiddenBlanks()]);
  }

  /** The headings. They are repeated on each printed page and stay in sight. */
  heads(): void {
    const { columns, keys } = this.setUp;
    this.headRow = this.next;
    this.heights[this.next] = Math.max(34, ...columns.map(({ head, width }) => heightFor(head, width, BODY_SIZE)));
    const hidden = keys ? [text(keyHeading(keys.planIdentity), "key"), ...(keys.hidden ?? []).map((role) => text(`ledger-${role}`, "key"))] : [];
    this.rows.push([...columns.map(({ head }) => text(head, "head")), ...hidden]);
  }

  /** A row of cells by column; columns left out are blank. `keys`: what stands in the hidden columns. */
  row(cells: Partial<Record<Role, DocumentCell>>, keys: readonly string[] = [], least = 30): void {
    const line = this.setUp.columns.map(({ role, typed, width }) => this.fitted(cells[role] ?? text("", typed && keys.length > 0 ? "typed" : "text"), width));
    this.heights[this.next] = Math.min(TALLEST_ROW, Math.max(least, ...line.map((each, column) => this.heightOf(each, this.setUp.columns[column]!.width))));
    const hidden = this.hiddenBlanks();
    this.rows.push([...line, ...hidden.map((blank, index) => (keys[index] ? text(keys[index], "key") : blank))]);
  }

  build(): SheetDocument {
    const { kind, name, columns, keys, paper, footer, freezeColumns, filter } = this.setUp;
    const head = this.headRow;
    const typed = columns.flatMap(({ typed: isTyped }, column) => (isTyped ? [column] : []));
    const hidden = this.hiddenBlanks().map((_blank, index) => columns.length + index);
    return {
      kind,
      name,
      cells: this.rows,
      looks: this.looks,
      merges: this.merges,
      columnWidths: [...columns.map(({ width }) => width), ...hidden.map(() => 12)],
      rowHeights: this.heights,
      freeze: { rows: head === null ? 0 : head + 1, columns: head === null ? 0 : freezeColumns },
      print: { paper, orientation: "landscape", pagesWide: 1, repeatRows: head === null ? null : { top: head, bottom: head }, footer, margins: MARGINS, centerHorizontally: true },
      ...(typed.length > 0 && head !== null && keys ? { typing: { firstRow: head + 1, columns: typed } } : {}),
      ...(hidden.length > 0 ? { hiddenColumns: hidden } : {}),
      ...(filter && head !== null ? { filter: { top: head, left: 0, bottom: Math.max(head, this.next - 1), right: this.lastColumn } } : {}),
      checks: head === null ? [] : this.prompts(head + 1),
    };
  }

  /** What belongs into a column, shown on the rows people type into: those that have a key. */
  private prompts(first: number): InputCheck[] {
    const keyed = this.rows.flatMap((row, index) => (index >= first && row[this.setUp.columns.length]?.value.kind === "text" ? [index] : []));
    return this.setUp.columns.flatMap(({ head, prompt }, column): InputCheck[] =>
      prompt === undefined || keyed.length === 0 ? [] : [{ areas: cellsToAreas(keyed.map((row) => ({ row, column }))), rule: { kind: "any" }, prompt: { title: head.slice(0, MAX_CHECK_TITLE), message: prompt } }],
    );
  }

  private hiddenBlanks(): DocumentCell[] {
    const { keys } = this.setUp;
    return keys ? blanks(1 + (keys.hidden?.length ?? 0), "key") : [];
  }

  private widthOf(from: number, to: number): number {
    return this.setUp.columns.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);
  }

  /** A text too long for its cell is set in smaller type. */
  private fitted(each: DocumentCell, width: number): DocumentCell {
    const words = wordsOf(each);
    const look = this.looks[each.look];
    if (words === "" || !look || heightFor(words, width, look.fontSize ?? BODY_SIZE) <= TALLEST_ROW) return each;
    const size = SMALLER_SIZES.find((smaller) => heightFor(words, width, smaller) <= TALLEST_ROW) ?? SMALLER_SIZES[SMALLER_SIZES.length - 1]!;
    return { ...each, look: this.look(`${each.look} ${size}`, { ...look, fontSize: size }) };
  }

  private heightOf(each: DocumentCell, width: number): number {
    return heightFor(wordsOf(each), width, this.looks[each.look]?.fontSize ?? BODY_SIZE);
  }
}

function wordsOf({ value }: DocumentCell): string {
  return value.kind === "text" || value.kind === "link" ? value.text : "";
}
