/**
 * Conditional formats of a worksheet, in file order. The order gives each rule its id, so that reading and saving speak of the same rule.
 */
import type { Area } from "../../sheet/address";
import { areaFromA1 } from "../../sheet/address";
import type { XmlElement } from "../../files/xml";
import { element, elements } from "../../files/xml";
import { attribute, booleanAttribute, textOf } from "../../files/xmlText";
import type { ModelConditionalFormat } from "../model/workbook";
import { differentialFillColor, fontLook } from "./appearances";
import type { ThemeColors } from "./colors";

/** Files count priorities from 1, Office.js from 0. */
export const FIRST_PRIORITY = 1;

/** One rule where it stands in the sheet's XML. */
export interface PlacedRule {
  readonly id: string;
  readonly rule: XmlElement;
  /** The `conditionalFormatting` element that holds it. */
  readonly holder: XmlElement;
  /** The element that holds the holder: the worksheet, or the list in an extension. */
  readonly parent: XmlElement;
}

/** Every rule of the worksheet that Excel shows as one of its own, those in extensions (x14) last. */
export function placedRules(worksheet: XmlElement, sheetNumber: number): PlacedRule[] {
  const own = rulesIn(worksheet);
  const lists = extensionElements(worksheet, "conditionalFormattings");
  // A data bar is written twice: once plainly, once in an extension with what Excel 2007 did not know. The second is no rule by itself.
  const continued = new Set(own.flatMap(({ rule }) => extensionElements(rule, "id").map(textOf)));
  const extended = lists.flatMap(rulesIn).filter(({ rule }) => !continued.has(attribute(rule, "id") ?? ""));
  return [...own, ...extended].map((each, index) => ({ ...each, id: ruleId(sheetNumber, index) }));
}

function rulesIn(parent: XmlElement): Omit<PlacedRule, "id">[] {
  return elements(parent, "conditionalFormatting").flatMap((holder) => elements(holder, "cfRule").map((rule) => ({ rule, holder, parent })));
}

/** Elements of this local name directly inside the extensions (`extLst/ext`) of `parent`. */
function extensionElements(parent: XmlElement, local: string): XmlElement[] {
  return elements(parent, "extLst").flatMap((list) => elements(list, "ext").flatMap((extension) => elements(extension, local)));
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");
const ruleId = (sheetNumber: number, index: number): string => `{00000000-000E-0000-${hex(sheetNumber, 4)}-${hex(index + 1, 12)}}`;

/** The rules as the model knows them. `dxfs` are the differential formats of the styles part. */
export function readConditionalFormats(worksheet: XmlElement, sheetNumber: number, dxfs: readonly XmlElement[], theme: ThemeColors): ModelConditionalFormat[] {
  return placedRules(worksheet, sheetNumber).map(({ id, rule, holder }) => {
    const dxf = element(rule, "dxf") ?? dxfs[Number(attribute(rule, "dxfId") ?? NaN)] ?? null;
    const custom = attribute(rule, "type") === "expression";
    const formula = element(rule, "formula") ?? element(rule, "f");
    const font = dxf && element(dxf, "font");
    const { fontName: _name, fontSize: _size, ...look } = font ? fontLook(font, theme) : {};
    const fill = dxf ? differentialFillColor(dxf, theme) : undefined;
    return {
      id,
      areas: areasOf(holder),
      formula: custom && formula ? `=${textOf(formula)}` : null,
      ...look,
      ...(fill ? { fill } : {}),
      ...(booleanAttribute(rule, "stopIfTrue") ? { stopIfTrue: true } : {}),
      priority: Number(attribute(rule, "priority") ?? 1) - FIRST_PRIORITY,
    };
  });
}

/** `sqref` is a blank-separated list; in an extension it is an element. */
function areasOf(holder: XmlElement): Area[] {
  const list = attribute(holder, "sqref") ?? textOf(element(holder, "sqref") ?? { name: "", local: "", attributes: "", children: [], selfClosed: true });
  return list.split(/\s+/).flatMap((area) => areaFromA1(area) ?? []);
}
