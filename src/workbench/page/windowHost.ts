/**
 * What the page shows to the task pane in its frame (and to browser tests): the open workbook's session. The frame is
 * of the same origin, so its bridge reaches this through `window.parent`.
 */
import type { BookSession } from "./session";

declare global {
  interface Window {
    workbench?: { readonly session: BookSession };
  }
}

export function showToPane(session: BookSession): void {
  window.workbench = { session };
}
