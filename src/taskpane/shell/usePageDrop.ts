/** Files over the page; one let go elsewhere must not take the pane's place. A page that is not shown takes nothing. */
import { useEffect, useRef, useState } from "react";

/** `zone` marks the page that takes them. `onDrop` is called while the event lasts. True while files are over the page. */
export function usePageDrop(zone: React.RefObject<HTMLElement | null>, ready: boolean, onDrop: (data: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ ready, onDrop });
  latest.current = { ready, onDrop };
  useEffect(() => {
    const takes = (event: DragEvent): boolean => {
      if (!event.dataTransfer?.types.includes("Files")) return false;
      event.preventDefault();
      const shown = zone.current !== null && zone.current.closest("[hidden], [inert]") === null;
      const takesNow = latest.current.ready && shown;
      // Whoever does not take them leaves the effect to who does; where nobody does, it is none.
      if (takesNow) event.dataTransfer.dropEffect = "copy";
      else if (!shown) return false;
      else event.dataTransfer.dropEffect = "none";
      return takesNow;
    };
    const onOver = (event: DragEvent): void => setOver(takes(event));
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent): void => {
      setOver(false);
      if (takes(event)) latest.current.onDrop(event.dataTransfer!);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDropped);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDropped);
    };
  }, [zone]);
  return over;
}
