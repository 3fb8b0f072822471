/**
 * Addresses as Excel writes them ("台账!A1:B2", "'台 账'!A1") and as programs may pass them.
 */
import type { Area } from "../../sheet/address";
import { areaFromA1, areaToA1, columnLetter, MAX_COLUMNS, MAX_ROWS } from "../../sheet/address";
import { sheetByName } from "../model/cells";
import type { ModelSheet } from "../model/workbook";
import type { RangeTarget } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import type { HostState } from "./hostState";

/** Address lists longer than this are refused. */
export const ADDRESS_LIST_LIMIT = 8_192;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Names that read as something else (a cell, R1C1, a number) or hold other characters are quoted. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$/.test(name) && !/^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "台账!A1:B2"; whole rows "台账!1:3", whole columns "台账!A:C". */
export function addressOf({ sheet, area }: RangeTarget): string {
  return `${quotedSheetName(sheet.name)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  const allRows = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const allColumns = area.left === 0 && area.right === MAX_COLUMNS - 1;
  if (allRows && !allColumns) return `${columnLetter(area.left)}:${columnLetter(area.right)}`;
  if (allColumns && !allRows) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
}

/** What `worksheet.getRange(address)` finds: an area of that sheet, or a name of the workbook. */
export function areaOf(sheet: ModelSheet, address: unknown, host: HostState): Area {
  if (address === undefined || address === null || address === "") return WHOLE_SHEET;
  if (typeof address !== "string") throw invalidArgument("address");
  const { sheetName, local } = split(address);
  if (sheetName !== null && sheetByName(host.workbook, sheetName) !== sheet) throw invalidArgument(`address: ${address}`);
  const area = areaFromA1(local);
  if (!area) throw local.includes(":") ? invalidArgument(`address: ${address}`) : itemNotFound(address);
  return area;
}

/** "A1,C3:D4" → areas. Empty entries and lists that are too long are refused. */
export function areasOf(sheet: ModelSheet, list: unknown, host: HostState): Area[] {
  if (list === undefined || list === null || list === "") return [WHOLE_SHEET];
  if (typeof list !== "string") throw invalidArgument("address");
  if (list.length > ADDRESS_LIST_LIMIT) throw invalidArgument(`an address list of ${list.length} characters; at most ${ADDRESS_LIST_LIMIT} are taken`);
  return list.split(",").map((one) => {
    if (one.trim() === "") throw invalidArgument(`address: ${list}`);
    return areaOf(sheet, one.trim(), host);
  });
}

function split(address: string): { readonly sheetName: string | null; readonly local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, local: address };
  const name = address.slice(0, mark);
  return { sheetName: name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name, local: address.slice(mark + 1) };
}
