/** 方案自检: what the plan contradicts in itself or leaves open, the gravest first; and what was noted when its notice was read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { PlanState } from "../../actions/officePlan";
import { useFormats } from "../context/useFormats";
import { useSome } from "../office/useSome";
import { SEVERITY_LOOK } from "../results/verdictLook";
import { usePlanStyles } from "./planStyles";
import { usePlanWords } from "./usePlanWords";

type InForce = Extract<PlanState, { kind: "in-force" }>;
type Doubts = InForce["doubts"];
type OwnDoubts = InForce["inForce"]["plan"]["doubts"];

const useStyles = makeStyles({
  doubt: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  icon: { fontSize: "20px", marginTop: "1px" },
  message: { margin: 0, lineHeight: "22px", textWrap: "pretty" },
  severity: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  fine: { display: "flex", alignItems: "flex-start", gap: "8px", margin: 0, lineHeight: "22px" },
  fineIcon: { fontSize: "20px", marginTop: "1px", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  own: { "& summary": { cursor: "pointer", lineHeight: "24px", fontWeight: tokens.fontWeightSemibold } },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px", lineHeight: "22px" },
});

const FIRST = 5;

export function SelfCheck({ doubts, own }: { readonly doubts: Doubts; readonly own: OwnDoubts }): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { selfCheck: words, more: moreWords } = usePlanWords();
  const { count } = useFormats();
  const sorted = [...doubts].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  const { some, left, more } = useSome(sorted, FIRST);
  const title = words.heading(count(doubts.length));
  return (
    <section className={shared.group} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      {doubts.length === 0 ? (
        <p className={styles.fine}>
          <CheckmarkCircleRegular className={styles.fineIcon} aria-hidden />
          {words.none}
        </p>
      ) : null}
      <ul className={shared.rows}>
        {some.map(({ what, severity, message, next }, index) => {
          const { Icon, color } = SEVERITY_LOOK[severity];
          return (
            <li key={`${what.code} ${message} ${index}`} className={`${shared.row} ${styles.doubt}`}>
              <Icon className={styles.icon} style={{ color }} aria-hidden />
              <div>
                <p className={styles.message}>
                  <span className={styles.severity}>{words.severity[severity]}</span>
                  {message}
                </p>
                <p className={shared.small}>{next}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {moreWords(count(left))}
        </Button>
      ) : null}
      {own.length > 0 ? (
        <details className={styles.own}>
          <summary>{words.own(count(own.length))}</summary>
          <p className={shared.small}>{words.ownHint}</p>
          <ul className={styles.list}>
            {own.map(({ id, text, clause }) => (
              <li key={id}>
                {/* As the notice's readers wrote it. */}
                <span lang="zh-CN">{text}</span>
                {clause === undefined || clause === "" ? null : (
                  <blockquote className={shared.clause} lang="zh-CN">
                    {clause}
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
