/**
 * Workbook and Application. Not modelled: tables, pivot tables, styles, bindings, settings, custom XML, comments, saving,
 * inserting sheets from files, protecting and unprotecting.
 */
import type { ModelWorkbook } from "../../model/workbook";
import { sheetById } from "../../model/cells";
import { accessDenied, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { objectOf } from "../objectType";
import { namesType } from "./namesType";
import { propertiesType } from "./documentPropertiesType";
import { rangeAreasType } from "./rangeAreasType";
import { rangeObject } from "./rangeType";
import { worksheetsType } from "./worksheetsType";

function selected(workbook: ModelWorkbook, host: HostState): { readonly sheet: ReturnType<typeof sheetById>; readonly area: ModelWorkbook["selection"]["area"] } {
  host.faults.needsFocus();
  return { sheet: sheetById(workbook, workbook.selection.sheetId), area: workbook.selection.area };
}

function eventRange(reference: unknown, host: HostState): HostObject {
  return host.keptObject(String(reference));
}

export const workbookType: ObjectType<ModelWorkbook> = {
  name: "Workbook",
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: (workbook) => workbook.journal.length > 0 },
    PreviouslySaved: { get: () => true },
    AutoSave: { get: () => false },
  },
  navigations: {
    Worksheets: (workbook) => objectOf(worksheetsType, workbook),
    Application: (workbook, host) => objectOf(applicationType, host),
    Names: () => objectOf(namesType, { scope: null }),
    Protection: (workbook) => objectOf(workbookProtectionType, workbook),
    Properties: (workbook) => objectOf(propertiesType, workbook),
  },
  objects: {
    GetSelectedRange: (workbook, _args, host) => {
      const { sheet, area } = selected(workbook, host);
      return rangeObject(sheet, area);
    },
    GetSelectedRanges: (workbook, _args, host) => {
      const { sheet, area } = selected(workbook, host);
      return objectOf(rangeAreasType, { sheet, areas: [area] });
    },
    GetActiveCell: (workbook, _args, host) => {
      const { sheet, area } = selected(workbook, host);
      return rangeObject(sheet, { ...area, bottom: area.top, right: area.left });
    },
    _GetRangeForEventByReferenceId: (_workbook, [reference], host) => eventRange(reference, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [reference], host) => eventRange(reference, host),
  },
  calls: {
    _RemoveReference: (_workbook, [reference], host) => host.letGo(String(reference)),
    _RemoveAllReferences: () => undefined,
    _GetReferenceCount: (_workbook, _args, host) => host.keptCount,
  },
};

const workbookProtectionType: ObjectType<ModelWorkbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
  calls: {
    Unprotect: (workbook) => {
      if (workbook.structureProtected) throw accessDenied("the structure of the workbook is protected with a password");
    },
  },
};

const applicationType: ObjectType<HostState> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (host) => host.calculationMode,
      set: (host, value) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual") throw invalidArgument(`calculationMode ${String(value)}`);
        host.calculationMode = value;
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  calls: { Calculate: () => undefined, SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
};
