/**
 * The open workbook on the page: the one place where what a person types and what the add-in writes meet. It knows
 * neither the grid nor Office.js; both listen here.
 */
import type { Area } from "../../sheet/address";
import { toA1 } from "../../sheet/address";
import { newBook, type OpenBook } from "../book/openBook";
import type { Evaluate } from "../calculation/calculator";
import { createHost, type Host } from "../host/createHost";
import { HostError } from "../host/hostError";
import { refusingCheck } from "../model/checkTyping";
import { aSheet, aWorkbook } from "../model/newWorkbook";
import type { ModelSheet, ModelWorkbook, WorkbookEdit } from "../model/workbook";
import type { GridChange } from "./view/gridChanges";

/** Why something a person did was not done; the page has the sentence. */
export type Refusal =
  | { readonly code: "protected-cell"; readonly sheet: string }
  /** A check on typing refuses the value, with the words that whoever made the check wrote. */
  | { readonly code: "not-valid"; readonly cell: string; readonly title: string; readonly message: string };

export interface SessionEvents {
  /** Another workbook was opened: it has another host. */
  opened(): void;
  /** Cells, looks or sheets changed, whoever did it. */
  changed(): void;
  /** Another sheet or another cell is to be shown, and not because the person selected it in the grid. */
  revealed(): void;
  refused(refusal: Refusal): void;
}

export class BookSession {
  file: OpenBook;
  host: Host;
  private readonly listeners = new Set<Partial<SessionEvents>>();
  private undoable: (readonly GridChange[])[] = [];
  private redoable: (readonly GridChange[])[] = [];
  /** A person is the cause of what the host reports. */
  private byPerson = false;

  /** Begins with an empty workbook of this name. `evaluate` works out formulas; null where the engine could not be loaded. */
  constructor(
    name: string,
    private readonly evaluate: Evaluate | null = null,
  ) {
    this.file = newBook(aWorkbook(name, aSheet("Sheet1")));
    this.host = this.hostOf(this.file);
  }

  get book(): ModelWorkbook {
    return this.file.workbook;
  }

  private hostOf(file: OpenBook): Host {
    const host = createHost(file.workbook, this.evaluate ? { evaluate: this.evaluate } : {});
    host.onChange((edits) => {
      if (this.byPerson || host !== this.host) return;
      // As in Excel before ExcelApi 1.20, an add-in's writing empties the list of what can be undone.
      if (edits.length > 0) {
        this.forgetUndo();
        this.tell("changed");
      } else this.tell("revealed");
    });
    return host;
  }

  listen(listener: Partial<SessionEvents>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell<K extends keyof SessionEvents>(event: K, ...args: Parameters<SessionEvents[K]>): void {
    for (const listener of [...this.listeners]) (listener[event] as ((...all: unknown[]) => void) | undefined)?.(...args);
  }

  open(file: OpenBook): void {
    this.file = file;
    this.host = this.hostOf(file);
    this.forgetUndo();
    this.tell("opened");
    this.tell("changed");
    this.tell("revealed");
  }

  /** A person's changes from the grid. Cells locked on a protected sheet are refused, the others taken. */
  type(sheet: ModelSheet, changes: readonly GridChange[]): void {
    if (changes.length === 0) return;
    const open = changes.filter((change) => this.mayType(sheet, change.row, change.column));
    if (open.length < changes.length) this.refuse(sheet);
    const allowed = open.filter((change) => this.isValid(sheet, change));
    if (allowed.length > 0) {
      this.carryOut(allowed.flatMap((change) => change.edits));
      this.undoable.push(allowed);
      this.redoable = [];
    }
    // The grid may have dropped looks or taken refused text: it is drawn again in any case.
    this.tell("changed");
  }

  /** Sizes of rows and columns; not undone, as little depends on them. */
  resize(edits: readonly WorkbookEdit[]): void {
    if (edits.length === 0) return;
    this.carryOut(edits);
    this.tell("changed");
  }

  mayType(sheet: ModelSheet, row: number, column: number): boolean {
    return !sheet.protected || sheet.cells.get(row)?.get(column)?.appearance?.locked === false;
  }

  private isValid(sheet: ModelSheet, { row, column, edits }: GridChange): boolean {
    const typed = edits.find((edit) => edit.kind === "setCell");
    const check = typed?.kind === "setCell" && typed.formula === undefined ? refusingCheck(this.book, sheet, { row, column }, typed.value) : null;
    if (check) this.tell("refused", { code: "not-valid", cell: toA1({ row, column }), title: check.errorAlert.title, message: check.errorAlert.message });
    return check === null;
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
    this.tell("changed");
  }

  private carryOut(edits: readonly WorkbookEdit[]): void {
    this.asPerson(() => edits.forEach((edit) => this.host.apply(edit)));
  }

  /** A person's selection in the grid, or a tab. */
  select(sheetId: string, area: Area, fromGrid: boolean): void {
    const sheet = this.book.sheets.find((each) => each.id === sheetId);
    const { selection, activeSheetId } = this.book;
    if (!sheet || (activeSheetId === sheetId && sameArea(selection.area, area))) return;
    this.asPerson(() => this.host.select(sheet.name, area));
    if (!fromGrid) this.tell("revealed");
  }

  private asPerson(act: () => void): void {
    this.byPerson = true;
    try {
      act();
    } catch (error) {
      // Excel's own refusals (a hidden sheet, another workbook in front) leave things as they are.
      if (!(error instanceof HostError)) throw error;
    } finally {
      this.byPerson = false;
    }
  }

  private forgetUndo(): void {
    this.undoable = [];
    this.redoable = [];
  }
}

const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
