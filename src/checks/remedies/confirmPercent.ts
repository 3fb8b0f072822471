/**
 * 确认为97%: a bare 0.97 under a percent indicator is written as the percentage the person means, the way typing "97%" would:
 * the number 0.97 under a percent format. An index has no percent sign: 0.85 meant as 85 becomes 85; meant as 0.85 it cannot be
 * written any clearer and is not offered. Read back with the ledger's own reader before it is offered.
 */
import Big from "big.js";
import { contextOf } from "../../ledger/context";
import { shownWhenRounded, formatMeaning } from "../../ledger/numberFormat";
import { readQuantity } from "../../ledger/quantity";
import { asCellValue } from "../../sheet/edit";
import { cellRemedy, type Wanted } from "./cellRemedy";
import { percentFormat } from "./percentFormat";
import { NO_REMEDY, type Remedy, type RowScene } from "./remedy";

export function confirmPercent({ grid, table, row, indicator, ownCell }: RowScene): readonly Remedy[] {
  const { actual: cell, quantity } = row;
  if (!indicator || !cell || cell.isFormula || !ownCell || quantity.kind !== "ambiguousPercent") return NO_REMEDY;
  const context = contextOf(table, row.row, cell, row.actualColumn ?? undefined, indicator.unit);
  return [quantity.asFraction, quantity.asWritten].flatMap((meant) => {
    const wanted = indicator.unit === "%" ? asPercent(meant) : asIndex(meant, context.format);
    const read = readQuantity(asCellValue(wanted.after), { ...context, format: wanted.format ?? context.format });
    return read.kind === "number" && read.value === meant ? [cellRemedy("confirm-percent", grid, cell, wanted)] : [];
  });
}

const asPercent = (percentage: number): Wanted => ({ after: { kind: "number", value: new Big(percentage).div(100).toNumber() }, format: percentFormat(percentage) });

/** The cell's own format stays where it shows the figure whole. */
function asIndex(figure: number, format: string): Wanted {
  const meaning = formatMeaning(format, figure);
  const kept = format !== "@" && !meaning.date && meaning.percents === 0 && shownWhenRounded(figure, meaning) === null;
  return kept ? { after: { kind: "number", value: figure } } : { after: { kind: "number", value: figure }, format: "General" };
}
