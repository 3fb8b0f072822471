/** What one remedy would write, below its finding: the cell, before and after; several choices are one question. Nothing is written before the button. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Remedy } from "../../checks/remedies/remedy";
import { useWords } from "../context/useWords";
import { BeforeAfter } from "./BeforeAfter";

const useStyles = makeStyles({
  root: { margin: "6px 16px 6px 41px", padding: "10px 12px", display: "flex", flexDirection: "column", gap: "8px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  choices: { margin: 0, padding: 0, border: "none", display: "flex", flexDirection: "column", gap: "6px" },
  choice: { display: "flex", gap: "8px", alignItems: "flex-start", lineHeight: "20px", cursor: "pointer" },
  radio: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface InlineChangeProps {
  readonly id: string;
  readonly choices: readonly Remedy[];
  readonly busy: boolean;
  onWrite(remedy: Remedy): void;
  onCancel(): void;
}

export function InlineChange({ id, choices, busy, onWrite, onCancel }: InlineChangeProps): React.JSX.Element | null {
  const styles = useStyles();
  const { remedies: words } = useWords();
  const name = useId();
  const [at, setAt] = useState(0);
  const write = useRef<HTMLButtonElement>(null);
  useEffect(() => write.current?.focus({ preventScroll: true }), []);
  const chosen = choices[at] ?? choices[0];
  if (!chosen) return null;
  return (
    <div id={id} className={styles.root}>
      {choices.length > 1 ? (
        <fieldset className={styles.choices} aria-label={words.which}>
          {choices.map(({ shown }, index) => (
            <label key={shown.after} className={styles.choice}>
              <input type="radio" className={styles.radio} name={name} checked={index === at} onChange={() => setAt(index)} />
              {shown.after}
            </label>
          ))}
        </fieldset>
      ) : null}
      <BeforeAfter cell={chosen.edit.cell} shown={chosen.shown} />
      <div className={styles.foot}>
        <Button ref={write} appearance="primary" size="small" disabledFocusable={busy} onClick={() => onWrite(chosen)}>
          {words.write}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
