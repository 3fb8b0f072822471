/**
 * WorksheetCustomPropertyCollection (ExcelApi 1.12): keys in any letter case, values text. Allowed on protected sheets.
 */
import type { ModelSheet } from "../../model/workbook";
import { textArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";

interface PropertyTarget {
  readonly sheet: ModelSheet;
  readonly key: string;
}

function find(sheet: ModelSheet, key: unknown): HostObject | null {
  const wanted = textArgument(key, "key").toLowerCase();
  const stored = [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  return stored === undefined ? null : objectOf(propertyType, { sheet, key: stored });
}

/** Adding a key again overwrites its value. */
function add(sheet: ModelSheet, key: unknown, value: unknown, host: HostState): HostObject {
  const name = textArgument(key, "key");
  if (name === "" || name.length > 255) throw invalidArgument("a key has 1 to 255 characters");
  const stored = (find(sheet, name)?.target as PropertyTarget | undefined)?.key ?? name;
  host.edit({ kind: "setCustomProperty", sheet: sheet.id, key: stored, value: textArgument(value, "value") });
  return objectOf(propertyType, { sheet, key: stored });
}

export const customPropertiesType: ObjectType<ModelSheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => objectOf(propertyType, { sheet, key })),
  item: (sheet, key) => find(sheet, key) ?? missing(key),
  itemMembers: () => membersOf(propertyType),
  objects: {
    Add: (sheet, [key, value], host) => add(sheet, key, value, host),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
  },
  calls: { GetCount: (sheet) => sheet.customProperties.size },
};

const propertyType: ObjectType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? missing(key),
      set: ({ sheet, key }, value, host) => host.edit({ kind: "setCustomProperty", sheet: sheet.id, key, value: textArgument(value, "value") }),
    },
  },
  calls: {
    Delete: ({ sheet, key }, _args, host) => {
      if (!sheet.customProperties.has(key)) missing(key);
      host.edit({ kind: "setCustomProperty", sheet: sheet.id, key, value: null });
    },
  },
};

function missing(key: unknown): never {
  throw itemNotFound(`custom property ${String(key)}`);
}
