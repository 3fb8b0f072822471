/**
 * `getCellProperties`, `getRowProperties`, `getColumnProperties`: answers in the spelling of programs, cell by cell.
 */
import type { Area } from "../../../sheet/address";
import { localAddress } from "../addresses";
import type { RangeTarget } from "../arguments";
import { apiNotFound, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { objectOf } from "../objectType";
import { camel, pascal } from "../objectType";
import type { HostObject } from "../objectType";
import { rangeFormatType } from "./rangeFormatType";
import { rangeType } from "./rangeType";

type Wish = Readonly<Record<string, unknown>>;

function wishOf(value: unknown): Wish {
  if (typeof value !== "object" || value === null) throw invalidArgument("properties to load");
  return value as Wish;
}

export function cellProperties(range: RangeTarget, wish: unknown, host: HostState): unknown {
  const { top, left, bottom, right } = range.area;
  return across(top, bottom, (row) => across(left, right, (column) => properties({ sheet: range.sheet, area: { top: row, bottom: row, left: column, right: column } }, wishOf(wish), host)));
}

export function rowProperties(range: RangeTarget, wish: unknown, host: HostState): unknown {
  return across(range.area.top, range.area.bottom, (row) => properties({ sheet: range.sheet, area: { ...range.area, top: row, bottom: row } }, wishOf(wish), host, { ...range.area, top: row, bottom: row, left: 0, right: 16_383 }));
}

export function columnProperties(range: RangeTarget, wish: unknown, host: HostState): unknown {
  return across(range.area.left, range.area.right, (column) => properties({ sheet: range.sheet, area: { ...range.area, left: column, right: column } }, wishOf(wish), host, { top: 0, bottom: 1_048_575, left: column, right: column }));
}

function across<T>(from: number, to: number, of: (index: number) => T): T[] {
  return Array.from({ length: to - from + 1 }, (_each, offset) => of(from + offset));
}

const ALLOWED = ["Address", "AddressLocal", "Hidden", "RowHidden", "ColumnHidden", "RowIndex", "ColumnIndex", "Hyperlink"];

/** `line`: the whole row or column the cells stand for, in its address. */
function properties(target: RangeTarget, wish: Wish, host: HostState, line?: Area): Wish {
  const range = objectOf(rangeType, target);
  const answer: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(wish)) {
    const name = pascal(key);
    if (key === "format" && typeof wanted === "object") answer["format"] = nested(objectOf(rangeFormatType, { sheet: target.sheet, areas: [target.area] }), wishOf(wanted), host);
    else if (!ALLOWED.includes(name)) throw apiNotFound(`cell property ${key}`);
    else if (wanted === true) answer[key] = name.startsWith("Address") && line ? localAddress(line) : range.read(name, host);
  }
  return answer;
}

function nested(object: HostObject, wish: Wish, host: HostState): Wish {
  const answer: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(wish)) {
    const name = pascal(key);
    if (wanted === true) answer[camel(name)] = object.scalars.includes(name) ? object.read(name, host) : everyScalar(object.navigate(name, host), host);
    else if (name === "Borders") answer["borders"] = borders(object.navigate(name, host), wishOf(wanted), host);
    else if (typeof wanted === "object" && wanted !== null) {
      const deeper = object.navigate(name, host);
      answer[camel(name)] = deeper && nested(deeper, wanted as Wish, host);
    }
  }
  return answer;
}

/** A part wished as a whole ("protection"): all its plain members. */
function everyScalar(object: HostObject | null, host: HostState): Wish | null {
  return object && Object.fromEntries(object.scalars.map((name) => [camel(name), object.read(name, host)]));
}

/** Borders are wished once for all edges and answered edge by edge. */
const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function borders(collection: HostObject | null, wish: Wish, host: HostState): Wish {
  return Object.fromEntries(Object.entries(EDGES).map(([edge, key]) => [edge, collection && nested(collection.item(key, host), wish, host)]));
}
