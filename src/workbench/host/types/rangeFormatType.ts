/**
 * RangeFormat with fill, font, borders and protection. A property that differs among the cells reads as null.
 * Not modelled: patterns, tints, orientation, indents, strikethrough, sub- and superscript, diagonal borders, border weights.
 */
import type { Area } from "../../../sheet/address";
import type { CellAppearance, ModelCell } from "../../model/workbook";
import { colorArgument, flagArgument, numberArgument, textArgument } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { ObjectType, PropertyTable } from "../objectType";
import { objectOf } from "../objectType";
import { mayFormat } from "../protection";
import { uniform } from "../reading";
import type { AreasTarget } from "./rangeAreasType";
import { autofitColumns, autofitRows, charactersFromPoints, DEFAULT_ROW_HEIGHT, pointsFromCharacters } from "./sizes";
import { bordersType } from "./bordersType";

/** Reads one thing over all areas. */
export function same<T extends string | number | boolean>({ sheet, areas }: AreasTarget, of: (cell: ModelCell | undefined) => T): T | null {
  const found = areas.map((area) => uniform({ sheet, area }, of));
  return found.every((each) => each === found[0]) ? (found[0] ?? null) : null;
}

export function setLook({ sheet, areas }: AreasTarget, appearance: CellAppearance, host: HostState): void {
  mayFormat(sheet);
  for (const area of areas) host.edit({ kind: "setAppearance", sheet: sheet.id, area, appearance });
}

function look<T extends string | number | boolean>(of: (appearance: CellAppearance) => T | undefined, fallback: T, change: (value: unknown) => CellAppearance): PropertyTable<AreasTarget> {
  return {
    get: (target) => same(target, (cell) => of(cell?.appearance ?? {}) ?? fallback),
    set: (target, value, host) => setLook(target, change(value), host),
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function oneOf<T extends string>(allowed: readonly T[], value: unknown, what: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument(`${what}: ${String(value)}`);
  return found;
}

export const rangeFormatType: ObjectType<AreasTarget> = {
  name: "RangeFormat",
  properties: {
    WrapText: look((a) => a.wrap, false, (value) => ({ wrap: flagArgument(value, "wrapText") })),
    HorizontalAlignment: look((a) => a.horizontal, "General", (value) => ({ horizontal: oneOf(HORIZONTAL, value, "horizontalAlignment") })),
    VerticalAlignment: look((a) => a.vertical, "Bottom", (value) => ({ vertical: oneOf(VERTICAL, value, "verticalAlignment") })),
    RowHeight: {
      get: ({ sheet, areas }) => sameSize(areas, "top", "bottom", (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT))),
      set: ({ sheet, areas }, value, host) => {
        mayFormat(sheet, "allowFormatRows");
        const points = sizeArgument(value, 409.5, "rowHeight");
        for (const { top, bottom } of areas) host.edit({ kind: "setRowHeight", sheet: sheet.id, top, bottom, points });
      },
    },
    ColumnWidth: {
      get: ({ sheet, areas }) => sameSize(areas, "left", "right", (column) => (sheet.hiddenColumns.has(column) ? 0 : pointsFromCharacters(sheet.columnWidths.get(column)))),
      set: ({ sheet, areas }, value, host) => {
        mayFormat(sheet, "allowFormatColumns");
        const characters = charactersFromPoints(sizeArgument(value, 1_345, "columnWidth"));
        for (const { left, right } of areas) host.edit({ kind: "setColumnWidth", sheet: sheet.id, left, right, characters });
      },
    },
  },
  navigations: {
    Fill: (target) => objectOf(fillType, target),
    Font: (target) => objectOf(fontType, target),
    Borders: (target) => objectOf(bordersType, target),
    Protection: (target) => objectOf(protectionType, target),
  },
  calls: {
    AutofitRows: ({ sheet, areas }, _args, host) => refuseAreas(areas, () => autofitRows(sheet, areas, host)),
    AutofitColumns: ({ sheet, areas }, _args, host) => refuseAreas(areas, () => autofitColumns(sheet, areas, host)),
  },
};

const fillType: ObjectType<AreasTarget> = {
  name: "RangeFill",
  properties: { Color: look((a) => a.fill || undefined, "#FFFFFF", (value) => ({ fill: colorArgument(value, "fill.color") })) },
  calls: { Clear: (target, _args, host) => setLook(target, { fill: "" }, host) },
};

const fontType: ObjectType<AreasTarget> = {
  name: "RangeFont",
  properties: {
    Name: look((a) => a.fontName, "宋体", (value) => ({ fontName: textArgument(value, "font.name") })),
    Size: look((a) => a.fontSize, 11, (value) => ({ fontSize: sizeArgument(value, 409, "font.size") })),
    Color: look((a) => a.color || undefined, "#000000", (value) => ({ color: colorArgument(value, "font.color") })),
    Bold: look((a) => a.bold, false, (value) => ({ bold: flagArgument(value, "font.bold") })),
    Italic: look((a) => a.italic, false, (value) => ({ italic: flagArgument(value, "font.italic") })),
    Underline: {
      get: (target) => same(target, (cell) => (cell?.appearance?.underline ? "Single" : "None")),
      set: (target, value, host) => setLook(target, { underline: oneOf(["None", "Single"], value, "font.underline") === "Single" }, host),
    },
  },
};

const protectionType: ObjectType<AreasTarget> = {
  name: "FormatProtection",
  properties: { Locked: look((a) => a.locked, true, (value) => ({ locked: flagArgument(value, "protection.locked") })) },
};

function sizeArgument(value: unknown, most: number, what: string): number {
  const size = numberArgument(value, what);
  if (size < 0 || size > most) throw invalidArgument(`${what}: ${size}`);
  return size;
}

function sameSize(areas: readonly Area[], from: "top" | "left", to: "bottom" | "right", of: (index: number) => number): number | null {
  const first = of(areas[0]?.[from] ?? 0);
  for (const area of areas) for (let index = area[from]; index <= Math.min(area[to], area[from] + 20_000); index += 1) if (of(index) !== first) return null;
  return first;
}

function refuseAreas(areas: readonly Area[], then: () => void): void {
  if (areas.length !== 1) throw new HostError("InvalidOperation", "autofit works on one area");
  then();
}

