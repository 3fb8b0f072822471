/**
 * Roving focus through a virtual list: one entry is in the tab order; arrows, Home, End and Page keys move it.
 * The entry may not be drawn yet when focus should go there, so the wish is kept until it is.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { entryFrom, type ListItem } from "../list/listItems";

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity };

export interface ListNavigation {
  /** Index of the entry in the tab order. */
  readonly active: number;
  setActive(index: number): void;
  onKeyDown(event: React.KeyboardEvent): void;
  /** Ref callback for the main button of the entry at `index`. */
  focusTarget(index: number): (element: HTMLElement | null) => void;
}

export function useListNavigation(items: readonly ListItem[], reveal: (index: number) => void): ListNavigation {
  const [active, setActive] = useState(() => entryFrom(items, 0, 0));
  const wanted = useRef<number | null>(null);
  const drawn = useRef(new Map<number, HTMLElement>());

  useEffect(() => {
    wanted.current = null;
    setActive((now) => (items[now] && items[now].kind !== "heading" ? now : entryFrom(items, 0, 0)));
  }, [items]);

  const onKeyDown = useCallback(
    (event: React.KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = entryFrom(items, active, step);
      if (next < 0) return;
      setActive(next);
      reveal(next);
      const element = drawn.current.get(next);
      if (element) element.focus({ preventScroll: true });
      else wanted.current = next;
    },
    [active, items, reveal],
  );

  const focusTarget = useCallback(
    (index: number) => (element: HTMLElement | null) => {
      if (!element) {
        drawn.current.delete(index);
        return;
      }
      drawn.current.set(index, element);
      if (wanted.current !== index) return;
      wanted.current = null;
      element.focus({ preventScroll: true });
    },
    [],
  );
  return { active, setActive, onKeyDown, focusTarget };
}
