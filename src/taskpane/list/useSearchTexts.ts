/** The texts entries are found by, made in slices between which the page can draw and scroll. Null until they are all there. */
import { useEffect, useState } from "react";
import type { Entry } from "./entries";
import { searchText, type SearchTexts } from "./search";

/** Working longer than this without a pause would be felt. */
const SLICE_MS = 8;

/** `wanted`: somebody is about to search. */
export function useSearchTexts(entries: readonly Entry[], titleOf: (entry: Entry) => string, wanted: boolean): SearchTexts | null {
  const [made, setMade] = useState<{ readonly of: readonly Entry[]; readonly texts: SearchTexts } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const texts = new Map<Entry, string>();
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      const until = performance.now() + SLICE_MS;
      while (at < entries.length && performance.now() < until) {
        const entry = entries[at]!;
        texts.set(entry, searchText(entry, titleOf));
        at += 1;
      }
      if (at < entries.length) timer = setTimeout(slice, 0);
      else setMade({ of: entries, texts });
    };
    slice();
    return () => clearTimeout(timer);
  }, [entries, titleOf, wanted]);
  return made?.of === entries ? made.texts : null;
}
