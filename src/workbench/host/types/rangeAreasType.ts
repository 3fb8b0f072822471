/**
 * RangeAreas: several areas of one sheet, and the collection of them. Not modelled: as Range.
 */
import type { Area } from "../../../sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/address";
import { cellCount, intersection, usedBox } from "../../model/cells";
import type { ModelSheet } from "../../model/workbook";
import { addressOf } from "../addresses";
import { integerArgument, isRangeObject, rangeArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../hostError";
import type { HostObject, ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";
import { conditionalFormatsType } from "./conditionalFormatType";
import { dataValidationType } from "./dataValidationType";
import { rangeFormatType } from "./rangeFormatType";
import { clear, rangeObject, rangeType } from "./rangeType";
import { worksheetType } from "./worksheetType";

export interface AreasTarget {
  readonly sheet: ModelSheet;
  readonly areas: readonly Area[];
}

const address = ({ sheet, areas }: AreasTarget): string => areas.map((area) => addressOf({ sheet, area })).join(",");
const areasObject = (sheet: ModelSheet, areas: readonly Area[]): HostObject | null => (areas.length > 0 ? objectOf(rangeAreasType, { sheet, areas }) : null);

function offset({ sheet, areas }: AreasTarget, down: number, across: number): HostObject {
  const moved = areas.map((area) => ({ top: area.top + down, bottom: area.bottom + down, left: area.left + across, right: area.right + across }));
  if (moved.some((area) => area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS)) throw invalidArgument("areas outside the sheet");
  return objectOf(rangeAreasType, { sheet, areas: moved });
}

function shared({ sheet, areas }: AreasTarget, other: unknown): HostObject | null {
  const others = isRangeObject(other) ? [rangeArgument(other, "anotherRange").area] : [];
  return areasObject(sheet, areas.flatMap((area) => others.map((each) => intersection(area, each)).filter((each) => each !== null)));
}

export const rangeAreasType: ObjectType<AreasTarget> = {
  name: "RangeAreas",
  keepable: true,
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireRow: { get: ({ areas }) => areas.every((area) => area.left === 0 && area.right === MAX_COLUMNS - 1) },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => area.top === 0 && area.bottom === MAX_ROWS - 1) },
  },
  navigations: {
    Areas: (target) => objectOf(rangeCollectionType, target),
    Worksheet: ({ sheet }) => objectOf(worksheetType, sheet),
    Format: (target) => objectOf(rangeFormatType, target),
    DataValidation: (target) => objectOf(dataValidationType, target),
    ConditionalFormats: (target) => objectOf(conditionalFormatsType, target),
  },
  objects: {
    GetOffsetRangeAreas: (target, [down, across]) => offset(target, integerArgument(down, "rowOffset"), integerArgument(across, "columnOffset")),
    GetEntireRow: ({ sheet, areas }) => objectOf(rangeAreasType, { sheet, areas: areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })) }),
    GetEntireColumn: ({ sheet, areas }) => objectOf(rangeAreasType, { sheet, areas: areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })) }),
    GetIntersection: (target, [other]) => shared(target, other) ?? notFound(),
    GetIntersectionOrNullObject: (target, [other]) => shared(target, other),
    GetUsedRangeAreasOrNullObject: ({ sheet, areas }, [valuesOnly]) => areasObject(sheet, areas.map((area) => usedBox(sheet, valuesOnly === true, area)).filter((area) => area !== null)),
  },
  calls: {
    Clear: ({ sheet, areas }, [applyTo], host) => areas.forEach((area) => clear(sheet, area, applyTo, host)),
    Calculate: () => undefined,
  },
};

export const rangeCollectionType: ObjectType<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  itemMembers: () => membersOf(rangeType),
  objects: {
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[integerArgument(index, "index")];
      if (!area) throw itemNotFound("area");
      return rangeObject(sheet, area);
    },
  },
  calls: { GetCount: ({ areas }) => areas.length },
};

function notFound(): never {
  throw itemNotFound("the areas share no cell");
}
