/**
 * What a target cell (目标值) says: the figure and the comparator written around it, "≥97%", "97%以上", "保持在97%以上".
 */
import { fold } from "../plan/normalise";
import { Remembered } from "../plan/remembered";
import type { Comparator } from "../plan/plan";
import type { CellValue } from "../sheet/grid";
import type { Quantity } from "./ledger";
import { contextKey, readQuantity } from "./quantity";
import type { QuantityContext } from "./quantity";

export interface TargetReading {
  readonly quantity: Quantity;
  /** The comparator as written; null when the cell holds a bare figure. */
  readonly comparator: Comparator | null;
}

const BEFORE: readonly (readonly [RegExp, Comparator | null])[] = [
  [/^(?:>=|≥|≧|不低于|不少于|不得低于|不得少于|大于等于|至少|保持在|稳定在|均达到|达到|达|在)/, ">="],
  [/^(?:<=|≤|≦|不超过|不高于|不多于|小于等于|控制在)/, "<="],
  [/^(?:>|超过|突破|高于|大于|超)/, ">"],
  [/^(?:<|低于|小于|少于)/, "<"],
  [/^=/, "="],
];
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:\(含\))?(?:及|或|\(含\))?以上(?:\(含\))?$/, ">="],
  [/(?:及|或)?以(?:下|内)$/, "<="],
];
/** 每年1次以上, 每年组织1次以上. */
const PER_YEAR = /^每年(?:组织|开展|举办)?/;

/** Reads a target cell; the context is that of the row's indicator. */
export function readTarget(value: CellValue, context: QuantityContext): TargetReading {
  if (typeof value !== "string") return { quantity: readQuantity(value, context), comparator: null };
  return texts.get(contextKey(value, context), () => readTargetText(value, context));
}

const texts = new Remembered<TargetReading>();

function readTargetText(value: string, context: QuantityContext): TargetReading {
  let rest = fold(value).replace(/[。;,]+$/, "").replace(PER_YEAR, "");
  let comparator: Comparator | null = null;
  for (const [pattern, meaning] of AFTER) {
    if (pattern.test(rest)) [rest, comparator] = [rest.replace(pattern, ""), meaning];
  }
  for (const [pattern, meaning] of BEFORE) {
    if (!pattern.test(rest)) continue;
    [rest, comparator] = [rest.replace(pattern, "").trim(), comparator ?? meaning];
    break;
  }
  const figure = comparator === null && rest === fold(value) ? value : rest;
  const quantity = readQuantity(figure, context);
  return { quantity: "text" in quantity ? { ...quantity, text: value.trim() } : quantity, comparator };
}
