/** A date that a person typed into a cell, as ISO text. Only a whole date counts; nothing is completed or guessed. */
import { fold } from "../plan/normalise";
import type { CellValue } from "../sheet/grid";

const DAY_MS = 86_400_000;
/** 1 January 2000 and 31 December 2099 as serial numbers: other numbers are no dates of a plan. */
const EARLIEST = 36_526;
const LATEST = 73_050;

/** "2018-07-31" from a date cell (its serial number), "2018-7-31", "2018/7/31", "2018.7.31", "2018年7月31日"; null for anything else. */
export function isoDateOf(value: CellValue): string | null {
  if (typeof value === "number") return value >= EARLIEST && value < LATEST + 1 ? new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * DAY_MS).toISOString().slice(0, 10) : null;
  if (typeof value !== "string") return null;
  const match = /^(20\d{2})(?:[-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})日?$/.exec(fold(value));
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
