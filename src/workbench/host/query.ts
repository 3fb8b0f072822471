/**
 * `load`: from member paths ("values", "format/fill/color") to the JSON the runtime expects.
 */
import { apiNotFound } from "./hostError";
import type { HostState } from "./hostState";
import type { HostObject, Members } from "./objectType";
import { camel, pascal } from "./objectType";
import type { QueryInfo } from "./protocol";

/** What to load of one object. */
interface Wish {
  everyScalar: boolean;
  readonly scalars: Set<string>;
  readonly navigations: Map<string, Wish>;
}

const nothing = (): Wish => ({ everyScalar: false, scalars: new Set(), navigations: new Map() });

function wishOf(query: QueryInfo): Wish {
  const wish = nothing();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  if (paths.length === 0) wish.everyScalar = true;
  for (const path of paths) add(wish, path.split(/[/.]/).filter((step) => step.toLowerCase() !== "items" && step !== ""));
  return wish;
}

function add(wish: Wish, steps: readonly string[]): void {
  const [first = "*", ...rest] = steps;
  if (first === "*" || first === "$all") {
    wish.everyScalar = true;
    return;
  }
  const name = pascal(first);
  if (rest.length === 0) {
    wish.scalars.add(name);
    return;
  }
  const deeper = wish.navigations.get(name) ?? nothing();
  wish.navigations.set(name, deeper);
  add(deeper, rest);
}

/** The value of a query action: the object's identity and what was asked for; null for a null object. */
export function loaded(object: HostObject | null, query: QueryInfo, host: HostState): unknown {
  return object && answer(object, wishOf(query), host, query);
}

function answer(object: HostObject, wish: Wish, host: HostState, query: QueryInfo = {}): Record<string, unknown> {
  if (object.isCollection) return collection(object, wish, host, query);
  return { ...host.identityOf(object), ...members(object, wish, host) };
}

/** A collection answers with its own scalars ("count") and its items; every other path is meant for the items. */
function collection(object: HostObject, wish: Wish, host: HostState, query: QueryInfo): Record<string, unknown> {
  const own = nothing();
  const ofItems: Wish = { everyScalar: wish.everyScalar, scalars: new Set(), navigations: wish.navigations };
  for (const scalar of wish.scalars) (object.scalars.includes(scalar) ? own : ofItems).scalars.add(scalar);
  if (object.itemMembers) refuseUnknown(object.itemMembers, ofItems);
  const skip = query.Skip ?? 0;
  const items = object.items(host).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { ...host.identityOf(object), ...members(object, own, host), _Items: items.map((item) => answer(item, ofItems, host)) };
}

function members(object: HostObject, wish: Wish, host: HostState): Record<string, unknown> {
  refuseUnknown(object, wish);
  const values: Record<string, unknown> = {};
  const scalars = wish.everyScalar ? new Set([...object.scalars, ...wish.scalars]) : wish.scalars;
  for (const scalar of scalars) {
    if (scalar === "IsNullObject") continue;
    if (object.scalars.includes(scalar)) values[scalar] = object.read(scalar, host);
    else values[scalar] = navigated(object, scalar, { ...nothing(), everyScalar: true }, host);
  }
  for (const [name, deeper] of wish.navigations) values[name] = navigated(object, name, deeper, host);
  return values;
}

function navigated(object: HostObject, name: string, wish: Wish, host: HostState): unknown {
  const target = object.navigate(name, host);
  return target && answer(target, wish, host);
}

function refuseUnknown(type: Members, wish: Wish): void {
  for (const name of wish.scalars) {
    if (name !== "IsNullObject" && !type.scalars.includes(name) && !type.navigations.includes(name)) throw apiNotFound(`${type.name}.${camel(name)}`);
  }
  for (const name of wish.navigations.keys()) if (!type.navigations.includes(name)) throw apiNotFound(`${type.name}.${camel(name)}`);
}
