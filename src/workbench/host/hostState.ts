/**
 * What the host knows while it answers: the workbook, what tests switched on, kept ranges, who listens to events.
 */
import type { Evaluate } from "../calculation/calculator";
import { applyEdit } from "../model/applyEdit";
import type { ModelWorkbook, WorkbookEdit } from "../model/workbook";
import type { Faults } from "./faults";
import { Formulas } from "./formulas";
import { HostError } from "./hostError";
import type { HostObject } from "./objectType";

/** Counts over all hosts: a late clean-up meant for one workbook must not hit another's ranges. */
let lastReference = 0;

export class HostState {
  /** Event numbers somebody listens to, by target ("Workbook" or a sheet's id). */
  readonly listening = new Set<string>();
  /** "台账!F5" of formulas whose result was not computed (0 stands there). */
  readonly unevaluated: string[] = [];
  /** The formulas written since the file was opened. */
  readonly formulas: Formulas;
  /** Changed while the present batch runs; the host sends events and repaints from it. */
  private batchEdits: WorkbookEdit[] = [];
  selectionMoved = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  keepEverything = false;
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();

  constructor(
    readonly workbook: ModelWorkbook,
    readonly faults: Faults,
    evaluate: Evaluate | null,
    /** Today, for typed dates without a year. */
    readonly today: () => Date,
  ) {
    this.formulas = new Formulas(workbook, evaluate);
  }

  edit(edit: WorkbookEdit): void {
    applyEdit(this.workbook, edit);
    this.batchEdits.push(edit);
    this.formulas.heard(edit);
  }

  /** Brings results up to date. `strict`: a formula of this batch that cannot be worked out fails it, named by its cell. */
  calculate(strict: boolean): void {
    for (const edit of this.formulas.results(strict)) {
      applyEdit(this.workbook, edit);
      this.batchEdits.push(edit);
    }
  }

  takeEdits(): WorkbookEdit[] {
    const edits = this.batchEdits;
    this.batchEdits = [];
    return edits;
  }

  keep(object: HostObject): string {
    const known = this.references.get(object);
    if (known !== undefined) return known;
    const reference = `ref${(lastReference += 1)}`;
    this.references.set(object, reference);
    this.kept.set(reference, object);
    return reference;
  }

  letGo(reference: string): void {
    this.kept.delete(reference);
  }

  keptObject(reference: string): HostObject {
    const object = this.kept.get(reference);
    if (!object) throw new HostError("InvalidReference", `This reference is not valid for the current operation: ${reference}`);
    return object;
  }

  get keptCount(): number {
    return this.kept.size;
  }

  /** Id and reference of an object, as results carry them. */
  identityOf(object: HostObject): Record<string, unknown> {
    if (this.keepEverything && object.keepable) this.keep(object);
    const reference = this.references.get(object);
    return { ...object.identity(this), ...(reference === undefined || !this.kept.has(reference) ? {} : { _ReferenceId: reference }) };
  }
}
