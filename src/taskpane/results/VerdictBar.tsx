/** How many rows of each verdict; each count filters the list. */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { VERDICTS, type Verdict } from "../../checks/finding";
import type { VerdictCounts } from "../../checks/review";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { VERDICT_LOOK } from "./verdictLook";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(94px, 1fr))", gap: "6px", ":lang(en)": { gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))" } },
  toggle: {
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "4px",
    minHeight: "32px",
    padding: "3px 7px 3px 5px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  none: { color: tokens.colorNeutralForeground3, cursor: "default", ":hover": { backgroundColor: tokens.colorNeutralBackground1 } },
  large: { "@media (min-width: 840px)": { gridTemplateColumns: "26px auto auto", justifyContent: "start", gap: "8px", minHeight: "48px", padding: "6px 14px 6px 10px", fontSize: tokens.fontSizeBase400, lineHeight: "22px" } },
  largeIcon: { "@media (min-width: 840px)": { fontSize: "26px" } },
  largeCount: { "@media (min-width: 840px)": { fontSize: "24px", lineHeight: "30px" } },
  icon: { fontSize: "18px" },
  name: { minWidth: 0 },
  count: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

export interface VerdictBarProps {
  readonly totals: VerdictCounts;
  readonly chosen: ReadonlySet<Verdict>;
  onChosen(chosen: ReadonlySet<Verdict>): void;
  /** To be read from afar, where there is room. */
  readonly large?: boolean;
}

export function VerdictBar({ totals, chosen, onChosen, large = false }: VerdictBarProps): React.JSX.Element {
  const styles = useStyles();
  const { pane: text, findings: words } = useWords();
  const { count } = useFormats();
  const toggle = (verdict: Verdict): void => {
    const next = new Set(chosen);
    if (!next.delete(verdict)) next.add(verdict);
    onChosen(next);
  };
  return (
    <div className={styles.bar} role="group" aria-label={text.result.counts}>
      {VERDICTS.map((verdict) => {
        const { Icon, color } = VERDICT_LOOK[verdict];
        const rows = totals[verdict];
        const off = rows === 0 && !chosen.has(verdict);
        return (
          <button
            key={verdict}
            type="button"
            className={mergeClasses(styles.toggle, large && styles.large, chosen.has(verdict) && styles.chosen, off && styles.none)}
            aria-pressed={chosen.has(verdict)}
            aria-disabled={off || undefined}
            title={text.verdictHint[verdict]}
            onClick={() => (off ? undefined : toggle(verdict))}
          >
            <Icon className={mergeClasses(styles.icon, large && styles.largeIcon)} style={{ color: off ? undefined : color }} aria-hidden />
            <span className={styles.name}>{words.verdict[verdict]}</span>
            <span className={mergeClasses(styles.count, large && styles.largeCount)}>{count(rows)}</span>
          </button>
        );
      })}
    </div>
  );
}
