/** The date this sitting judges by: chosen in the pane, used by the ribbon as well, forgotten when Excel closes the add-in. */
let date: string | null = null;

/** `asOf`: an ISO date, or "" while the field in the pane is empty. */
export function keepSittingDate(asOf: string): void {
  date = asOf === "" ? null : asOf;
}

/** Null: the pane has not said. */
export function sittingDate(): string | null {
  return date;
}
