/**
 * WorksheetCollection. Chart sheets are not in it.
 */
import { sheetByName } from "../../model/cells";
import { nextSheetId } from "../../model/newWorkbook";
import type { ModelSheet, ModelWorkbook } from "../../model/workbook";
import { workbookEvents } from "../eventRegistrations";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";
import { mayChangeStructure } from "../protection";
import { acceptableSheetName, freeSheetName } from "../sheetNames";
import { worksheets, worksheetType } from "./worksheetType";

const sheetObject = (sheet: ModelSheet | undefined): HostObject | null => (sheet ? objectOf(worksheetType, sheet) : null);

/** By name in any letter case, or by id. */
function find(key: unknown, host: HostState): ModelSheet | undefined {
  if (typeof key !== "string") throw invalidArgument("key");
  const found = host.workbook.sheets.find((sheet) => sheet.id === key) ?? sheetByName(host.workbook, key);
  return found?.kind === "worksheet" ? found : undefined;
}

/** A sheet at the end, not in front. Excel refuses when another workbook has the focus. */
function add(name: unknown, host: HostState): HostObject {
  mayChangeStructure(host);
  host.faults.needsFocus();
  const accepted = name === undefined || name === null || name === "" ? freeSheetName(host.workbook) : acceptableSheetName(name, host.workbook);
  const id = nextSheetId(host.workbook);
  host.edit({ kind: "addSheet", sheet: id, name: accepted });
  return sheetObject(find(id, host))!;
}

function active(host: HostState): HostObject {
  const sheet = host.workbook.sheets.find((each) => each.id === host.workbook.activeSheetId);
  if (!sheet || sheet.kind !== "worksheet") throw new HostError("InvalidSelection", "The current selection is invalid for this operation: a chart sheet is in front");
  return objectOf(worksheetType, sheet);
}

const listed = (visibleOnly: unknown, host: HostState): ModelSheet[] => worksheets(host).filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

export const worksheetsType: ObjectType<ModelWorkbook> = {
  name: "WorksheetCollection",
  items: (_workbook, host) => worksheets(host).map((sheet) => objectOf(worksheetType, sheet)),
  item: (_workbook, key, host) => sheetObject(find(key, host)) ?? missing(key),
  itemMembers: () => membersOf(worksheetType),
  objects: {
    GetItem: (_workbook, [key], host) => sheetObject(find(key, host)) ?? missing(key),
    GetItemOrNullObject: (_workbook, [key], host) => sheetObject(find(key, host)),
    GetActiveWorksheet: (_workbook, _args, host) => active(host),
    GetFirst: (_workbook, [visibleOnly], host) => sheetObject(listed(visibleOnly, host)[0]) ?? missing("first"),
    GetLast: (_workbook, [visibleOnly], host) => sheetObject(listed(visibleOnly, host).at(-1)) ?? missing("last"),
    Add: (_workbook, [name], host) => add(name, host),
  },
  calls: { GetCount: (_workbook, [visibleOnly], host) => listed(visibleOnly, host).length, ...workbookEvents },
};

function missing(key: unknown): never {
  throw itemNotFound(`sheet ${String(key)}`);
}
