/**
 * `range.hyperlink`: read from and written to the top-left cell.
 */
import { cellAt } from "../../model/cells";
import type { RangeTarget } from "../arguments";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { mayFormat } from "../protection";
import { writeCell } from "../writing";

export function hyperlinkOf({ sheet, area }: RangeTarget): unknown {
  const cell = cellAt(sheet, area.top, area.left);
  if (!cell?.link) return null;
  const where = cell.link.inside ? { documentReference: cell.link.target } : { address: cell.link.target };
  return { ...where, textToDisplay: String(cell.value ?? "") };
}

/** `{ documentReference | address, textToDisplay? }`; removing with null is not modelled. */
export function setHyperlink({ sheet, area }: RangeTarget, value: unknown, host: HostState): void {
  mayFormat(sheet, "allowInsertHyperlinks");
  if (typeof value !== "object" || value === null) throw invalidArgument("hyperlink");
  const { address, documentReference, textToDisplay } = value as Readonly<Record<string, unknown>>;
  const target = typeof documentReference === "string" && documentReference !== "" ? documentReference : address;
  if (typeof target !== "string" || target === "") throw invalidArgument("hyperlink");
  if (typeof textToDisplay === "string") writeCell(sheet, area.top, area.left, textToDisplay, host);
  // Excel gives the cell the look of its Hyperlink style.
  host.edit({ kind: "setAppearance", sheet: sheet.id, area: { ...area, bottom: area.top, right: area.left }, appearance: { color: "#0563C1", underline: true } });
  host.edit({ kind: "setLink", sheet: sheet.id, row: area.top, column: area.left, target, inside: target === documentReference });
}
