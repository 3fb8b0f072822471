/**
 * 采用方案目标: the target cell of an altered target gets the plan's target, in the ledger's own way of writing where that says
 * it whole: "20家" → "30家", 0.96 as a percentage → 0.97, "30%" where the plan says 超过30% → "超过30%". Every writing is read
 * back with the ledger's own reader; one that would still differ from the plan is not offered.
 */
import Big from "big.js";
import { contextOf } from "../../ledger/context";
import { formatMeaning } from "../../ledger/numberFormat";
import { readTarget } from "../../ledger/target";
import type { Indicator } from "../../plan/plan";
import { asCellValue } from "../../sheet/edit";
import { isAltered } from "../checks/alteredTarget";
import { cellRemedy, type Wanted } from "./cellRemedy";
import { percentFormat } from "./percentFormat";
import { NO_REMEDY, type Remedy, type RowScene } from "./remedy";

export function adoptTarget({ grid, table, row, indicator, ownCell }: RowScene): readonly Remedy[] {
  const cell = row.target;
  if (!indicator || !cell || cell.isFormula || !ownCell) return NO_REMEDY;
  const context = contextOf(table, row.row, cell, table.byRole.get("target")?.[0], indicator.unit);
  const candidates = typeof cell.value === "number" ? [...asNumber(cell.value, context.format, indicator), ...asText("", indicator)] : asText(cell.text, indicator);
  const fitting = candidates.find(({ after, format }) => {
    const { quantity, comparator } = readTarget(asCellValue(after), { ...context, format: format ?? context.format });
    return quantity.kind === "number" && quantity.value === indicator.target.value && !isAltered({ targetQuantity: quantity, targetComparator: comparator }, indicator);
  });
  return fitting ? [cellRemedy("adopt-target", grid, cell, fitting)] : NO_REMEDY;
}

/** A number stays a number: a fraction under a percent format, or where fractions are how this cell says percent. */
function asNumber(present: number, format: string, { target, unit }: Indicator): readonly Wanted[] {
  const hundredth = new Big(target.value).div(100).toNumber();
  if (formatMeaning(format, present).percents === 1) return [{ after: { kind: "number", value: hundredth } }, { after: { kind: "number", value: hundredth }, format: percentFormat(target.value) }];
  const plain: Wanted = { after: { kind: "number", value: target.value } };
  return unit === "%" && present > 0 && present <= 1 ? [{ after: { kind: "number", value: hundredth }, format: percentFormat(target.value) }, plain] : [plain];
}

const ONE_FIGURE = /^([^\d０-９]*)([\d０-９]+(?:[.．][\d０-９]+)?)([^\d０-９]*)$/;

/** The figure exchanged in the words that stand there; then the plan's comparison in words; then as a sign. */
function asText(present: string, indicator: Indicator): readonly Wanted[] {
  const figure = new Big(indicator.target.value).toFixed();
  const match = ONE_FIGURE.exec(present);
  const same = match ? [match[1]! + figure + match[3]!] : [];
  return [...same, ...inWords(figure, indicator)].filter((text) => text !== present).map((text) => ({ after: { kind: "text", text } }));
}

function inWords(figure: string, { target: { comparator }, unit, comparatorInferred }: Indicator): readonly string[] {
  const amount = figure + (unit === "指数" ? "" : unit);
  switch (comparator) {
    case ">=":
      return comparatorInferred ? [amount, `≥${amount}`] : [`${amount}以上`, `每年${figure}${unit.replace(/\/年$/, "")}以上`, `≥${amount}`];
    case ">":
      return [`超过${amount}`, `>${amount}`];
    case "<=":
      return [`不超过${amount}`, `≤${amount}`];
    case "<":
      return [`低于${amount}`, `<${amount}`];
    case "=":
      return [amount];
    // Ranges, ranks and loose targets are never held against a ledger's own words.
    case "range":
    case "rank<=":
    case "about":
      return [];
  }
}
