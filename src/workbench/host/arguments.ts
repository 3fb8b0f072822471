/**
 * Reading the arguments that Office.js sends, which can be anything a program passed.
 */
import type { Area } from "../../sheet/address";
import type { ModelSheet } from "../model/workbook";
import { invalidArgument } from "./hostError";
import type { HostObject } from "./objectType";

/** A range: cells of one sheet. */
export interface RangeTarget {
  readonly sheet: ModelSheet;
  readonly area: Area;
}

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function integerArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(what);
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function flagArgument(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

/** "#ff0000" or a colour's English name → "#FF0000". "" means none. */
export function colorArgument(value: unknown, what: string): string {
  const text = textArgument(value, what).trim();
  if (text === "") return "";
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (!named) throw invalidArgument(`${what}: ${text}`);
  return named;
}

const NAMED_COLORS: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080", purple: "#800080" };

const isObject = (value: unknown, name: string): value is HostObject => typeof value === "object" && value !== null && "target" in value && (value as HostObject).name === name;

/** An argument that must be a Range object. */
export function rangeArgument(value: unknown, what: string): RangeTarget {
  if (!isObject(value, "Range")) throw invalidArgument(what);
  return value.target as RangeTarget;
}

export const isRangeObject = (value: unknown): value is HostObject => isObject(value, "Range");

/** A 2-D array of exactly this size; Excel refuses any other. A plain value stands for every cell. */
export function matrixArgument(value: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const matrix = value as readonly unknown[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument("the number of rows or columns in the input array doesn't match the size or dimensions of the range");
  return (row, column) => (matrix[row] as readonly unknown[])[column];
}
