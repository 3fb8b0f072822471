/**
 * Worksheet. Not modelled: charts, shapes, pivot tables, comments, copying, tables, criteria of filters, headings, page breaks
 * between columns.
 */
import { existingCells, usedBox } from "../../model/cells";
import type { ModelSheet } from "../../model/workbook";
import { areaOf, areasOf, WHOLE_SHEET } from "../addresses";
import { colorArgument, flagArgument, integerArgument, rangeArgument, textArgument } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { objectOf } from "../objectType";
import { mayChangeStructure, mayFormat, protect, protectionOptions, unprotect } from "../protection";
import { activate } from "../selecting";
import { acceptableSheetName } from "../sheetNames";
import { sheetEvents } from "../eventRegistrations";
import { customPropertiesType } from "./customPropertiesType";
import { freezePanesType } from "./freezePanesType";
import { namesType } from "./namesType";
import { horizontalPageBreaksType } from "./pageBreaksType";
import { pageLayoutType } from "./pageLayoutType";
import { rangeAreasType } from "./rangeAreasType";
import { rangeObject } from "./rangeType";

/** Worksheets as Office.js counts them: chart sheets are none. */
export const worksheets = (host: HostState): ModelSheet[] => host.workbook.sheets.filter((sheet) => sheet.kind === "worksheet");

const visible = (host: HostState): ModelSheet[] => host.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");

function rename(sheet: ModelSheet, value: unknown, host: HostState): void {
  mayChangeStructure(host);
  const name = acceptableSheetName(value, host.workbook, sheet);
  if (name !== sheet.name) host.edit({ kind: "renameSheet", sheet: sheet.id, name });
}

function move(sheet: ModelSheet, value: unknown, host: HostState): void {
  mayChangeStructure(host);
  const position = integerArgument(value, "position");
  const others = worksheets(host).filter((each) => each !== sheet);
  if (position < 0 || position > others.length) throw invalidArgument("position");
  const rest = host.workbook.sheets.filter((each) => each !== sheet);
  const next = others[position];
  host.edit({ kind: "moveSheet", sheet: sheet.id, index: next ? rest.indexOf(next) : rest.length });
}

function show(sheet: ModelSheet, value: unknown, host: HostState): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument(`visibility ${String(value)}`);
  if (value === sheet.visibility) return;
  mayChangeStructure(host);
  if (value !== "Visible" && visible(host).length === 1 && sheet.visibility === "Visible") throw new HostError("InvalidOperation", "This operation is not permitted for the current object: the last visible sheet");
  host.edit({ kind: "setVisibility", sheet: sheet.id, visibility: value });
  if (value !== "Visible" && host.workbook.activeSheetId === sheet.id) activate(visible(host)[0]!, host);
}

/** Excel refuses to delete the last visible sheet, and a very hidden one (InvalidOperation / GeneralException). */
function remove(sheet: ModelSheet, host: HostState): void {
  mayChangeStructure(host);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "a very hidden sheet cannot be deleted");
  if (visible(host).every((each) => each === sheet)) throw new HostError("InvalidOperation", "the last visible sheet cannot be deleted");
  host.edit({ kind: "deleteSheet", sheet: sheet.id });
}

function neighbour(sheet: ModelSheet, step: 1 | -1, visibleOnly: unknown, host: HostState): HostObject | null {
  const list = worksheets(host).filter((each) => each === sheet || visibleOnly !== true || each.visibility === "Visible");
  const next = list[list.indexOf(sheet) + step];
  return next ? objectOf(worksheetType, next) : null;
}

function indexes(args: readonly unknown[]): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map((value) => integerArgument(value, "index"));
  if (top < 0 || left < 0 || rows < 1 || columns < 1 || top + rows - 1 > WHOLE_SHEET.bottom || left + columns - 1 > WHOLE_SHEET.right) throw invalidArgument("a range outside the sheet");
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export const worksheetType: ObjectType<ModelSheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: rename },
    Position: { get: (sheet, host) => worksheets(host).indexOf(sheet), set: move },
    Visibility: { get: (sheet) => sheet.visibility, set: show },
    TabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value, host) => {
        mayChangeStructure(host);
        host.edit({ kind: "setTabColor", sheet: sheet.id, color: colorArgument(value, "tabColor") || null });
      },
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
    ShowGridlines: { get: (sheet) => sheet.showGridlines ?? true },
    // The runtime sets what it reads as ShowGridlines under this name.
    Gridlines: {
      get: (sheet) => sheet.showGridlines ?? true,
      set: (sheet, value, host) => host.edit({ kind: "setGridlines", sheet: sheet.id, shown: flagArgument(value, "showGridlines") }),
    },
  },
  navigations: {
    Protection: (sheet) => objectOf(sheetProtectionType, sheet),
    CustomProperties: (sheet) => objectOf(customPropertiesType, sheet),
    FreezePanes: (sheet) => objectOf(freezePanesType, sheet),
    PageLayout: (sheet) => objectOf(pageLayoutType, sheet),
    Names: (sheet) => objectOf(namesType, { scope: sheet.id }),
    AutoFilter: (sheet) => objectOf(autoFilterType, sheet),
    HorizontalPageBreaks: (sheet) => objectOf(horizontalPageBreaksType, sheet),
  },
  objects: {
    GetRange: (sheet, [address], host) => rangeObject(sheet, areaOf(sheet, address, host)),
    GetRanges: (sheet, [address], host) => objectOf(rangeAreasType, { sheet, areas: areasOf(sheet, address, host) }),
    GetCell: (sheet, [row, column]) => rangeObject(sheet, indexes([row, column, 1, 1])),
    GetRangeByIndexes: (sheet, args) => rangeObject(sheet, indexes(args)),
    GetUsedRange: (sheet, [valuesOnly]) => rangeObject(sheet, usedBox(sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedBox(sheet, valuesOnly === true);
      return used && rangeObject(sheet, used);
    },
    GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    FindAllOrNullObject: (sheet, [text, criteria]) => findAll(sheet, textArgument(text, "text"), criteria),
  },
  calls: {
    Activate: (sheet, _args, host) => activate(sheet, host),
    Delete: (sheet, _args, host) => remove(sheet, host),
    Calculate: () => undefined,
    ...sheetEvents,
  },
};

function findAll(sheet: ModelSheet, text: string, criteria: unknown): HostObject | null {
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as { readonly completeMatch?: boolean; readonly matchCase?: boolean };
  const folded = (value: string): string => (matchCase ? value : value.toLowerCase());
  const areas = [...existingCells(sheet, WHOLE_SHEET)]
    .filter(({ cell }) => cell.value !== null && (completeMatch ? folded(String(cell.value)) === folded(text) : folded(String(cell.value)).includes(folded(text))))
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  return areas.length > 0 ? objectOf(rangeAreasType, { sheet, areas }) : null;
}

const sheetProtectionType: ObjectType<ModelSheet> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.protected }, Options: { get: protectionOptions } },
  calls: {
    Protect: (sheet, [options, password], host) => protect(sheet, options, password, host),
    Unprotect: (sheet, _args, host) => unprotect(sheet, host),
  },
};

/** The buttons on a heading row; what is hidden by them is a person's doing. One column alone, or a criterion, is not modelled. */
function applyFilter(sheet: ModelSheet, [range, column, criteria]: readonly unknown[], host: HostState): void {
  mayFormat(sheet, null);
  if ((column !== undefined && column !== null) || (criteria !== undefined && criteria !== null)) throw new HostError("NotImplemented", "criteria of filters are not modelled");
  const area = typeof range === "string" ? areaOf(sheet, range, host) : rangeArgument(range, "range").area;
  host.edit({ kind: "setAutoFilter", sheet: sheet.id, area });
}

const autoFilterType: ObjectType<ModelSheet> = {
  name: "AutoFilter",
  properties: { Enabled: { get: (sheet) => Boolean(sheet.autoFilter) }, IsDataFiltered: { get: (sheet) => sheet.autoFilter !== undefined && sheet.autoFilter !== null && sheet.hiddenRows.size > 0 } },
  objects: { GetRangeOrNullObject: (sheet) => (sheet.autoFilter ? rangeObject(sheet, sheet.autoFilter) : null) },
  calls: {
    Apply: applyFilter,
    Remove: (sheet, _args, host) => {
      mayFormat(sheet, null);
      if (sheet.autoFilter) host.edit({ kind: "setAutoFilter", sheet: sheet.id, area: null });
    },
  },
};
