/** Data validations in a worksheet's XML: cells taken out of those that are there, one added. The others stay as written. */
import type { Area } from "../../../sheet/address";
import { areaToA1 } from "../../../sheet/address";
import type { XmlElement } from "../../../files/xml";
import { element, elements } from "../../../files/xml";
import { encodeText } from "../../../files/xmlText";
import { cutOut } from "../../model/validations";
import type { ValidationContent } from "../../model/validations";
import { OPERATORS, placedValidations, STYLES, TYPES, validationAreas } from "../dataValidations";
import { ensure, make, removeChild, setAttribute, WORKSHEET_ORDER } from "./xmlEdit";

const fileName = <T extends string>(names: Readonly<Record<string, T>>, office: T): string => Object.keys(names).find((name) => names[name] === office)!;

export function setValidation(worksheet: XmlElement, areas: readonly Area[], content: ValidationContent | null): void {
  for (const { rule, holder } of placedValidations(worksheet)) {
    const before = validationAreas(rule);
    const left = cutOut(before, areas);
    if (left.length === before.length && left.every((area, index) => area === before[index])) continue;
    if (left.length > 0) setAreas(rule, left);
    else removeChild(holder, rule);
    recount(holder);
  }
  for (const list of elements(worksheet, "dataValidations")) if (elements(list).length === 0) removeChild(worksheet, list);
  if (!content) return;
  const list = ensure(worksheet, "dataValidations", WORKSHEET_ORDER);
  list.children.push(ruleElement(worksheet, cutOut(areas, []), content));
  recount(list);
}

/** An extension's list may stay behind empty: Excel minds that no more than a list of nought. */
function recount(list: XmlElement): void {
  if (list.attributes.includes("count=") || elements(list).length > 0) setAttribute(list, "count", elements(list).length);
}

const listOf = (areas: readonly Area[]): string => areas.map(areaToA1).join(" ");

function setAreas(rule: XmlElement, areas: readonly Area[]): void {
  const inside = element(rule, "sqref");
  if (inside) inside.children = [listOf(areas)];
  else setAttribute(rule, "sqref", listOf(areas));
}

function ruleElement(worksheet: XmlElement, areas: readonly Area[], content: ValidationContent): XmlElement {
  const { type, operator, formula1, formula2, prompt, errorAlert } = content;
  const rule = make(worksheet, "dataValidation", {
    type: type === "None" ? null : fileName(TYPES, type),
    errorStyle: errorAlert.style === "Stop" ? null : fileName(STYLES, errorAlert.style),
    operator: operator === undefined || operator === "Between" ? null : fileName(OPERATORS, operator),
    allowBlank: content.ignoreBlanks ? 1 : null,
    showDropDown: content.inCellDropDown === false ? 1 : null,
    showInputMessage: prompt.showPrompt ? 1 : null,
    showErrorMessage: errorAlert.showAlert ? 1 : null,
    errorTitle: errorAlert.title || null,
    error: errorAlert.message || null,
    promptTitle: prompt.title || null,
    prompt: prompt.message || null,
    sqref: listOf(areas),
  });
  // A line end inside an attribute would be read as a blank.
  rule.attributes = rule.attributes.replace(/\r\n?|\n/g, "&#10;");
  for (const [name, formula] of [["formula1", formula1], ["formula2", formula2]] as const) {
    if (formula !== undefined) rule.children.push(make(worksheet, name, {}, [encodeText(formulaText(formula, type === "List"))]));
  }
  return rule;
}

function formulaText(formula: string, isList: boolean): string {
  if (formula.startsWith("=")) return formula.slice(1);
  return isList ? `"${formula.replace(/"/g, '""')}"` : formula;
}
