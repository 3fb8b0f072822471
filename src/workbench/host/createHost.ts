/**
 * The workbench's Excel: answers the requests of one Office.js runtime about one workbook.
 * `processQuery` is the pure heart (body in, body out); `answer` is what a transport calls, with limits and faults.
 */
import type { WorkbookEdit, ModelWorkbook } from "../model/workbook";
import { cellAt, sheetById } from "../model/cells";
import { refusingCheck } from "../model/checkTyping";
import type { Area } from "../../sheet/address";
import { areaContains } from "../../sheet/address";
import type { Evaluate } from "../calculation/calculator";
import { runBatch } from "./engine";
import type { EventEntry } from "./events";
import { eventEntries } from "./events";
import type { FaultOptions } from "./faults";
import { Faults } from "./faults";
import type { HostErrorCode } from "./hostError";
import { HostError } from "./hostError";
import { HostState } from "./hostState";
import { mayWrite } from "./protection";
import type { RequestBody, ResponseBody } from "./protocol";
import { FLAG_DELAY_FOR_CELL_EDIT, isCleanUp } from "./protocol";
import { selectArea } from "./selecting";
import { typed } from "./typing";
import { writeCell } from "./writing";

export interface HostOptions {
  readonly faults?: FaultOptions;
  /** Works out formulas that are written (`calculation/`); without it they read 0 and are listed in `unevaluated`. */
  readonly evaluate?: Evaluate;
  /** For typed dates without a year; default the machine's clock. */
  readonly today?: () => Date;
}

/** Requests seen. Clean-up requests, which the runtime sends by itself, count in none of them. */
export interface HostCounters {
  syncs: number;
  bytesIn: number;
  bytesOut: number;
  cleanUps: number;
  /** Bytes of the largest request. */
  largestRequest: number;
}

/** What a transport hands back: an HTTP status and the body as JSON text. */
export interface HostAnswer {
  readonly statusCode: number;
  readonly body: string;
}

export interface Host {
  readonly workbook: ModelWorkbook;
  readonly counters: HostCounters;
  /** Addresses of formulas whose result nobody computed. */
  readonly unevaluated: readonly string[];
  /** Runs one batch. Pure but for the workbook it changes; no limits, no faults of transport, no counting. */
  processQuery(body: RequestBody): ResponseBody;
  /** Runs one request as Excel takes it: counted, limited, faults and all. Pending for ever when told to hang. */
  answer(body: RequestBody, flags: number): Promise<HostAnswer>;
  /** Switches faults while running; `setFaults({})` clears them. */
  setFaults(faults: FaultOptions): void;
  /** The person leaves the cell: waiting batches run. */
  leaveCellEdit(): void;
  resetCounters(): void;
  /** A person types into a cell (the grid on the page). Throws HostError when Excel would refuse. */
  typeInto(sheetName: string, row: number, column: number, text: string): void;
  /** A person selects. */
  select(sheetName: string, area: Area): void;
  /** An edit from outside the add-in; listeners and events hear of it. */
  apply(edit: WorkbookEdit): void;
  /** Called after every change with what changed (an empty list: only the selection). Gives the unsubscriber. */
  onChange(listener: (edits: readonly WorkbookEdit[]) => void): () => void;
  /** Called with event messages for the runtime. One transport at a time. */
  onEvents(listener: ((entries: readonly EventEntry[]) => void) | null): void;
}

/** A host over the workbook. The workbook is changed in place; its journal grows. */
export function createHost(workbook: ModelWorkbook, options: HostOptions = {}): Host {
  return new WorkbookHost(workbook, options);
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

class WorkbookHost implements Host {
  counters: HostCounters = noCounts();
  private readonly state: HostState;
  private readonly listeners = new Set<(edits: readonly WorkbookEdit[]) => void>();
  private eventListener: ((entries: readonly EventEntry[]) => void) | null = null;
  private waiting: (() => void)[] = [];

  constructor(readonly workbook: ModelWorkbook, options: HostOptions) {
    this.state = new HostState(workbook, new Faults(options.faults), options.evaluate ?? null, options.today ?? (() => new Date()));
  }

  get unevaluated(): readonly string[] {
    return this.state.unevaluated;
  }

  processQuery(body: RequestBody): ResponseBody {
    return this.during(true, () => runBatch(body, this.state));
  }

  async answer(body: RequestBody, flags: number): Promise<HostAnswer> {
    const cleanUp = isCleanUp(body);
    const faults = this.state.faults.options;
    const bytes = utf8Length(JSON.stringify(body));
    if (cleanUp) this.counters.cleanUps += 1;
    else this.countRequest(bytes);
    if (faults.hang && !cleanUp) return new Promise(() => undefined);
    if (faults.cellEditMode && !cleanUp) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.");
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    if (bytes > this.state.faults.payloadLimit) return refused("RequestPayloadSizeLimitExceeded", `The request payload size has exceeded the limit: ${bytes} bytes`);
    const text = JSON.stringify(this.processQuery(body));
    const size = utf8Length(text);
    if (size > this.state.faults.payloadLimit) return refused("ResponsePayloadSizeLimitExceeded", `The response payload size has exceeded the limit: ${size} bytes`);
    if (!cleanUp) this.counters.bytesOut += size;
    return { statusCode: 200, body: text };
  }

  private countRequest(bytes: number): void {
    this.counters.syncs += 1;
    this.counters.bytesIn += bytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
  }

  setFaults(faults: FaultOptions): void {
    this.state.faults.options = faults;
  }

  leaveCellEdit(): void {
    this.state.faults.options = { ...this.state.faults.options, cellEditMode: false };
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  resetCounters(): void {
    this.counters = noCounts();
  }

  typeInto(sheetName: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(sheetName);
    const merge = sheet.merges.find((each) => areaContains(each, { row, column }));
    const at = merge ? { row: merge.top, column: merge.left } : { row, column };
    this.during(false, () => {
      mayWrite(sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column });
      const entry = typed(text, { format: cellAt(sheet, at.row, at.column)?.numberFormat ?? "General", date1904: this.workbook.date1904, today: this.state.today() });
      const check = entry.kind === "value" ? refusingCheck(this.workbook, sheet, at, entry.value) : null;
      if (check) throw new HostError("InvalidOperation", check.errorAlert.message || "This value doesn't match the data validation restrictions defined for this cell.");
      writeCell(sheet, at.row, at.column, text, this.state);
    });
  }

  select(sheetName: string, area: Area): void {
    this.during(false, () => selectArea(this.sheet(sheetName), area, this.state));
  }

  apply(edit: WorkbookEdit): void {
    this.during(false, () => this.state.edit(edit));
  }

  onChange(listener: (edits: readonly WorkbookEdit[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onEvents(listener: ((entries: readonly EventEntry[]) => void) | null): void {
    this.eventListener = listener;
  }

  private sheet(name: string) {
    const found = this.workbook.sheets.find((each) => each.name === name);
    if (!found) throw new HostError("ItemNotFound", `no sheet ${name}`);
    return sheetById(this.workbook, found.id);
  }

  /** Does something, then tells those who listen what changed. */
  private during<T>(byAddin: boolean, act: () => T): T {
    const activeBefore = this.workbook.activeSheetId;
    this.state.selectionMoved = false;
    try {
      const done = act();
      if (!byAddin) this.state.calculate(false);
      return done;
    } finally {
      this.state.formulas.endBatch();
      const edits = this.state.takeEdits();
      const { selectionMoved } = this.state;
      if (edits.length > 0 || selectionMoved || activeBefore !== this.workbook.activeSheetId) {
        const entries = eventEntries({ edits, activeBefore, selectionMoved, byAddin }, this.state);
        if (entries.length > 0) this.eventListener?.(entries);
        for (const listener of this.listeners) listener(edits);
      }
    }
  }
}

function noCounts(): HostCounters {
  return { syncs: 0, bytesIn: 0, bytesOut: 0, cleanUps: 0, largestRequest: 0 };
}

/** A request refused as a whole, as Excel's transport says it. */
function refused(code: HostErrorCode, message: string): HostAnswer {
  return { statusCode: 400, body: JSON.stringify({ error: { code, message } }) };
}
