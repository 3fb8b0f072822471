/**
 * What can go wrong in Excel and must be tried in tests: switched on when the host is made, or later.
 */
import { HostError } from "./hostError";
import type { RequestAction } from "./protocol";
import { ActionKind } from "./protocol";

export interface FaultOptions {
  /** A person is typing in a cell. A batch that asked for `delayForCellEdit` waits for `host.leaveCellEdit()`, others fail. */
  readonly cellEditMode?: boolean;
  /** Another workbook has the focus: activating, selecting and adding sheets fail. */
  readonly otherWorkbookInFront?: boolean;
  /** Bytes of a request and of a response; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
  /** A read of more cells than this comes back null without an error; Excel's limit is 5,000,000. */
  readonly cellReadLimit?: number;
  /** Excel never answers. */
  readonly hang?: boolean;
  /** The n-th method call or property set (1-based, over all batches) of this member, or of any when it is "*", fails: { member: "Values", occurrence: 2 }. */
  readonly failAt?: { readonly member: string; readonly occurrence?: number; readonly code?: HostError["code"] };
}

export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;
export const CELL_READ_LIMIT = 5_000_000;

export class Faults {
  private met = 0;

  constructor(public options: FaultOptions = {}) {}

  get payloadLimit(): number {
    return this.options.payloadLimit ?? PAYLOAD_LIMIT_BYTES;
  }

  get cellReadLimit(): number {
    return this.options.cellReadLimit ?? CELL_READ_LIMIT;
  }

  beforeAction(action: RequestAction): void {
    const fault = this.options.failAt;
    if (!fault || (fault.member !== "*" && action.Name !== fault.member) || (action.ActionType !== ActionKind.method && action.ActionType !== ActionKind.setProperty)) return;
    this.met += 1;
    if (this.met === (fault.occurrence ?? 1)) throw new HostError(fault.code ?? "GeneralException", `There was an internal error while processing the request: ${fault.member}`);
  }

  /** For members that need the workbook in front. */
  needsFocus(): void {
    if (this.options.otherWorkbookInFront) throw new HostError("InactiveWorkbook", "The operation failed because there are multiple workbooks open and the workbook being called by this API has lost focus.");
  }
}
