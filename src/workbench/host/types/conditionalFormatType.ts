/**
 * Conditional formats. Only formulas ("Custom") can be made and changed; others that a file brings are listed and can be
 * deleted. Not modelled: rules on cell values, colour scales, data bars, icons, presets, text, top and bottom, borders.
 */
import type { Area } from "../../../sheet/address";
import { overlap } from "../../model/cells";
import type { ModelConditionalFormat, ModelSheet } from "../../model/workbook";
import { colorArgument, flagArgument, integerArgument, textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";
import { mayFormat } from "../protection";
import type { AreasTarget } from "./rangeAreasType";
import { rangeAreasType } from "./rangeAreasType";
import { rangeObject } from "./rangeType";

interface FormatTarget {
  readonly sheet: ModelSheet;
  readonly id: string;
}

const TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"];

/** Those that touch the areas. */
const touching = ({ sheet, areas }: AreasTarget): ModelConditionalFormat[] => sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((area) => overlap(one, area)))).sort((a, b) => a.priority - b.priority);

const formatObject = (sheet: ModelSheet, format: ModelConditionalFormat): HostObject => objectOf(formatType, { sheet, id: format.id });

function found(target: AreasTarget, id: unknown): HostObject | null {
  const format = touching(target).find((each) => each.id === id);
  return format ? formatObject(target.sheet, format) : null;
}

/** New rules come last, as in Excel's object model. */
function add({ sheet, areas }: AreasTarget, type: unknown, host: HostState): HostObject {
  if (!TYPES.includes(String(type))) throw invalidArgument(`conditional format type ${String(type)}`);
  if (type !== "Custom") throw new HostError("NotImplemented", `conditional formats of type ${String(type)} are not modelled`);
  mayFormat(sheet);
  const format: ModelConditionalFormat = { id: nextId(host), areas: [...areas], formula: "", priority: sheet.conditionalFormats.reduce((last, each) => Math.max(last, each.priority), -1) + 1 };
  host.edit({ kind: "addConditionalFormat", sheet: sheet.id, format });
  return formatObject(sheet, format);
}

function nextId(host: HostState): string {
  const taken = new Set(host.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats.map((format) => format.id)));
  for (const edit of host.workbook.journal) if (edit.kind === "deleteConditionalFormat") taken.add(edit.id);
  for (let number = taken.size + 1; ; number += 1) {
    const id = `{${number.toString(16).padStart(8, "0").toUpperCase()}-0001-4C46-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

function stateOf({ sheet, id }: FormatTarget): ModelConditionalFormat {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) throw itemNotFound(`conditional format ${id}`);
  return format;
}

function change(target: FormatTarget, changes: Partial<ModelConditionalFormat>, host: HostState): void {
  mayFormat(target.sheet);
  host.edit({ kind: "addConditionalFormat", sheet: target.sheet.id, format: { ...stateOf(target), ...changes } });
}

function remove({ sheet, id }: FormatTarget, host: HostState): void {
  mayFormat(sheet);
  host.edit({ kind: "deleteConditionalFormat", sheet: sheet.id, id });
}

export const conditionalFormatsType: ObjectType<AreasTarget> = {
  name: "ConditionalFormatCollection",
  items: (target) => touching(target).map((format) => formatObject(target.sheet, format)),
  item: (target, id) => found(target, id) ?? missing(id),
  itemMembers: () => membersOf(formatType),
  objects: {
    Add: (target, [type], host) => add(target, type, host),
    GetItemOrNullObject: (target, [id]) => found(target, id),
    GetItemAt: (target, [index]) => {
      const format = touching(target)[integerArgument(index, "index")];
      return format ? formatObject(target.sheet, format) : missing(index);
    },
  },
  calls: {
    GetCount: (target) => touching(target).length,
    ClearAll: (target, _args, host) => touching(target).forEach(({ id }) => remove({ sheet: target.sheet, id }, host)),
  },
};

const formatType: ObjectType<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => (stateOf(target).formula === null ? "CellValue" : "Custom") },
    Priority: { get: (target) => stateOf(target).priority, set: (target, value, host) => change(target, { priority: integerArgument(value, "priority") }, host) },
    StopIfTrue: { get: (target) => stateOf(target).stopIfTrue ?? false, set: (target, value, host) => change(target, { stopIfTrue: flagArgument(value, "stopIfTrue") }, host) },
  },
  navigations: {
    Custom: (target) => (stateOf(target).formula === null ? missing("a formula") : objectOf(customType, target)),
    CustomOrNullObject: (target) => (stateOf(target).formula === null ? null : objectOf(customType, target)),
  },
  objects: {
    GetRange: (target) => oneRange(target) ?? severalRanges(),
    GetRangeOrNullObject: (target) => oneRange(target),
    GetRanges: (target) => objectOf(rangeAreasType, { sheet: target.sheet, areas: stateOf(target).areas }),
  },
  calls: { Delete: (target, _args, host) => remove((stateOf(target), target), host) },
};

function oneRange(target: FormatTarget): HostObject | null {
  const areas: readonly Area[] = stateOf(target).areas;
  return areas.length === 1 ? rangeObject(target.sheet, areas[0]!) : null;
}

const customType: ObjectType<FormatTarget> = {
  name: "CustomConditionalFormat",
  navigations: { Rule: (target) => objectOf(ruleType, target), Format: (target) => objectOf(lookType, target) },
};

const formula = {
  get: (target: FormatTarget) => stateOf(target).formula,
  set: (target: FormatTarget, value: unknown, host: HostState) => {
    const text = textArgument(value, "rule.formula");
    if (text.replace(/^=/, "").trim() === "" || text.length > 8_192) throw invalidArgument("rule.formula");
    change(target, { formula: text }, host);
  },
};

const ruleType: ObjectType<FormatTarget> = { name: "ConditionalFormatRule", properties: { Formula: formula, FormulaLocal: formula } };

const lookType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFormat",
  navigations: { Fill: (target) => objectOf(fillType, target), Font: (target) => objectOf(fontType, target) },
};

const fillType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFill",
  properties: { Color: { get: (target) => stateOf(target).fill ?? "", set: (target, value, host) => change(target, { fill: colorArgument(value, "fill.color") }, host) } },
  calls: { Clear: (target, _args, host) => change(target, { fill: undefined }, host) },
};

const fontType: ObjectType<FormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: { get: (target) => stateOf(target).color ?? "", set: (target, value, host) => change(target, { color: colorArgument(value, "font.color") }, host) },
    Bold: { get: (target) => stateOf(target).bold ?? null, set: (target, value, host) => change(target, { bold: flagArgument(value, "font.bold") }, host) },
    Italic: { get: (target) => stateOf(target).italic ?? null, set: (target, value, host) => change(target, { italic: flagArgument(value, "font.italic") }, host) },
    Underline: {
      get: (target) => (stateOf(target).underline ? "Single" : "None"),
      set: (target, value, host) => {
        if (value !== "Single" && value !== "None") throw invalidArgument(`font.underline ${String(value)}`);
        change(target, { underline: value === "Single" }, host);
      },
    },
  },
  calls: { Clear: (target, _args, host) => change(target, { color: undefined, bold: undefined, italic: undefined, underline: undefined }, host) },
};

function missing(what: unknown): never {
  throw itemNotFound(`conditional format ${String(what)}`);
}

function severalRanges(): never {
  throw new HostError("InvalidOperation", "the conditional format is on several areas: use getRanges");
}
