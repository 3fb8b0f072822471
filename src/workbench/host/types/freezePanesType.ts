/**
 * WorksheetFreezePanes: rows and columns that stay in sight, counted from A1.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/address";
import type { ModelSheet } from "../../model/workbook";
import { areaOf } from "../addresses";
import { integerArgument, rangeArgument } from "../arguments";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { rangeObject } from "./rangeType";

function freeze(sheet: ModelSheet, rows: number, columns: number, host: HostState): void {
  if (rows < 0 || columns < 0) throw invalidArgument("count");
  host.edit({ kind: "setFreeze", sheet: sheet.id, rows, columns });
}

function location(sheet: ModelSheet): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, { top: 0, left: 0, bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1, right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1 });
}

/** `freezeAt("A1:B3")`: three rows and two columns; whole rows or columns freeze only those. */
function freezeAt(sheet: ModelSheet, where: unknown, host: HostState): void {
  const area = typeof where === "string" ? areaOf(sheet, where, host) : rangeArgument(where, "frozenRange").area;
  freeze(sheet, area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1, area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1, host);
}

export const freezePanesType: ObjectType<ModelSheet> = {
  name: "WorksheetFreezePanes",
  objects: { GetLocationOrNullObject: (sheet) => location(sheet) },
  calls: {
    FreezeRows: (sheet, [count], host) => freeze(sheet, integerArgument(count ?? 1, "count"), 0, host),
    FreezeColumns: (sheet, [count], host) => freeze(sheet, 0, integerArgument(count ?? 1, "count"), host),
    FreezeAt: (sheet, [where], host) => freezeAt(sheet, where, host),
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
  },
};
