/**
 * The formulas written since the file was opened, and when their results are due. Formulas that were in the file keep the
 * results stored with them: what depends on cells changed since, Excel works out when it opens the saved file.
 */
import type { Evaluate, FormulaCell } from "../calculation/calculator";
import { cellAt } from "../model/cells";
import type { ModelWorkbook, WorkbookEdit } from "../model/workbook";
import { addressOf } from "./addresses";
import { HostError } from "./hostError";

/** What Excel shows for a formula it does not know. */
const UNKNOWN = "#NAME?";

interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Written in the present batch. */
  fresh: boolean;
}

export class Formulas {
  private readonly written = new Map<string, Written>();
  private due = false;

  constructor(
    private readonly workbook: ModelWorkbook,
    private readonly evaluate: Evaluate | null,
  ) {}

  /** Are formulas worked out at all? */
  get workedOut(): boolean {
    return this.evaluate !== null;
  }

  heard(edit: WorkbookEdit): void {
    if (edit.kind === "setCell" && edit.formula !== undefined) this.written.set(`${edit.sheet}|${edit.row}|${edit.column}`, { sheet: edit.sheet, row: edit.row, column: edit.column, fresh: true });
    if (["setCell", "clear", "merge", "renameSheet", "deleteSheet", "addSheet"].includes(edit.kind)) this.due = this.written.size > 0;
  }

  endBatch(): void {
    for (const formula of this.written.values()) formula.fresh = false;
  }

  /** Edits that bring results up to date. Throws HostError, naming the cell, for a fresh formula that cannot be worked out, when `strict`. */
  results(strict: boolean): WorkbookEdit[] {
    if (!this.due || !this.evaluate) return [];
    this.due = false;
    const standing = this.standing();
    if (standing.length === 0) return [];
    const results = this.evaluate(this.workbook, standing.map(({ cell }) => cell));
    return standing.flatMap(({ cell, written }, index): WorkbookEdit[] => {
      const result = results[index]!;
      if (result.kind === "not-evaluated" && strict && written.fresh) throw notEvaluated(cell, result.why);
      const value = result.kind === "value" ? result.value : UNKNOWN;
      const { sheet, row, column, formula } = cell;
      return cellAt(sheet, row, column)?.value === value ? [] : [{ kind: "setCell", sheet: sheet.id, row, column, value, formula }];
    });
  }

  private standing(): { readonly cell: FormulaCell; readonly written: Written }[] {
    return [...this.written].flatMap(([key, written]) => {
      const sheet = this.workbook.sheets.find(({ id }) => id === written.sheet);
      const formula = sheet && cellAt(sheet, written.row, written.column)?.formula;
      if (sheet && formula !== undefined) return [{ cell: { sheet, row: written.row, column: written.column, formula }, written }];
      this.written.delete(key);
      return [];
    });
  }
}

function notEvaluated({ sheet, row, column, formula }: FormulaCell, why: string): HostError {
  const address = addressOf({ sheet, area: { top: row, bottom: row, left: column, right: column } });
  return new HostError("NotImplemented", `${address}: the workbench cannot work out ${formula} (${why})`, address);
}
