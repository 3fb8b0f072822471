/**
 * An indicator of a notice, edited by a person in the pane before it becomes part of a plan. Each field is held to what its cell of 方案指标
 * takes. Pure.
 */
import { allLocales } from "../locales/locale";
import type { Locale } from "../locales/locale";
import { planSheetSentences } from "../locales/planSentences";
import { ceilingOf } from "../plan/notice/indicators";
import type { Comparator, Indicator } from "../plan/plan";
import { readTypedIndicator } from "../planSheets/typedIndicator";
import type { TypedField, TypedIndicator } from "../planSheets/typedOf";

export type { Comparator, Indicator, TypedField, TypedIndicator };

export type IndicatorEdit =
  | { readonly ok: true; readonly value: Indicator }
  /** What is wrong, by field. */
  | { readonly ok: false; readonly faults: readonly { readonly field: TypedField; readonly message: string; readonly next: string }[] };

/** What was inferred and is typed otherwise is inferred no longer; the ceiling follows name and unit. */
export function editIndicator(read: Indicator, typed: TypedIndicator, locale: Locale): IndicatorEdit {
  const reading = readTypedIndicator(read, typed, [locale.planSheets, ...allLocales.map(({ planSheets }) => planSheets)]);
  if (!reading.ok) {
    const { fault: sentence } = planSheetSentences(locale);
    return { ok: false, faults: reading.faults.map(({ field, fault }) => ({ field, ...sentence(fault) })) };
  }
  const { indicator } = reading;
  const sameTarget = JSON.stringify(indicator.target) === JSON.stringify(read.target);
  const sameOwners = same(indicator.leads, read.leads) && same(indicator.supports, read.supports);
  return {
    ok: true,
    value: {
      ...indicator,
      comparatorInferred: read.comparatorInferred && sameTarget,
      ...(indicator.unit === read.unit && indicator.name === read.name && sameTarget ? {} : { ceiling: ceilingOf(indicator.name, indicator.unit, indicator.target) }),
      ...(sameOwners ? {} : { ownerBasis: indicator.leads.length + indicator.supports.length > 0 ? ("stated" as const) : ("none" as const) }),
    },
  };
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((name, index) => name === other[index]);
