/** The first of many, and more when asked: a thousand files are not drawn at once. */
import { useState } from "react";

export function useSome<T>(all: readonly T[], step: number): { readonly some: readonly T[]; readonly left: number; more(): void } {
  const [shown, setShown] = useState(step);
  return { some: all.slice(0, shown), left: Math.max(0, all.length - shown), more: () => setShown(shown + step * 4) };
}
