/** How wide an element is, in pixels, as it changes: pictures are drawn to the pixel, so that their words keep their size. */
import { useLayoutEffect, useRef, useState } from "react";

/** Before the first measuring, and where nothing has a size. */
const NARROW = 288;

export function useWidth<T extends Element>(): readonly [React.RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(NARROW);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(Math.floor(element.getBoundingClientRect().width) || NARROW);
    measure();
    if (typeof ResizeObserver !== "function") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
