/**
 * The ribbon's buttons are enabled only when they can work: not while an action runs, and not in a workbook that cannot be written
 * to. Before our page has loaded Excel knows nothing of this, so they start enabled, and each then says what stands in its way.
 */
import { readOnlyWorkbook, setRibbonButtons } from "../actions/host";
import { busy, onBusy } from "../actions/inTurn";

/** Ids in manifest.xml; the button that opens the pane is not among them: it always works. */
export const RIBBON = { tab: "Ledger.Tab", group: "Ledger.Group", buttons: ["Ledger.Review", "Ledger.Fill", "Ledger.Compile", "Ledger.Clear"] } as const;

/** Sets the buttons now and whenever work begins or ends; returns the way to stop. */
export function followAvailability(): () => void {
  const set = (): void => void setRibbonButtons(RIBBON, !busy() && !readOnlyWorkbook());
  set();
  return onBusy(set);
}
