/** Sheets that a document names by their kind, as the names they bear in this workbook. Pure. */
import type { DocumentCell, DocumentValue, SheetDocument } from "../sheet/document";
import { ofKind } from "../sheet/document";
import type { InputCheck } from "../sheet/inputCheck";
import { Refusal } from "./problems";

/** A sheet's name as formulas take it: '台 账'. */
export const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const MARK = ofKind("");
/** Texts are passed over; ':summary'! in a formula. */
const IN_FORMULA = /"(?:[^"]|"")*"|':([^']+)'!/g;

/** The document with every sheet named by kind resolved. `names`: kind → name. Throws Refusal for a kind that has no sheet. */
export function withSheetNames(document: SheetDocument, names: ReadonlyMap<string, string>): SheetDocument {
  const nameOf = (kind: string): string => {
    const name = names.get(kind);
    if (name === undefined) throw new Refusal({ code: "unexpected", detail: `${document.kind} refers to ${kind}, which is not in the workbook` });
    return name;
  };
  const inFormula = (formula: string): string => formula.replace(IN_FORMULA, (whole, kind: string | undefined) => (kind === undefined ? whole : `${quoted(nameOf(kind))}!`));
  const bySheet = (sheet: string): string => (sheet.startsWith(MARK) ? nameOf(sheet.slice(MARK.length)) : sheet);
  const value = (given: DocumentValue): DocumentValue => {
    if (given.kind === "formula") return { ...given, formula: inFormula(given.formula) };
    return given.kind === "link" ? { ...given, sheet: bySheet(given.sheet) } : given;
  };
  const check = (given: InputCheck): InputCheck => {
    const { rule } = given;
    if (rule.kind === "formula") return { ...given, rule: { ...rule, formula: inFormula(rule.formula) } };
    if (rule.kind !== "list" || rule.source.kind !== "range" || rule.source.sheet === null) return given;
    return { ...given, rule: { ...rule, source: { ...rule.source, sheet: bySheet(rule.source.sheet) } } };
  };
  const cells = document.cells.map((line) => line.map((cell): DocumentCell => ({ ...cell, value: value(cell.value) })));
  return { ...document, cells, ...(document.checks ? { checks: document.checks.map(check) } : {}) };
}
