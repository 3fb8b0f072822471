/**
 * Conditional formats as the grid draws them. The grid knows none of Excel's formula rules, so rules whose formula is a
 * constant (the add-in's marks are) are worked out here; a rule that looks at other cells is left undrawn, not guessed.
 */
import { Parser } from "@fortune-sheet/formula-parser";
import type { Area } from "../../../sheet/address";
import type { ModelConditionalFormat } from "../../model/workbook";

/** What a mark changes in the look of a cell. */
export type MarkLook = Pick<ModelConditionalFormat, "fill" | "color" | "bold" | "italic" | "underline">;

/** The largest area a mark is spread over cell by cell; a rule on whole columns is cut to the part that is shown. */
export interface ShownSize {
  readonly rows: number;
  readonly columns: number;
}

const verdicts = new Map<string, boolean>();

/** True when the formula is constant and true. References, names and errors make it false. */
export function isAlwaysTrue(formula: string): boolean {
  const known = verdicts.get(formula);
  if (known !== undefined) return known;
  const verdict = evaluate(withoutBareWords(formula.replace(/^=/, "")));
  verdicts.set(formula, verdict);
  return verdict;
}

/** The parser takes a bare TRUE for a reference; text in quotes stays as it is. */
function withoutBareWords(expression: string): string {
  const parts = expression.split(/("[^"]*")/);
  return parts.map((part) => (part.startsWith('"') ? part : part.replace(/\bTRUE\b(?!\()/gi, "(1=1)").replace(/\bFALSE\b(?!\()/gi, "(1=0)"))).join("");
}

function evaluate(expression: string): boolean {
  const parser = new Parser();
  let refers = false;
  const note = () => {
    refers = true;
  };
  parser.on("callCellValue", note);
  parser.on("callRangeValue", note);
  const { error, result } = parser.parse(expression, {});
  if (error || refers) return false;
  return result === true || (typeof result === "number" && result !== 0);
}

/** The look each marked cell gets, by "row_column". Rules of smaller priority win, property by property, as in Excel. */
export function markLooks(formats: readonly ModelConditionalFormat[], shown: ShownSize): Map<string, MarkLook> {
  const looks = new Map<string, MarkLook>();
  const stopped = new Set<string>();
  for (const format of [...formats].sort((a, b) => a.priority - b.priority)) {
    if (format.formula === null || !isAlwaysTrue(format.formula)) continue;
    for (const key of format.areas.flatMap((area) => keysOf(area, shown))) {
      if (stopped.has(key)) continue;
      looks.set(key, { ...lookOf(format), ...looks.get(key) });
      if (format.stopIfTrue) stopped.add(key);
    }
  }
  return looks;
}

function lookOf(format: ModelConditionalFormat): MarkLook {
  const look: { -readonly [K in keyof MarkLook]: MarkLook[K] } = {};
  if (format.fill) look.fill = format.fill;
  if (format.color) look.color = format.color;
  if (format.bold) look.bold = true;
  if (format.italic) look.italic = true;
  if (format.underline) look.underline = true;
  return look;
}

function keysOf(area: Area, shown: ShownSize): string[] {
  const keys: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, shown.rows - 1); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, shown.columns - 1); column += 1) keys.push(`${row}_${column}`);
  }
  return keys;
}
