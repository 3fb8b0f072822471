/**
 * Range. Not modelled: sorting, find/replace, insert/delete of cells, copying, data types, spills, images,
 * formulasR1C1, styles.
 */
import type { Area } from "../../../sheet/address";
import { areaContains, MAX_COLUMNS, MAX_ROWS } from "../../../sheet/address";
import { cellAt, cellCount, intersection, isErrorValue, overlap, existingCells, usedBox } from "../../model/cells";
import type { ModelSheet } from "../../model/workbook";
import { addressOf } from "../addresses";
import type { RangeTarget } from "../arguments";
import { flagArgument, integerArgument, rangeArgument, textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { objectOf } from "../objectType";
import { mayFormat, mayWrite } from "../protection";
import { allHidden, formulas, numberFormats, texts, valueTypes, values } from "../reading";
import { selectArea } from "../selecting";
import { sizeOf, writeNumberFormats, writeValues } from "../writing";
import { cellProperties, columnProperties, rowProperties } from "./cellProperties";
import { conditionalFormatsType } from "./conditionalFormatType";
import { dataValidationType } from "./dataValidationType";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { rangeAreasType } from "./rangeAreasType";
import { rangeFormatType } from "./rangeFormatType";
import { worksheetType } from "./worksheetType";

/** Excel fails to answer when more merged areas lie in the range. */
const MERGED_AREAS_LIMIT = 512;

export const rangeObject = (sheet: ModelSheet, area: Area): HostObject => objectOf(rangeType, { sheet, area });

/** The area moved or resized; refuses what falls off the sheet. */
function within(sheet: ModelSheet, area: Area): HostObject {
  if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS || area.bottom < area.top || area.right < area.left) throw invalidArgument("a range outside the sheet");
  return rangeObject(sheet, area);
}

function sameSheet(range: RangeTarget, other: unknown): RangeTarget {
  const target = rangeArgument(other, "anotherRange");
  if (target.sheet !== range.sheet) throw invalidArgument("anotherRange is on another sheet");
  return target;
}

/** An argument that is a Range or an address on the same sheet. */
function rangeOrAddress(range: RangeTarget, other: unknown, host: HostState): RangeTarget {
  if (typeof other !== "string") return sameSheet(range, other);
  return sameSheet(range, objectOf(worksheetType, range.sheet).create("GetRange", [other], host));
}

export const rangeType: ObjectType<RangeTarget> = {
  name: "Range",
  keepable: true,
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
    RowCount: { get: (range) => sizeOf(range).rows },
    ColumnCount: { get: (range) => sizeOf(range).columns },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    Values: { get: values, set: writeValues },
    Formulas: { get: formulas, set: writeValues },
    FormulasLocal: { get: formulas, set: writeValues },
    NumberFormat: { get: numberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: numberFormats, set: writeNumberFormats },
    Text: { get: texts },
    ValueTypes: { get: valueTypes },
    RowHidden: {
      get: ({ sheet, area }) => allHidden(area.top, area.bottom, sheet.hiddenRows),
      set: ({ sheet, area }, value, host) => {
        mayFormat(sheet);
        host.edit({ kind: "setRowsHidden", sheet: sheet.id, top: area.top, bottom: area.bottom, hidden: flagArgument(value, "rowHidden") });
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => allHidden(area.left, area.right, sheet.hiddenColumns),
      set: ({ sheet, area }, value, host) => {
        mayFormat(sheet, "allowFormatColumns");
        host.edit({ kind: "setColumnsHidden", sheet: sheet.id, left: area.left, right: area.right, hidden: flagArgument(value, "columnHidden") });
      },
    },
    Hidden: { get: hidden },
    IsEntireRow: { get: ({ area }) => area.left === 0 && area.right === MAX_COLUMNS - 1 },
    IsEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === MAX_ROWS - 1 },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
  },
  navigations: {
    Worksheet: ({ sheet }) => objectOf(worksheetType, sheet),
    Format: ({ sheet, area }) => objectOf(rangeFormatType, { sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => objectOf(dataValidationType, { sheet, areas: [area] }),
    ConditionalFormats: ({ sheet, area }) => objectOf(conditionalFormatsType, { sheet, areas: [area] }),
  },
  objects: {
    GetCell: ({ sheet, area }, [row, column]) => {
      const top = area.top + integerArgument(row, "row");
      const left = area.left + integerArgument(column, "column");
      return within(sheet, { top, left, bottom: top, right: left });
    },
    GetRow: ({ sheet, area }, [row]) => {
      const at = area.top + integerArgument(row, "row");
      return within(sheet, { ...area, top: at, bottom: at });
    },
    GetColumn: ({ sheet, area }, [column]) => {
      const at = area.left + integerArgument(column, "column");
      return within(sheet, { ...area, left: at, right: at });
    },
    GetLastCell: ({ sheet, area }) => rangeObject(sheet, { ...area, top: area.bottom, left: area.right }),
    GetLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, left: area.right }),
    GetEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetOffsetRange: ({ sheet, area }, [rows, columns]) => {
      const down = integerArgument(rows, "rowOffset");
      const across = integerArgument(columns, "columnOffset");
      return within(sheet, { top: area.top + down, bottom: area.bottom + down, left: area.left + across, right: area.right + across });
    },
    GetResizedRange: ({ sheet, area }, [rows, columns]) => within(sheet, { ...area, bottom: area.bottom + integerArgument(rows, "deltaRows"), right: area.right + integerArgument(columns, "deltaColumns") }),
    GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) => within(sheet, { ...area, bottom: area.top + integerArgument(rows, "numRows") - 1, right: area.left + integerArgument(columns, "numColumns") - 1 }),
    GetRowsBelow: ({ sheet, area }, [count]) => within(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + integerArgument(count ?? 1, "count") }),
    GetColumnsAfter: ({ sheet, area }, [count]) => within(sheet, { ...area, left: area.right + 1, right: area.right + integerArgument(count ?? 1, "count") }),
    GetBoundingRect: (range, [other], host) => {
      const { area } = rangeOrAddress(range, other, host);
      return rangeObject(range.sheet, { top: Math.min(range.area.top, area.top), left: Math.min(range.area.left, area.left), bottom: Math.max(range.area.bottom, area.bottom), right: Math.max(range.area.right, area.right) });
    },
    GetIntersection: (range, [other], host) => {
      const shared = intersection(range.area, rangeOrAddress(range, other, host).area);
      if (!shared) throw itemNotFound("the ranges share no cell");
      return rangeObject(range.sheet, shared);
    },
    GetIntersectionOrNullObject: (range, [other], host) => {
      const shared = intersection(range.area, rangeOrAddress(range, other, host).area);
      return shared && rangeObject(range.sheet, shared);
    },
    GetUsedRange: ({ sheet, area }, [valuesOnly]) => rangeObject(sheet, usedBox(sheet, valuesOnly === true, area) ?? { ...area, bottom: area.top, right: area.left }),
    GetUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
      const used = usedBox(sheet, valuesOnly === true, area);
      return used && rangeObject(sheet, used);
    },
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      // As reported of Excel: areas that begin outside the range are not among the answers.
      const areas = sheet.merges.filter((merge) => areaContains(area, { row: merge.top, column: merge.left }));
      if (areas.length > MERGED_AREAS_LIMIT) throw new HostError("GeneralException", `more than ${MERGED_AREAS_LIMIT} merged areas`);
      return areas.length > 0 ? objectOf(rangeAreasType, { sheet, areas }) : null;
    },
    GetSpecialCells: (range, args) => specialCells(range, args) ?? notFound(),
    GetSpecialCellsOrNullObject: (range, args) => specialCells(range, args),
  },
  calls: {
    Clear: ({ sheet, area }, [applyTo], host) => clear(sheet, area, applyTo, host),
    Merge: ({ sheet, area }, [across], host) => {
      mayFormat(sheet, null);
      const areas = across === true ? Array.from({ length: area.bottom - area.top + 1 }, (_each, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area];
      for (const each of areas) if (cellCount(each) > 1) host.edit({ kind: "merge", sheet: sheet.id, area: each });
    },
    Unmerge: ({ sheet, area }, _args, host) => {
      mayFormat(sheet, null);
      if (sheet.merges.some((merge) => overlap(merge, area))) host.edit({ kind: "unmerge", sheet: sheet.id, area });
    },
    Select: ({ sheet, area }, _args, host) => selectArea(sheet, area, host),
    GetCellProperties: (range, [wish], host) => cellProperties(range, wish, host),
    GetRowProperties: (range, [wish], host) => rowProperties(range, wish, host),
    GetColumnProperties: (range, [wish], host) => columnProperties(range, wish, host),
    Calculate: () => undefined,
    _ValidateArraySize: (range, [rows, columns]) => {
      const size = sizeOf(range);
      if (rows !== size.rows || columns !== size.columns) throw invalidArgument("the number of rows or columns in the input array doesn't match the size or dimensions of the range");
    },
  },
};

function hidden({ sheet, area }: RangeTarget): boolean | null {
  const rows = allHidden(area.top, area.bottom, sheet.hiddenRows);
  const columns = allHidden(area.left, area.right, sheet.hiddenColumns);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

const CLEARS = { All: "All", Contents: "Contents", Formats: "Formats", Hyperlinks: "Links" } as const;

/** Contents of locked cells, and any look on a protected sheet, are refused. */
export function clear(sheet: ModelSheet, area: Area, applyTo: unknown, host: HostState): void {
  const what = applyTo === undefined || applyTo === null ? "All" : CLEARS[textArgument(applyTo, "applyTo") as keyof typeof CLEARS];
  if (!what) throw new HostError("NotImplemented", `Range.clear(${String(applyTo)}) is not modelled`);
  if (what === "Contents") mayWrite(sheet, area);
  else mayFormat(sheet, what === "Formats" ? "allowFormatCells" : null);
  host.edit({ kind: "clear", sheet: sheet.id, area, what });
}

/** Consecutive cells of a column are joined into areas. */
function specialCells({ sheet, area }: RangeTarget, [type, valueType]: readonly unknown[]): HostObject | null {
  const used = usedBox(sheet, false, area);
  if (!used) return null;
  const wanted: { row: number; column: number }[] = [];
  if (type === "Blanks") {
    for (let column = used.left; column <= used.right; column += 1) for (let row = used.top; row <= used.bottom; row += 1) if ((cellAt(sheet, row, column)?.value ?? null) === null) wanted.push({ row, column });
  } else if (type === "Formulas" || type === "Constants") {
    for (const { row, column, cell } of existingCells(sheet, used)) if ((type === "Formulas") === (cell.formula !== undefined) && cell.value !== null && ofValueType(cell.value, valueType)) wanted.push({ row, column });
  } else throw new HostError("NotImplemented", `special cells of type ${String(type)} are not modelled`);
  const areas = joined(wanted);
  return areas.length > 0 ? objectOf(rangeAreasType, { sheet, areas }) : null;
}

function ofValueType(value: string | number | boolean, wanted: unknown): boolean {
  if (wanted === undefined || wanted === null || wanted === "All") return true;
  const kind = typeof value === "number" ? "Numbers" : typeof value === "boolean" ? "Logical" : isErrorValue(value) ? "Errors" : "Text";
  return String(wanted).includes(kind);
}

function joined(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas[areas.length - 1];
    if (last && last.left === column && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas;
}

function notFound(): never {
  throw itemNotFound("special cells");
}
