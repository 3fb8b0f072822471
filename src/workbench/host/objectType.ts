/**
 * One table per Office.js object type: its members and what they do to the model. The engine knows nothing of Excel,
 * the tables know nothing of requests. Member names are the protocol's ("Values", not "values").
 */
import { apiNotFound } from "./hostError";
import type { HostState } from "./hostState";

export interface PropertyTable<T> {
  readonly get: (target: T, host: HostState) => unknown;
  readonly set?: (target: T, value: unknown, host: HostState) => void;
}

export interface ObjectType<T> {
  /** Office.js class name, for error messages. */
  readonly name: string;
  /** What the runtime must know to find the object again: `{ Id }` or `{ _Id }`. */
  readonly identity?: (target: T, host: HostState) => Readonly<Record<string, unknown>>;
  /** Ranges: the runtime keeps them beyond one request by reference. */
  readonly keepable?: boolean;
  readonly properties?: Readonly<Record<string, PropertyTable<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T, host: HostState) => HostObject | null>>;
  /** Methods that give an object; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: T, args: readonly unknown[], host: HostState) => HostObject | null>>;
  /** Methods that give a value, or nothing. */
  readonly calls?: Readonly<Record<string, (target: T, args: readonly unknown[], host: HostState) => unknown>>;
  /** Collections: their items; `getItem` by key; the type of an item, to refuse unknown members of an empty collection. */
  readonly items?: (target: T, host: HostState) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, host: HostState) => HostObject;
  readonly itemMembers?: () => Members;
}

/** What a type offers, without its target's type: enough to check a `Select`. */
export interface Members {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
}

/** An object of the host with its table: what an object path leads to. */
export interface HostObject extends Members {
  readonly target: unknown;
  readonly keepable: boolean;
  readonly isCollection: boolean;
  readonly itemMembers: Members | null;
  identity(host: HostState): Readonly<Record<string, unknown>>;
  read(property: string, host: HostState): unknown;
  write(property: string, value: unknown, host: HostState): void;
  navigate(name: string, host: HostState): HostObject | null;
  create(method: string, args: readonly unknown[], host: HostState): HostObject | null;
  call(method: string, args: readonly unknown[], host: HostState): unknown;
  items(host: HostState): readonly HostObject[];
  item(key: unknown, host: HostState): HostObject;
}

const known = new WeakMap<object, Members>();

/** A type's member names; worked out once a type. */
export function membersOf<T>(type: ObjectType<T>): Members {
  let members = known.get(type);
  if (!members) known.set(type, (members = { name: type.name, scalars: Object.keys(type.properties ?? {}), navigations: Object.keys(type.navigations ?? {}) }));
  return members;
}

/** Joins a table and a target. Every member that the table lacks fails with ApiNotFound, naming it. */
export function objectOf<T>(type: ObjectType<T>, target: T): HostObject {
  return new BoundObject(type, target);
}

class BoundObject<T> implements HostObject {
  constructor(
    private readonly type: ObjectType<T>,
    readonly target: T,
  ) {}

  get name(): string {
    return this.type.name;
  }

  get scalars(): readonly string[] {
    return membersOf(this.type).scalars;
  }

  get navigations(): readonly string[] {
    return membersOf(this.type).navigations;
  }

  get keepable(): boolean {
    return this.type.keepable ?? false;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  get itemMembers(): Members | null {
    return this.type.itemMembers?.() ?? null;
  }

  identity(host: HostState): Readonly<Record<string, unknown>> {
    return this.type.identity?.(this.target, host) ?? {};
  }

  read(property: string, host: HostState): unknown {
    return this.own(this.type.properties, property).get(this.target, host);
  }

  write(property: string, value: unknown, host: HostState): void {
    const { set } = this.own(this.type.properties, property);
    if (!set) throw this.missing(property);
    set(this.target, value, host);
  }

  navigate(name: string, host: HostState): HostObject | null {
    return this.own(this.type.navigations, name)(this.target, host);
  }

  create(method: string, args: readonly unknown[], host: HostState): HostObject | null {
    return this.own(this.type.objects, method)(this.target, args, host);
  }

  call(method: string, args: readonly unknown[], host: HostState): unknown {
    return this.own(this.type.calls, method)(this.target, args, host);
  }

  items(host: HostState): readonly HostObject[] {
    return this.type.items?.(this.target, host) ?? [];
  }

  item(key: unknown, host: HostState): HostObject {
    if (!this.type.item) throw this.missing("getItem");
    return this.type.item(this.target, key, host);
  }

  private own<V>(table: Readonly<Record<string, V>> | undefined, member: string): V {
    const found = table && Object.hasOwn(table, member) ? table[member] : undefined;
    if (found === undefined) throw this.missing(member);
    return found;
  }

  private missing(member: string): Error {
    return apiNotFound(`${this.type.name}.${camel(member)}`);
  }
}

/** "Values" → "values", the spelling of programs. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" → "Values", the spelling of the protocol; `_Id` stays. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
