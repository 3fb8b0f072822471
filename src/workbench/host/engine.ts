/**
 * One batch of Office.js: object paths are resolved when first used, actions run in order, and the first that fails
 * ends the batch. What was done before it stays done, as in Excel.
 */
import { apiNotFound, HostError, itemNotFound } from "./hostError";
import type { HostState } from "./hostState";
import type { HostObject } from "./objectType";
import { camel, objectOf, pascal } from "./objectType";
import type { ActionResult, ArgumentInfo, RequestAction, RequestBody, RequestPath, ResponseBody } from "./protocol";
import { ActionKind, PathKind } from "./protocol";
import { loaded } from "./query";
import { workbookType } from "./types/workbookType";

/** Runs the batch against the host's workbook. Never throws for what a program did wrong: that is in `Error`. */
export function runBatch(body: RequestBody, host: HostState): ResponseBody {
  const batch = new Batch(body, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const withTraces = () => (traces.length > 0 ? { TraceIds: traces } : {});
  host.keepEverything = body.AutoKeepReference ?? false;
  for (const [index, action] of body.Actions.entries()) {
    try {
      host.faults.beforeAction(action);
      const value = batch.run(action);
      if (action.ActionType === ActionKind.trace) traces.push(action.Id);
      if (value !== NO_RESULT) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        ...withTraces(),
        Error: { Code: error.code, Message: error.message, Location: error.location ?? batch.locationOf(action), ActionIndex: index, HttpStatusCode: error.httpStatus },
      };
    }
  }
  try {
    host.calculate(true);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { Results: results, ...withTraces(), Error: { Code: error.code, Message: error.message, Location: error.location ?? "", ActionIndex: body.Actions.length - 1, HttpStatusCode: error.httpStatus } };
  }
  return { Results: results, ...withTraces() };
}

const NO_RESULT = Symbol("no result");

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: HostState,
  ) {}

  run(action: RequestAction): unknown {
    if (action.ActionType === ActionKind.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return object && this.host.identityOf(object);
      case ActionKind.query:
        return loaded(object, action.QueryInfo ?? {}, this.host);
      case ActionKind.method:
        return this.callMethod(object, action);
      case ActionKind.setProperty:
        this.present(object, action).write(action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.host);
        return NO_RESULT;
      case ActionKind.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.present(object, action).write(pascal(name), value, this.host);
        return NO_RESULT;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject | null, action: RequestAction): unknown {
    if (action.Name === "_KeepReference") {
      if (object) this.host.keep(object);
      return null;
    }
    const value = this.present(object, action).call(action.Name, this.argumentsOf(action.ArgumentInfo), this.host);
    return value === undefined ? null : value;
  }

  private present(object: HostObject | null, action: RequestAction): HostObject {
    if (!object) throw itemNotFound(`${camel(action.Name)} of a null object`);
    return object;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("GeneralException", `The request names an object path it does not hold: ${id}`);
    try {
      const object = this.follow(path);
      this.resolved.set(id, object);
      return object;
    } catch (error) {
      if (error instanceof HostError) error.location ??= this.locationOfPath(path);
      throw error;
    }
  }

  private follow(path: RequestPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.root:
        return objectOf(workbookType, this.host.workbook);
      case PathKind.reference:
        return this.host.keptObject(path.Name);
      case PathKind.nullObject:
        return null;
      case PathKind.newObject:
        throw apiNotFound(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathKind.property:
        return parent.navigate(path.Name, this.host);
      case PathKind.indexer:
        return parent.item(this.argumentsOf(path.ArgumentInfo)[0], this.host);
      case PathKind.method:
        return parent.create(path.Name, this.argumentsOf(path.ArgumentInfo), this.host);
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }

  /** Arguments with the objects they refer to put in place. */
  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.placed(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private placed(values: readonly unknown[], ids: readonly unknown[] | undefined): readonly unknown[] {
    if (!ids) return values;
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id)) return this.placed(Array.isArray(value) ? (value as readonly unknown[]) : [], id as readonly unknown[]);
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }

  /** "WorksheetCollection.getItem" for a path that leads nowhere. */
  private locationOfPath(path: RequestPath): string {
    const parent = this.resolved.get(path.ParentObjectPathId ?? 0)?.name ?? "";
    return `${parent}.${path.ObjectPathType === PathKind.indexer ? "getItem" : camel(path.Name)}`;
  }

  /** "Range.values", as Office.js shows it in `debugInfo.errorLocation`. */
  locationOf(action: RequestAction): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const owner = this.resolved.get(action.ObjectPathId)?.name ?? camel(path?.Name ?? "");
    return action.Name ? `${owner}.${camel(action.Name)}` : owner;
  }
}
