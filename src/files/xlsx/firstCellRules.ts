/**
 * Formulas of the conditional formats on a sheet's first cell. A program that writes sheets of its own may tell them by such a rule:
 * it survives programs that drop custom properties.
 */
import { areaContains, areaFromA1 } from "../../sheet/address";
import type { XmlElement } from "../xml";
import { element, elements } from "../xml";
import { attribute, textOf } from "../xmlText";

const FIRST_CELL = { row: 0, column: 0 };

/** With their "=", in file order. `worksheet` is the worksheet's element. */
export function readFirstCellRules(worksheet: XmlElement): string[] {
  return elements(worksheet, "conditionalFormatting")
    .filter((holder) => (attribute(holder, "sqref") ?? "").split(/\s+/).some(coversFirstCell))
    .flatMap((holder) => elements(holder, "cfRule"))
    .filter((rule) => attribute(rule, "type") === "expression")
    .flatMap((rule) => {
      const formula = element(rule, "formula");
      return formula ? [`=${textOf(formula)}`] : [];
    });
}

function coversFirstCell(reference: string): boolean {
  const area = areaFromA1(reference);
  return area !== null && areaContains(area, FIRST_CELL);
}
