/**
 * DataValidation (ExcelApi 1.8) of a range or of areas. Not modelled: Range objects as bounds and sources (formulas are), finding
 * invalid cells. As Excel: a list written out has at most 255 characters, a title 32, a prompt 255, an error 225.
 */
import { areaFromA1 } from "../../../sheet/address";
import { MAX_CHECK_TITLE, MAX_ERROR_TEXT, MAX_LIST_TEXT, MAX_PROMPT_TEXT } from "../../../sheet/inputCheck";
import { sheetByName } from "../../model/cells";
import type { ModelValidation } from "../../model/workbook";
import type { ValidationContent } from "../../model/validations";
import { piecesOf } from "../../model/validations";
import { flagArgument, isRangeObject } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { ObjectType } from "../objectType";
import { mayFormat } from "../protection";
import type { AreasTarget } from "./rangeAreasType";

const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;
const STYLES = ["Stop", "Warning", "Information"] as const;
const BOUNDED = { WholeNumber: "wholeNumber", Decimal: "decimal", Date: "date", Time: "time", TextLength: "textLength" } as const;

const NONE: ValidationContent = {
  type: "None",
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown, what: string): Members {
  if (typeof value !== "object" || value === null) throw invalidArgument(what);
  return value as Members;
}

function change({ sheet, areas }: AreasTarget, to: (before: ValidationContent) => ValidationContent, host: HostState): void {
  mayFormat(sheet, null);
  for (const piece of piecesOf(sheet.validations, areas)) {
    const { areas: _areas, ...before } = piece.validation ?? { ...NONE, areas: [] };
    host.edit({ kind: "setValidation", sheet: sheet.id, areas: piece.areas, validation: to(before) });
  }
}

/** The one thing all cells have; null when they differ. */
function same<T>({ sheet, areas }: AreasTarget, of: (validation: ValidationContent) => T): T | null {
  const found = piecesOf(sheet.validations, areas).map(({ validation }) => of(validation ?? NONE));
  return found.every((each) => JSON.stringify(each) === JSON.stringify(found[0])) ? (found[0] ?? null) : null;
}

function typeOf({ sheet, areas }: AreasTarget): string {
  const pieces = piecesOf(sheet.validations, areas);
  const types = new Set(pieces.map(({ validation }) => JSON.stringify(validation ? ruleOf(validation) : null)));
  if (types.size === 1) return pieces[0]?.validation?.type ?? "None";
  return pieces.some(({ validation }) => !validation || validation.type === "None") ? "MixedCriteria" : "Inconsistent";
}

function ruleOf(validation: ValidationContent): unknown {
  const { type, operator, formula1, formula2, inCellDropDown } = validation;
  if (type === "None") return {};
  if (type === "List") return { list: { inCellDropDown: inCellDropDown ?? true, source: formula1 ?? "" } };
  if (type === "Custom") return { custom: { formula: formula1 ?? "" } };
  return { [BOUNDED[type]]: { formula1: formula1 ?? "", ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

function withRule(value: unknown, host: HostState): (before: ValidationContent) => ValidationContent {
  const given = Object.entries(members(value, "rule")).filter(([, part]) => part !== undefined && part !== null);
  if (given.length > 1) throw invalidArgument("rule: one kind at a time");
  const rule = given[0] ? ruleContent(given[0][0], members(given[0][1], "rule"), host) : { type: "None" as const };
  return ({ ignoreBlanks, prompt, errorAlert }) => ({ ...rule, ignoreBlanks, prompt, errorAlert });
}

function ruleContent(kind: string, part: Members, host: HostState): Pick<ModelValidation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"> {
  if (kind === "list") return { type: "List", formula1: listSource(part["source"], host), inCellDropDown: flagArgument(part["inCellDropDown"], "list.inCellDropDown") };
  if (kind === "custom") return { type: "Custom", formula1: formulaText(part["formula"], host) };
  const type = (Object.keys(BOUNDED) as (keyof typeof BOUNDED)[]).find((each) => BOUNDED[each] === kind);
  const operator = OPERATORS.find((each) => each === part["operator"]);
  if (!type || !operator) throw invalidArgument(`rule.${kind}`);
  const formula1 = bound(part["formula1"], type, host);
  if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1 };
  const formula2 = bound(part["formula2"], type, host);
  const [low, high] = [formula1, formula2].map((text) => Number(text.slice(1)));
  if (Number.isFinite(low) && Number.isFinite(high) && low! > high!) throw invalidArgument(`rule.${kind}: the minimum is above the maximum`);
  return { type, operator, formula1, formula2 };
}

function listSource(source: unknown, host: HostState): string {
  if (isRangeObject(source)) throw new HostError("NotImplemented", "a Range as the source of a list is not modelled: its address is");
  if (typeof source !== "string" || source.trim() === "") throw invalidArgument("list.source");
  if (source.startsWith("=")) return formulaText(source, host);
  if (source.length > MAX_LIST_TEXT) throw invalidArgument(`list.source: ${source.length} characters; at most ${MAX_LIST_TEXT} are taken`);
  return source;
}

/** A number, an ISO date, or a formula → a formula. */
function bound(value: unknown, type: keyof typeof BOUNDED, host: HostState): string {
  if (isRangeObject(value)) throw new HostError("NotImplemented", "a Range as a bound is not modelled");
  if (typeof value === "number" && Number.isFinite(value)) {
    if (type === "TextLength" && value < 0) throw invalidArgument("rule: a negative length");
    return `=${value}`;
  }
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument("rule: a bound is missing");
  if (value.startsWith("=")) return formulaText(value, host);
  const date = type === "Date" ? /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(value) : null;
  if (date) return `=${Math.round(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000) + 25_569}`;
  if (!Number.isFinite(Number(value))) throw invalidArgument(`rule: ${value}`);
  return `=${Number(value)}`;
}

/** Sheets that a formula names must be there. */
function formulaText(value: unknown, host: HostState): string {
  if (typeof value !== "string" || value.replace(/^=/, "").trim() === "" || value.length > 8_192) throw invalidArgument("rule: a formula");
  const formula = value.startsWith("=") ? value : `=${value}`;
  const reference = /^='?(.+?)'?!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula);
  if (reference && (!sheetByName(host.workbook, reference[1]!.replace(/''/g, "'")) || !areaFromA1(reference[2]!))) throw invalidArgument(`rule: ${formula}`);
  return formula;
}

function limited(value: unknown, most: number, what: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string" || value.length > most) throw invalidArgument(`${what}: at most ${most} characters`);
  return value;
}

export const dataValidationType: ObjectType<AreasTarget> = {
  name: "DataValidation",
  properties: {
    Type: { get: typeOf },
    Rule: { get: (target) => same(target, ruleOf) ?? {}, set: (target, value, host) => change(target, withRule(value, host), host) },
    IgnoreBlanks: {
      get: (target) => same(target, ({ ignoreBlanks }) => ignoreBlanks),
      set: (target, value, host) => {
        const ignoreBlanks = flagArgument(value, "ignoreBlanks");
        change(target, (before) => ({ ...before, ignoreBlanks }), host);
      },
    },
    Prompt: {
      get: (target) => same(target, ({ prompt }) => prompt),
      set: (target, value, host) => {
        const { showPrompt, title, message } = members(value, "prompt");
        const prompt = { showPrompt: flagArgument(showPrompt, "prompt.showPrompt"), title: limited(title, MAX_CHECK_TITLE, "prompt.title"), message: limited(message, MAX_PROMPT_TEXT, "prompt.message") };
        change(target, (before) => ({ ...before, prompt }), host);
      },
    },
    ErrorAlert: {
      get: (target) => same(target, ({ errorAlert }) => errorAlert),
      set: (target, value, host) => {
        const { showAlert, style, title, message } = members(value, "errorAlert");
        const known = STYLES.find((each) => each === style);
        if (!known) throw invalidArgument(`errorAlert.style: ${String(style)}`);
        const errorAlert = { showAlert: flagArgument(showAlert, "errorAlert.showAlert"), style: known, title: limited(title, MAX_CHECK_TITLE, "errorAlert.title"), message: limited(message, MAX_ERROR_TEXT, "errorAlert.message") };
        change(target, (before) => ({ ...before, errorAlert }), host);
      },
    },
  },
  calls: {
    Clear: ({ sheet, areas }, _args, host) => {
      mayFormat(sheet, null);
      if (piecesOf(sheet.validations, areas).some(({ validation }) => validation)) host.edit({ kind: "setValidation", sheet: sheet.id, areas, validation: null });
    },
  },
};
