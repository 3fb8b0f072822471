/**
 * The open workbook on the page: the one place where what a person types and what the add-in writes meet. It knows
 * neither the grid nor Office.js; both listen here.
 */
import type { Area } from "../../sheet/address";
import { applyEdit } from "../model/applyEdit";
import type { ModelSheet, ModelWorkbook, WorkbookEdit } from "../model/workbook";
import type { GridChange } from "./view/gridChanges";

/** Why something a person did was not done; the page has the sentence. */
export type Refusal = { readonly code: "protected-cell"; readonly sheet: string };

export interface SessionEvents {
  /** Another workbook was opened. */
  opened(): void;
  /** Cells, looks or sheets changed, whoever did it. */
  changed(): void;
  /** The add-in moved the selection or another sheet to the front. */
  revealed(): void;
  /** A person changed the workbook; the add-in hears of it. */
  typed(edits: readonly WorkbookEdit[]): void;
  /** A person selected something; the add-in hears of it. */
  selected(): void;
  refused(refusal: Refusal): void;
}

export class BookSession {
  private readonly listeners = new Set<Partial<SessionEvents>>();
  private undoable: (readonly GridChange[])[] = [];
  private redoable: (readonly GridChange[])[] = [];

  /** `original`: the bytes the workbook was opened from. */
  constructor(public book: ModelWorkbook, public original: Uint8Array | null) {
  }

  listen(listener: Partial<SessionEvents>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell<K extends keyof SessionEvents>(event: K, ...args: Parameters<SessionEvents[K]>): void {
    for (const listener of [...this.listeners]) (listener[event] as ((...all: unknown[]) => void) | undefined)?.(...args);
  }

  open(book: ModelWorkbook, original: Uint8Array | null): void {
    this.book = book;
    this.original = original;
    this.forgetUndo();
    this.tell("opened");
    this.tell("changed");
  }

  /** A person's changes from the grid. Cells locked on a protected sheet are refused, the others taken. */
  type(sheet: ModelSheet, changes: readonly GridChange[]): void {
    const allowed = changes.filter((change) => this.mayType(sheet, change.row, change.column));
    if (allowed.length < changes.length) this.tell("refused", { code: "protected-cell", sheet: sheet.name });
    if (allowed.length === 0) return;
    this.carryOut(allowed.flatMap((change) => change.edits));
    this.undoable.push(allowed);
    this.redoable = [];
  }

  /** Sizes of rows and columns; not undone, as little depends on them. */
  resize(edits: readonly WorkbookEdit[]): void {
    this.carryOut(edits);
  }

  mayType(sheet: ModelSheet, row: number, column: number): boolean {
    return !sheet.protected || sheet.cells.get(row)?.get(column)?.appearance?.locked === false;
  }

  refuse(sheet: ModelSheet): void {
    this.tell("refused", { code: "protected-cell", sheet: sheet.name });
  }

  undo(): void {
    this.step(this.undoable, this.redoable, "inverse");
  }

  redo(): void {
    this.step(this.redoable, this.undoable, "edits");
  }

  private step(from: (readonly GridChange[])[], to: (readonly GridChange[])[], which: "edits" | "inverse"): void {
    const changes = from.pop();
    if (!changes) return;
    this.carryOut(changes.flatMap((change) => change[which]));
    to.push(changes);
  }

  private carryOut(edits: readonly WorkbookEdit[]): void {
    if (edits.length === 0) return;
    for (const edit of edits) applyEdit(this.book, edit);
    this.tell("changed");
    this.tell("typed", edits);
  }

  /** A person's selection in the grid. */
  select(sheetId: string, area: Area): void {
    const { selection, activeSheetId } = this.book;
    if (activeSheetId === sheetId && JSON.stringify(selection.area) === JSON.stringify(area)) return;
    this.book.activeSheetId = sheetId;
    this.book.selection = { sheetId, area };
    this.tell("selected");
  }

  /** A person took another sheet's tab. */
  activate(sheetId: string): void {
    this.book.activeSheetId = sheetId;
    if (this.book.selection.sheetId !== sheetId) this.book.selection = { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.tell("revealed");
    this.tell("selected");
  }

  /** The add-in's batch is done. As in Excel before ExcelApi 1.20, its writing empties the list of what can be undone. */
  addInWrote(edits: readonly WorkbookEdit[], selectionMoved: boolean): void {
    if (edits.length > 0) {
      this.forgetUndo();
      this.tell("changed");
    }
    if (selectionMoved) this.tell("revealed");
  }

  private forgetUndo(): void {
    this.undoable = [];
    this.redoable = [];
  }
}
