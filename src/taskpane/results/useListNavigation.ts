/**
 * Roving focus through a virtual list: one entry is in the tab order; arrows, Home, End and Page keys move it. It is remembered by its
 * key, so that it stays the same entry when the list changes; when that entry is gone, the one now in its place follows. An entry may
 * not be drawn yet when focus should go there, so the wish is kept until it is.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { entryFrom, type ListItem } from "../list/grouping";

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity };

export interface ListNavigation {
  /** Index of the entry in the tab order; -1 when there is none. */
  readonly active: number;
  activate(key: string): void;
  onKeyDown(event: React.KeyboardEvent): void;
}

/** `reveal` brings the entry at an index into sight. */
export function useListNavigation(list: React.RefObject<HTMLElement | null>, items: readonly ListItem[], reveal: (index: number) => void): ListNavigation {
  const [key, setKey] = useState<string | null>(null);
  const indexes = useMemo(() => new Map(items.map((item, index) => [item.key, index])), [items]);
  const last = useRef(0);
  const known = key === null ? undefined : indexes.get(key);
  const active = known ?? entryFrom(items, last.current, 0);
  const wanted = useRef<number | null>(null);
  const hadFocus = useRef(false);

  useEffect(() => {
    last.current = Math.max(0, active);
  });

  // Focus that was in the list does not fall out of it because its entry is gone.
  useEffect(() => {
    const focused = (event: FocusEvent): void => {
      hadFocus.current = list.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener("focusin", focused);
    return () => document.removeEventListener("focusin", focused);
  }, [list]);
  useEffect(() => {
    if (!hadFocus.current || active < 0) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) wanted.current = active;
  }, [active, items]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const element = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-main]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });

  const onKeyDown = useCallback(
    (event: React.KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = entryFrom(items, active, step);
      const item = items[next];
      if (!item) return;
      wanted.current = next;
      setKey(item.key);
      reveal(next);
    },
    [active, items, reveal],
  );
  return { active, activate: setKey, onKeyDown };
}
