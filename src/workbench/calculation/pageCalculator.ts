/** The calculation on the page: the engine is fetched once, before the page is drawn. */
import load, { Model } from "@ironcalc/wasm";
import type { Evaluate } from "./calculator";
import { calculatorWith } from "./calculator";

/** Null when the engine could not be fetched: formulas then stay as they are. */
export async function loadCalculator(): Promise<Evaluate | null> {
  try {
    await load();
    return calculatorWith({ Model });
  } catch {
    return null;
  }
}
