/** What a target cell may say: its figure; two for a bare 0.97 under a percent indicator; none when it was not read without doubt. */
import type { Quantity } from "../ledger/ledger";

export function statedTargets(quantity: Quantity): readonly number[] {
  if (quantity.kind === "number") return [quantity.value];
  return quantity.kind === "ambiguousPercent" ? [quantity.asFraction, quantity.asWritten] : [];
}
