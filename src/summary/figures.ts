/**
 * Figures as people read them. Rounding never carries a figure onto, or past, its target: 97.9487 stays 97.95, and
 * 99.996 beside a target of 100 is not written 100.00.
 */
import Big from "big.js";
import type { QuotedTarget } from "../checks/finding";

/** Usual number of decimals at most. */
const USUAL = 2;
/** Excel's own precision. */
const MOST = 10;

/** How many decimals a value needs beside its target: at most two, more only where two would hide which side it is on. */
export function decimalsFor(value: number, target: QuotedTarget | null): number {
  const exact = new Big(value);
  const fewest = countDecimals(exact.round(USUAL));
  if (target === null) return fewest;
  for (let decimals = fewest; decimals <= MOST; decimals += 1) {
    const shown = exact.round(decimals);
    if (limits(target).every((limit) => shown.cmp(limit) === exact.cmp(limit))) return countDecimals(shown);
  }
  return MOST;
}

/** 96.5 → "96.5", 21000 → "21000"; two decimals at most, but a difference never becomes "0". */
export function amount(value: number): string {
  const exact = new Big(value);
  for (let decimals = USUAL; decimals <= MOST; decimals += 1) {
    const shown = exact.round(decimals);
    if (!shown.eq(0) || exact.eq(0)) return shown.toFixed();
  }
  return exact.toFixed();
}

/** A value with the target's unit: "97.95%", "4家", "79.6" for an index. */
export function withUnit(value: number, unit: string, decimals = countDecimals(new Big(value))): string {
  return `${new Big(value).toFixed(decimals)}${unitSuffix(unit)}`;
}

/** "%", "家", "次" for 次/年, "" for 指数. */
export function unitSuffix(unit: string): string {
  return unit === "指数" ? "" : unit.replace("/年", "");
}

function limits(target: QuotedTarget): readonly number[] {
  return target.valueTo === null ? [target.value] : [target.value, target.valueTo];
}

function countDecimals(value: Big): number {
  return (value.toFixed().split(".")[1] ?? "").length;
}
