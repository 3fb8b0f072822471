/** The number format that shows a percentage whole: 97 → "0%", 96.5 → "0.0%". */
import { decimalsOf } from "../plainFigure";

export function percentFormat(percentage: number): string {
  const decimals = decimalsOf(percentage);
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
