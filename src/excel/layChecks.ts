/** Input checks (数据有效性) of a sheet of ours, inside a batch: laid, taken away, and written down so that they can be put back. ExcelApi 1.9. */
import { areaToA1 } from "../sheet/address";
import type { Area } from "../sheet/address";
import { areaLists } from "../sheet/areaList";
import type { CheckOperator, CheckRule, InputCheck, ListSource } from "../sheet/inputCheck";
import { listText, MAX_LIST_TEXT } from "../sheet/inputCheck";
import { quoted } from "./documentReferences";
import { CHECKS_KEY } from "./ours";
import { Refusal } from "./problems";

const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  "=": "EqualTo",
  "<>": "NotEqualTo",
  ">": "GreaterThan",
  "<": "LessThan",
  ">=": "GreaterThanOrEqualTo",
  "<=": "LessThanOrEqualTo",
} as const satisfies Readonly<Record<CheckOperator, string>>;

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Lays the checks in order; the sheet must carry none. Problem `unexpected` when a list written out is longer than Excel takes. */
export function layChecks(worksheet: Excel.Worksheet, checks: readonly InputCheck[]): void {
  for (const check of checks) {
    for (const list of areaLists(check.areas)) layCheck(worksheet.getRanges(list).dataValidation, check);
  }
  // Excel tells the check of one cell at a time only: what stands is written down, to be put back by 撤销.
  if (checks.length > 0) worksheet.customProperties.add(CHECKS_KEY, JSON.stringify(checks));
}

function layCheck(validation: Excel.DataValidation, { rule, blankAllowed = true, prompt, error }: InputCheck): void {
  if (rule.kind !== "any") validation.rule = ruleOf(rule);
  validation.ignoreBlanks = blankAllowed;
  if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  validation.errorAlert = error ? { showAlert: true, style: STYLES[error.style], title: error.title, message: error.message } : { showAlert: false, style: "Information", title: "", message: "" };
}

function ruleOf(rule: Exclude<CheckRule, { kind: "any" }>): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: sourceText(rule.source) } };
    case "formula":
      return { custom: { formula: rule.formula } };
    case "date":
      return { date: { formula1: rule.from, ...(rule.to === undefined ? {} : { formula2: rule.to }), operator: OPERATORS[rule.operator] } };
    default: {
      const bounds = { formula1: rule.from, ...(rule.to === undefined ? {} : { formula2: rule.to }), operator: OPERATORS[rule.operator] };
      return rule.kind === "whole" ? { wholeNumber: bounds } : rule.kind === "decimal" ? { decimal: bounds } : { textLength: bounds };
    }
  }
}

function sourceText(source: ListSource): string {
  if (source.kind === "range") return `=${source.sheet === null ? "" : `${quoted(source.sheet)}!`}${absolute(source.area)}`;
  const text = listText(source.values);
  if (text === null) throw new Refusal({ code: "unexpected", detail: `a drop-down of ${source.values.length} values must stand in cells (at most ${MAX_LIST_TEXT} characters, no commas)` });
  return text;
}

const absolute = (area: Area): string => areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The checks we laid, as they were written down; null when none were, or a program lost them. */
export function readChecks(property: string | null): readonly InputCheck[] | null {
  try {
    return property === null ? null : (JSON.parse(property) as InputCheck[]);
  } catch {
    return null;
  }
}
