/**
 * What a ledger's target cell says: "≥97%", "97%以上", "不少于30家", "每年1次以上", "100%", 0.97 as a percentage.
 * Reads the forms of DESIGN §4 (Civil Code art. 1259 for 以上, 以下, 以内, 超过); anything else is null: no guess.
 */
import type { CellReading, Quantity } from "../ledger/ledger";
import { plainFigure, plainText } from "./plainFigure";

export type WrittenComparator = ">=" | ">" | "<=" | "<" | "=";

export interface WrittenTarget {
  /** Null when the cell gives a bare figure. */
  readonly comparator: WrittenComparator | null;
  /** What the figure may be: two for a bare 0.97 (97 % or 0.97 %). */
  readonly values: readonly number[];
  /** "%", a measure word, or "" when none is written. */
  readonly unit: string;
}

/** Words before the figure, longest first. */
const BEFORE: readonly (readonly [RegExp, WrittenComparator])[] = [
  [/^(?:不低于|不少于|不小于|至少|大于等于|大于或等于|≥|>=|≧|⩾)/u, ">="],
  [/^(?:不高于|不超过|不大于|不多于|至多|小于等于|小于或等于|≤|<=|≦|⩽)/u, "<="],
  [/^(?:超过|突破|高于|大于|多于|超|>)/u, ">"],
  [/^(?:低于|小于|少于|不足|不满|<)/u, "<"],
  [/^(?:等于|=)/u, "="],
  [/^(?:保持在|稳定在|达到|达|在)/u, ">="],
];
const AFTER: readonly (readonly [RegExp, WrittenComparator])[] = [
  [/(?:及以上|以上)$/u, ">="],
  [/(?:及以下|以下|以内)$/u, "<="],
];
/** Verbs and periods that say nothing about the measure ("培育3家", "每年1次以上"). */
const LEADING = /^(?:目标值?[:：]?|每年度?|年均|确保|力求|认定|培育发展|培育|建设|创建|新增|完成|组织|开展|均)+/u;

/** The target as written; null when the cell is blank or cannot be read without guessing. */
export function writtenTarget(cell: CellReading, quantity: Quantity): WrittenTarget | null {
  if (typeof cell.value === "number") return fromQuantity(quantity);
  return typeof cell.value === "string" ? fromText(cell.text) : null;
}

function fromQuantity(quantity: Quantity): WrittenTarget | null {
  if (quantity.kind === "number") return { comparator: null, values: [quantity.value], unit: quantity.unit ?? "" };
  if (quantity.kind === "ambiguousPercent") return { comparator: null, values: [quantity.asFraction, quantity.asWritten], unit: "" };
  return null;
}

function fromText(text: string): WrittenTarget | null {
  let rest = plainText(text).replace(LEADING, "");
  const found = new Set<WrittenComparator>();
  for (const [word, comparator] of AFTER) {
    if (!word.test(rest)) continue;
    rest = rest.replace(word, "");
    found.add(comparator);
    break;
  }
  // "达到97%以上", "保持在97%以上": the weak verb stands before, the measure behind.
  for (const [word, comparator] of BEFORE) {
    if (!word.test(rest)) continue;
    rest = rest.replace(word, "");
    found.add(comparator);
    break;
  }
  const figure = plainFigure(rest.replace(LEADING, ""));
  if (!figure || found.size > 1) return null;
  const [comparator = null] = found;
  const isBareFraction = figure.unit === "" && figure.value > 0 && figure.value <= 1;
  return { comparator, values: isBareFraction ? [figure.value, Math.round(figure.value * 1e12) / 1e10] : [figure.value], unit: figure.unit };
}
