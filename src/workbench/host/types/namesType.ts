/**
 * NamedItemCollection: names that the file brought, to read. Adding and changing names is not modelled.
 */
import type { ModelName } from "../../model/workbook";
import { sheetByName } from "../../model/cells";
import { areaFromA1 } from "../../../sheet/address";
import { itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";
import { rangeObject } from "./rangeType";

/** `scope` null: the workbook's own names; else a sheet's id. */
interface NamesTarget {
  readonly scope: string | null;
}

const names = ({ scope }: NamesTarget, host: HostState): readonly ModelName[] => (host.workbook.names ?? []).filter((name) => (name.sheet ?? null) === scope);

function find(target: NamesTarget, key: unknown, host: HostState): HostObject | null {
  const found = names(target, host).find((name) => name.name.toLowerCase() === String(key).toLowerCase());
  return found ? objectOf(nameType, found) : null;
}

/** "=台账!$A$1:$B$2" → its range; null for other formulas. */
function rangeOf(name: ModelName, host: HostState): HostObject | null {
  const match = /^='?(.+?)'?!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(name.formula);
  const sheet = match && sheetByName(host.workbook, match[1]!.replace(/''/g, "'"));
  const area = match && areaFromA1(match[2]!);
  return sheet && area ? rangeObject(sheet, area) : null;
}

export const namesType: ObjectType<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target, host) => names(target, host).map((name) => objectOf(nameType, name)),
  item: (target, key, host) => find(target, key, host) ?? missing(key),
  itemMembers: () => membersOf(nameType),
  objects: { GetItemOrNullObject: (target, [key], host) => find(target, key, host) },
  calls: { GetCount: (target, _args, host) => names(target, host).length },
};

const nameType: ObjectType<ModelName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: ({ formula }) => formula },
    Visible: { get: ({ visible }) => visible ?? true },
    Scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    Type: { get: (name, host) => (rangeOf(name, host) ? "Range" : "String") },
  },
  objects: { GetRange: (name, _args, host) => rangeOf(name, host) ?? missing(name.name), GetRangeOrNullObject: (name, _args, host) => rangeOf(name, host) },
};

function missing(key: unknown): never {
  throw itemNotFound(`name ${String(key)}`);
}
