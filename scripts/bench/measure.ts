/** Clock and memory for benchmarks. Times in milliseconds, memory in megabytes. */
import { performance } from "node:perf_hooks";

export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return { median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2, fastest: sorted[0]!, slowest: sorted.at(-1)! };
}

export function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

export async function timedAsync<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

/** Memory in use after a clean-up; needs node's --expose-gc (the script line gives it). */
export function heapInUse(): number {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Columns padded to their widest cell; the first to the left, the others to the right. */
export function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]!.length)));
  const row = (cells: readonly string[]): string => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ");
  return [row(heads), widths.map((width) => "-".repeat(width)).join("  "), ...lines.map(row)].map((one) => `  ${one.trimEnd()}`).join("\n");
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en-US");
export const tenths = (value: number): string => value.toFixed(1);
