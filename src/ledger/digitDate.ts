/**
 * Dates that were typed as digits into the column of figures: 20180630, 201807. As numbers they would pass any target; whether one is
 * meant as a date is told by its shape, the plan's time, and its being out of all proportion to the target.
 */
import type { Plan } from "../plan/plan";
import type { Quantity, RowSubject } from "./ledger";
import { yearOfPlan } from "../plan/year";

const DAY = /^((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const MONTH = /^((?:19|20)\d{2})(?:0[1-9]|1[0-2])$/;
const YEAR = /^((?:19|20)\d{2})$/;

/** A figure this many times the target is none, if it also reads as a date. */
const OUT_OF_PROPORTION = 50;
/** Years the dates of a ledger may be of, before and after the plan's. */
const YEARS_AROUND = 2;

/** True where the number is a day, a month or a year in digits, and no figure of the indicator could be that large. */
export function isDateInDigits(quantity: Quantity, subject: RowSubject, plan: Plan): boolean {
  if (quantity.kind !== "number") return false;
  const match = DAY.exec(quantity.text) ?? MONTH.exec(quantity.text) ?? YEAR.exec(quantity.text);
  if (!match) return false;
  const year = yearOfPlan(plan);
  if (year !== null && Math.abs(Number(match[1]) - year) > YEARS_AROUND) return false;
  const target = subject.kind === "indicator" ? plan.indicators.find(({ id }) => id === subject.indicatorId)?.target : undefined;
  return target === undefined || Math.abs(quantity.value) > Math.max(1, Math.abs(target.value)) * OUT_OF_PROPORTION;
}
