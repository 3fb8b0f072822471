/** An indicator as the fields of a form. */
import type { Comparator, Indicator } from "../plan/plan";
import { writeList, writeText } from "./writtenText";

/** As typed; lists with 、 between their entries. `valueTo` is for ranges. */
export interface TypedIndicator {
  readonly name: string;
  readonly comparator: Comparator;
  readonly value: string;
  readonly valueTo: string;
  readonly unit: string;
  readonly leads: string;
  readonly supports: string;
}

export type TypedField = keyof TypedIndicator;

export function typedOf({ name, target, unit, leads, supports }: Indicator): TypedIndicator {
  return {
    name: writeText(name),
    comparator: target.comparator,
    value: String(target.value),
    valueTo: target.comparator === "range" ? String(target.valueTo) : "",
    unit: writeText(unit),
    leads: writeList(leads),
    supports: writeList(supports),
  };
}
