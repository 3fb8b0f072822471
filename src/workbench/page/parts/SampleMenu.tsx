/** 打开示例: the samples, in a list that opens below its button. */
import { useEffect, useRef, useState } from "react";
import type { PageText } from "../language";

interface SampleMenuProps {
  readonly samples: readonly string[];
  readonly text: PageText;
  readonly onChoose: (file: string) => void;
}

export function SampleMenu({ samples, text, onChoose }: SampleMenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    place.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const away = () => setOpen(false);
    document.addEventListener("pointerdown", outside);
    window.addEventListener("blur", away);
    return () => {
      document.removeEventListener("pointerdown", outside);
      window.removeEventListener("blur", away);
    };
  }, [open]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const items = [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") {
      setOpen(false);
      place.current?.querySelector("button")?.focus();
    } else if (step !== 0) {
      event.preventDefault();
      const at = items.indexOf(document.activeElement as HTMLElement);
      items[(at + step + items.length) % items.length]?.focus();
    }
  };

  return (
    <div className="menu-place" ref={place} onKeyDown={open ? onKeyDown : undefined}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>{text.openSample} ▾</button>
      {open && (
        <div role="menu" className="menu" aria-label={text.samples}>
          {samples.map((file) => (
            <button
              key={file}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                onChoose(file);
              }}
            >
              {file}
            </button>
          ))}
          {samples.length === 0 && <p className="menu-note">{text.noSamples}</p>}
        </div>
      )}
    </div>
  );
}
