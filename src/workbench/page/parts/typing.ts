/**
 * Two habits of Excel the grid lacks: a cell being typed in is finished when the person turns to the task pane, and
 * undo takes back what was typed, on the model.
 */
import { useEffect, type RefObject } from "react";
import type { BookSession } from "../session";

export function useTypingOutside(container: RefObject<HTMLElement | null>, session: BookSession): void {
  useEffect(() => {
    const finish = () => finishTyping(container.current);
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(container.current)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      event.stopPropagation();
      if (key === "y" || event.shiftKey) session.redo();
      else session.undo();
    };
    const element = container.current;
    const outside = (event: Event) => {
      if (!element?.contains(event.target as Node)) finish();
    };
    window.addEventListener("blur", finish);
    document.addEventListener("pointerdown", outside, true);
    element?.addEventListener("keydown", keys, true);
    return () => {
      window.removeEventListener("blur", finish);
      document.removeEventListener("pointerdown", outside, true);
      element?.removeEventListener("keydown", keys, true);
    };
  }, [container, session]);
}

/** Is a cell being typed in? The grid lifts its input box then. */
export function isTyping(container: HTMLElement | null): boolean {
  const box = container?.querySelector<HTMLElement>(".luckysheet-input-box");
  return box !== null && box !== undefined && Number(box.style.zIndex) > 0;
}

/** What was typed so far goes into the cell, as Enter does. */
export function finishTyping(container: HTMLElement | null): void {
  if (!isTyping(container)) return;
  const input = container?.querySelector<HTMLElement>(".luckysheet-cell-input");
  input?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 13, which: 13, bubbles: true, cancelable: true } as KeyboardEventInit));
}
