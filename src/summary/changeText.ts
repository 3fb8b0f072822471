/** 较上次 in words: how far up or down, and a change of verdict. Up and down say nothing of good or bad; the verdict does. */
import Big from "big.js";
import { amount, withUnit } from "./figures";
import type { IndicatorSummary } from "./summary";
import type { SummaryWords } from "./words";

export function changeText({ change, target, verdict }: Pick<IndicatorSummary, "change" | "target" | "verdict">, { change: words, gapUnit, verdictNames }: SummaryWords): string {
  switch (change.kind) {
    case "first":
      return words.first;
    case "new":
      return words.new;
    case "other-unit":
      return words.otherUnit;
    case "compared": {
      const { by, before, verdictBefore } = change;
      const lines = [by !== null ? moved(by, (size) => `${amount(size)}${gapUnit(target.unit)}`) : before !== null ? words.was(withUnit(before, target.unit)) : words.from(verdictNames[verdictBefore])];
      if (change.verdictChanged && (by !== null || before !== null)) lines.push(words.verdict(verdictNames[verdictBefore], verdictNames[verdict]));
      if (change.targetChanged) lines.push(words.otherTarget);
      return lines.join("\n");
    }
  }

  function moved(by: number, size: (amount: number) => string): string {
    if (by === 0) return words.same;
    const distance = size(new Big(by).abs().toNumber());
    return by > 0 ? words.up(distance) : words.down(distance);
  }
}
