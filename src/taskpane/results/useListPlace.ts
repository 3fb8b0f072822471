/**
 * Where the list begins on its page, and how much of the page's top the bar above it covers. Measured when something changes its
 * size, not at every drawing.
 */
import { useLayoutEffect, useState } from "react";

export interface ListPlace {
  /** What scrolls; null before it is drawn. */
  scroller(): HTMLElement | null;
  /** Pixels from the top of the page to the first entry. */
  readonly start: number;
  /** Pixels of the page's top that stay covered. */
  readonly covered: number;
}

export function useListPlace(root: React.RefObject<HTMLElement | null>, bar: React.RefObject<HTMLElement | null>): ListPlace {
  const [place, setPlace] = useState({ start: 0, covered: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const covered = bar.current?.offsetHeight ?? 0;
      const start = (root.current?.offsetTop ?? 0) + covered;
      setPlace((now) => (now.start === start && now.covered === covered ? now : { start, covered }));
    };
    measure();
    if (typeof ResizeObserver === "undefined" || !root.current || !bar.current) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(bar.current);
    // What stands above the list on its page: a notice there moves the list.
    for (let above = root.current.parentElement?.previousElementSibling; above; above = above.previousElementSibling) observer.observe(above);
    return () => observer.disconnect();
  }, [bar, root]);
  return { ...place, scroller: () => root.current?.closest<HTMLElement>("[role=tabpanel]") ?? null };
}
