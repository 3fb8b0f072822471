/** The plan that judges: what it is, where it stands, and what can be done with it as a whole. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanState } from "../../actions/officePlan";
import { useFormats } from "../context/useFormats";
import { usePlanStyles } from "./planStyles";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px", padding: "12px", borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: "22px", textWrap: "pretty" },
  facts: { display: "flex", flexWrap: "wrap", gap: "4px 12px", margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2, lineHeight: "20px" },
  fingerprint: { fontVariantNumeric: "tabular-nums" },
  source: { padding: "0 8px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
});

interface PlanInForceProps {
  readonly state: Extract<PlanState, { kind: "in-force" }>;
  readonly busy: boolean;
  onWrite(): void;
  onRestore(): void;
  onJump(sheet: string, cell: string): void;
}

export function PlanInForce({ state: { inForce, indicatorSheet }, busy, onWrite, onRestore, onJump }: PlanInForceProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { inForce: words } = usePlanWords();
  const { count } = useFormats();
  const { plan, source, fingerprint } = inForce;
  const { indicators, tasks, duties, phases } = plan;
  return (
    <section className={shared.group} aria-labelledby="plan-in-force">
      <h3 id="plan-in-force" className={shared.heading}>
        {words.heading}
      </h3>
      <div className={styles.card}>
        <p className={styles.title}>{plan.title}</p>
        <ul className={styles.facts}>
          <li className={styles.source}>{words.source[source]}</li>
          <li>{plan.documentNumber ?? words.noNumber}</li>
          <li className={styles.fingerprint} title={words.fingerprintHint}>
            {words.fingerprint(fingerprint)}
          </li>
        </ul>
        <p className={shared.text}>{words.counts(count(indicators.length), count(tasks.length), count(duties.length), count(phases.length))}</p>
      </div>
      <p className={shared.small}>{source === "given" ? words.givenHint : words.officeHint}</p>
      <div className={shared.buttons}>
        {source === "given" ? (
          <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
            {words.write}
          </Button>
        ) : (
          <>
            {indicatorSheet === null ? null : <Button onClick={() => onJump(indicatorSheet, "A1")}>{words.openSheet}</Button>}
            <Button disabledFocusable={busy} onClick={onRestore}>
              {words.restore}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
