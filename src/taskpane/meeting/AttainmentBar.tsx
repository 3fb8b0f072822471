/** How many indicators have which verdict: one bar, and the counts in words below it, so that colour is never alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { VERDICTS, type Verdict } from "../../checks/finding";
import type { VerdictCounts } from "../../checks/review";
import { useWords } from "../context/useWords";
import { VERDICT_LOOK } from "../results/verdictLook";

const useStyles = makeStyles({
  bar: { display: "flex", height: "12px", gap: "2px", borderRadius: tokens.borderRadiusMedium, overflow: "hidden", "@media (min-width: 840px)": { height: "16px" } },
  part: { minWidth: "4px", forcedColorAdjust: "none", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 14px", margin: "6px 0 0", padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", gap: "5px" },
  icon: { fontSize: "18px" },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

const FILL: Readonly<Record<Verdict, string>> = {
  met: tokens.colorStatusSuccessBackground3,
  shortfall: tokens.colorStatusDangerBackground3,
  unclear: tokens.colorStatusWarningBackground3,
  missing: tokens.colorNeutralForeground4,
  manual: tokens.colorBrandBackground,
  notApplicable: tokens.colorNeutralStroke1,
};

export function AttainmentBar({ totals }: { readonly totals: VerdictCounts }): React.JSX.Element {
  const styles = useStyles();
  const { findings: words } = useWords();
  const there = VERDICTS.filter((verdict) => totals[verdict] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {there.map((verdict) => (
          <div key={verdict} className={styles.part} style={{ flexGrow: totals[verdict], backgroundColor: FILL[verdict] }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {there.map((verdict) => {
          const { Icon, color } = VERDICT_LOOK[verdict];
          return (
            <li key={verdict} className={styles.item}>
              <Icon className={styles.icon} style={{ color }} aria-hidden />
              {words.verdict[verdict]}
              <span className={styles.count}>{totals[verdict]}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
