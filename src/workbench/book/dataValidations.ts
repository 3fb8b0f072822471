/**
 * Data validations of a worksheet's XML, those in extensions (x14, how newer Excel writes lists from other sheets) included.
 * Formulas become what Office.js says: "=10", "=名录!$A$2:$A$9"; a list written out loses its quotes.
 */
import { areaFromA1 } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import type { XmlElement } from "../../files/xml";
import { element, elements } from "../../files/xml";
import { attribute, booleanAttribute, decodeXstring, textOf } from "../../files/xmlText";
import type { ModelValidation } from "../model/workbook";
import { cutOut } from "../model/validations";

export const TYPES = { none: "None", whole: "WholeNumber", decimal: "Decimal", list: "List", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" } as const;
export const OPERATORS = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo",
  greaterThan: "GreaterThan", lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
} as const;
export const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** One validation where it stands. */
export interface PlacedValidation {
  readonly rule: XmlElement;
  readonly holder: XmlElement;
}

export function placedValidations(worksheet: XmlElement): PlacedValidation[] {
  const own = elements(worksheet, "dataValidations");
  const extended = elements(worksheet, "extLst").flatMap((list) => elements(list, "ext").flatMap((extension) => elements(extension, "dataValidations")));
  return [...own, ...extended].flatMap((holder) => elements(holder, "dataValidation").map((rule) => ({ rule, holder })));
}

/** In file order; where two name a cell, the first counts, as in Excel. */
export function readValidations(worksheet: XmlElement): ModelValidation[] {
  const taken: Area[] = [];
  return placedValidations(worksheet).flatMap(({ rule }) => {
    const areas = cutOut(validationAreas(rule), taken);
    taken.push(...areas);
    return areas.length > 0 ? [{ ...contentOf(rule), areas }] : [];
  });
}

/** `sqref` is a blank-separated list; in an extension it is an element. */
export function validationAreas(rule: XmlElement): Area[] {
  const inside = element(rule, "sqref");
  return (attribute(rule, "sqref") ?? (inside ? textOf(inside) : "")).split(/\s+/).flatMap((area) => areaFromA1(area) ?? []);
}

function contentOf(rule: XmlElement): Omit<ModelValidation, "areas"> {
  const type = TYPES[(attribute(rule, "type") ?? "none") as keyof typeof TYPES] ?? "None";
  const text = (name: string): string => decodeXstring(attribute(rule, name) ?? "");
  const bounded = type !== "None" && type !== "List" && type !== "Custom";
  const [formula1, formula2] = ["formula1", "formula2"].map((name) => formulaOf(element(rule, name), type === "List"));
  return {
    type,
    ...(bounded ? { operator: OPERATORS[(attribute(rule, "operator") ?? "between") as keyof typeof OPERATORS] ?? "Between" } : {}),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    // The file's word means the opposite of its name.
    ...(type === "List" ? { inCellDropDown: !booleanAttribute(rule, "showDropDown") } : {}),
    ignoreBlanks: booleanAttribute(rule, "allowBlank"),
    prompt: { showPrompt: booleanAttribute(rule, "showInputMessage"), title: text("promptTitle"), message: text("prompt") },
    errorAlert: { showAlert: booleanAttribute(rule, "showErrorMessage"), style: STYLES[(attribute(rule, "errorStyle") ?? "stop") as keyof typeof STYLES] ?? "Stop", title: text("errorTitle"), message: text("error") },
  };
}

function formulaOf(holder: XmlElement | null, isList: boolean): string | undefined {
  const text = holder ? textOf(holder).trim() : "";
  if (text === "") return undefined;
  if (isList && /^"[\s\S]*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return `=${text}`;
}
