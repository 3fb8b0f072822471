/**
 * Checks on what people type into cells of ours (数据有效性): drop-down lists, bounds, and the sentences Excel shows. As data;
 * `excel/` lays them on a sheet. Excel checks typing only: pasting and other programs go past it, so readers still read everything.
 */
import type { Area } from "./address";

/** Excel takes at most this many characters of a drop-down list written out; a longer one must stand in cells. */
export const MAX_LIST_TEXT = 255;
/** Most characters of the titles and of the two messages. */
export const MAX_CHECK_TITLE = 32;
export const MAX_PROMPT_TEXT = 255;
export const MAX_ERROR_TEXT = 225;

export type CheckOperator = "between" | "notBetween" | "=" | "<>" | ">" | "<" | ">=" | "<=";

/** Where a drop-down takes its entries from. `sheet`: a name, one of ours by kind (`ofKind`), or null for the sheet itself. */
export type ListSource =
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "range"; readonly sheet: string | null; readonly area: Area };

/** What may be typed. Dates are ISO; `to` belongs to "between" and "notBetween". */
export type CheckRule =
  | { readonly kind: "any" }
  | { readonly kind: "list"; readonly source: ListSource }
  | { readonly kind: "whole" | "decimal" | "textLength"; readonly operator: CheckOperator; readonly from: number; readonly to?: number }
  | { readonly kind: "date"; readonly operator: CheckOperator; readonly from: string; readonly to?: string }
  /** Starts with "="; relative references count from the first area's top-left cell. */
  | { readonly kind: "formula"; readonly formula: string };

export interface InputCheck {
  readonly areas: readonly Area[];
  readonly rule: CheckRule;
  /** Shown beside the cell while it is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `stop` refuses what does not fit; the other two say so and let it in. Absent: nothing is refused, nothing said. */
  readonly error?: { readonly style: "stop" | "warning" | "information"; readonly title: string; readonly message: string };
  /** Blank cells are in order; true when absent. */
  readonly blankAllowed?: boolean;
}

/** The values as Excel takes a list written out; null when they must stand in cells instead: too long, or with a comma, or with blanks at an end, which Excel cuts off. */
export function listText(values: readonly string[]): string | null {
  const text = values.join(",");
  const plain = values.length > 0 && values.every((value) => value !== "" && value === value.trim() && !value.includes(",") && !value.startsWith("="));
  return plain && text.length <= MAX_LIST_TEXT ? text : null;
}
