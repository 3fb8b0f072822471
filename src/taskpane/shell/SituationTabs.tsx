/** The three situations as tabs: arrows move between them, the chosen one is underlined and says so. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../context/paneContext";
import { SITUATIONS, type Situation } from "../state/useSituation";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 1100px)": { padding: "0 16px" },
  },
  tab: {
    flex: "1 1 0",
    "@media (min-width: 560px)": { flex: "0 0 auto", padding: "0 16px" },
    minWidth: 0,
    minHeight: "40px",
    padding: "0 4px",
    font: "inherit",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    // The same height for all three; transparent so that forced colours do not underline every tab.
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas", borderTopColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px", borderRadius: tokens.borderRadiusMedium },
    // As wide as when it is bold, so that nothing moves.
    "::after": { content: "attr(data-name)", display: "block", height: 0, visibility: "hidden", fontWeight: tokens.fontWeightSemibold, overflow: "hidden" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

export const tabId = (situation: Situation): string => `tab-${situation}`;
export const pageId = (situation: Situation): string => `page-${situation}`;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function SituationTabs({ chosen, onChoose }: { readonly chosen: Situation; onChoose(next: Situation): void }): React.JSX.Element {
  const styles = useStyles();
  const { shell } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number): void => {
    const next = SITUATIONS[(index + SITUATIONS.length) % SITUATIONS.length]!;
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const now = SITUATIONS.indexOf(chosen);
    const step = STEPS[event.key];
    if (step !== undefined) go(now + step);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(SITUATIONS.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={shell.situations.label} onKeyDown={onKeyDown}>
      {SITUATIONS.map((situation) => (
        <button
          key={situation}
          id={tabId(situation)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, situation === chosen && styles.chosen)}
          data-name={shell.situations[situation]}
          aria-selected={situation === chosen}
          aria-controls={pageId(situation)}
          tabIndex={situation === chosen ? 0 : -1}
          onClick={() => onChoose(situation)}
        >
          {shell.situations[situation]}
        </button>
      ))}
    </div>
  );
}
