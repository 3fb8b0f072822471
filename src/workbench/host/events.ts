/**
 * Events: the messages that tell those who registered. Excel sends them after the batch that caused them.
 */
import type { WorkbookEdit } from "../model/workbook";
import { sheetById } from "../model/cells";
import { localAddress } from "./addresses";
import type { HostState } from "./hostState";
import { rangeObject } from "./types/rangeType";
import type { Area } from "../../sheet/address";
import type { EventName } from "./eventRegistrations";
import { EVENTS, EVERY_SHEET, registrationKey } from "./eventRegistrations";

/** Office's own "document selection changed", which `workbook.onSelectionChanged` listens to. */
const DOCUMENT_SELECTION_CHANGED = 2;

/** One event as the bridge carries it. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

function entries(name: EventName, sheet: string, facts: Readonly<Record<string, unknown>>, host: HostState): EventEntry[] {
  const targets = [sheet, EVERY_SHEET].filter((target) => host.listening.has(registrationKey(name, target)));
  return targets.map((targetId) => ({ messageCategory: 65536, messageType: EVENTS[name], targetId, message: JSON.stringify({ source: "Local", worksheetId: sheet, ...facts }) }));
}

/** What happened, by whom: `ThisLocalAddin` for a batch of the add-in, absent for a person's typing. */
export interface Happened {
  readonly edits: readonly WorkbookEdit[];
  readonly activeBefore: string;
  readonly selectionMoved: boolean;
  readonly byAddin: boolean;
}

/** The messages for everything that happened, in Excel's order: sheets, cells, activation, selection. */
export function eventEntries(happened: Happened, host: HostState): EventEntry[] {
  const { workbook } = host;
  const trigger = happened.byAddin ? { triggerSource: "ThisLocalAddin" } : {};
  const sheets = happened.edits.flatMap((edit) => (edit.kind === "addSheet" ? entries("Added", edit.sheet, {}, host) : edit.kind === "deleteSheet" ? entries("Deleted", edit.sheet, {}, host) : []));
  const cells = changedAreas(happened.edits).flatMap(({ sheet, area }) =>
    workbook.sheets.some((each) => each.id === sheet)
      ? entries("DataChanged", sheet, { address: localAddress(area), changeType: "RangeEdited", shiftDirection: "None", referenceId: host.keep(rangeObject(sheetById(workbook, sheet), area)), ...trigger }, host)
      : [],
  );
  const active = workbook.activeSheetId;
  const activation = active === happened.activeBefore ? [] : [...entries("Deactivated", happened.activeBefore, {}, host), ...entries("Activated", active, {}, host)];
  const selection: EventEntry[] = happened.selectionMoved
    ? [
        ...entries("SelectionChanged", workbook.selection.sheetId, { address: localAddress(workbook.selection.area), isInsideTable: false }, host),
        { messageCategory: 65536, messageType: DOCUMENT_SELECTION_CHANGED, targetId: "", message: "{}" },
      ]
    : [];
  return [...sheets, ...cells, ...activation, ...selection];
}

/** One box a sheet around everything whose content changed: enough to know that results are out of date. */
function changedAreas(edits: readonly WorkbookEdit[]): { readonly sheet: string; readonly area: Area }[] {
  const boxes = new Map<string, Area>();
  for (const edit of edits) {
    const area = edit.kind === "setCell" ? { top: edit.row, bottom: edit.row, left: edit.column, right: edit.column } : edit.kind === "clear" && edit.what !== "Formats" ? edit.area : null;
    if (!area) continue;
    const box = boxes.get(edit.sheet);
    boxes.set(edit.sheet, box ? { top: Math.min(box.top, area.top), left: Math.min(box.left, area.left), bottom: Math.max(box.bottom, area.bottom), right: Math.max(box.right, area.right) } : area);
  }
  return [...boxes].map(([sheet, area]) => ({ sheet, area }));
}
