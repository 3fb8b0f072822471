/** The line between the workbook and the task pane: drag it, or move it with the arrow keys. */
import { useRef, type KeyboardEvent, type PointerEvent } from "react";

interface SplitterProps {
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

const STEP = 10;

export function Splitter({ width, min, max, label, onWidth }: SplitterProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const set = (wanted: number) => onWidth(Math.min(max, Math.max(min, wanted)));
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    from.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (from.current) set(from.current.width + from.current.x - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    else if (event.key === "ArrowRight") set(width - STEP);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className="splitter"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (from.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
