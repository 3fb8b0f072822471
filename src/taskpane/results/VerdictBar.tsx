/** How many rows of each verdict; each count filters the list. */
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { VERDICTS, type Verdict } from "../../checks/finding";
import type { VerdictCounts } from "../../checks/review";
import { usePane } from "../context/paneContext";
import { VERDICT_LOOK } from "./verdictLook";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  toggle: { minWidth: 0, padding: "2px 8px 2px 6px", gap: "2px", fontWeight: 400, borderRadius: tokens.borderRadiusCircular },
  count: { fontWeight: tokens.fontWeightSemibold, marginLeft: "4px", fontVariantNumeric: "tabular-nums" },
});

export interface VerdictBarProps {
  readonly totals: VerdictCounts;
  readonly chosen: ReadonlySet<Verdict>;
  onChosen(chosen: ReadonlySet<Verdict>): void;
}

export function VerdictBar({ totals, chosen, onChosen }: VerdictBarProps): React.JSX.Element {
  const styles = useStyles();
  const { text, words } = usePane();
  const toggle = (verdict: Verdict): void => {
    const next = new Set(chosen);
    if (!next.delete(verdict)) next.add(verdict);
    onChosen(next);
  };
  return (
    <div className={styles.bar} role="group" aria-label={text.result.counts}>
      {VERDICTS.map((verdict) => {
        const { Icon, color } = VERDICT_LOOK[verdict];
        const count = totals[verdict];
        return (
          <ToggleButton
            key={verdict}
            className={styles.toggle}
            size="small"
            checked={chosen.has(verdict)}
            disabledFocusable={count === 0 && !chosen.has(verdict)}
            title={text.verdictHint[verdict]}
            icon={<Icon style={{ color: count === 0 ? undefined : color }} aria-hidden />}
            onClick={() => toggle(verdict)}
          >
            {words.verdict[verdict]}
            <span className={styles.count}>{count}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
