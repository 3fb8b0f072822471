/**
 * The JSON that Office.js sends and expects: `{Actions, ObjectPaths}` → `{Results, Error?}`.
 * Read from the runtime's own readable build; numbers are the runtime's.
 */

export const ActionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;
export const PathKind = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** `ReferencedObjectPathIds` says, place by place, which arguments are objects (their path's id) and which are plain (0). */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  /** Member paths such as "values", "worksheet/name"; on a collection they apply to its items. Absent: every scalar. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  /** Ranges met while answering are to be kept until the clean-up request. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ResponseError;
}

/** Request flag: wait until the person has left the cell instead of failing (`delayForCellEdit`). */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

/** Is it the request that only lets go of kept ranges, which the runtime sends by itself after `Excel.run`? */
export function isCleanUp(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.ActionType === ActionKind.method);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference") && body.Actions.every((action) => action.ActionType === ActionKind.method || action.ActionType === ActionKind.instantiate);
}
