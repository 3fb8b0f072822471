/** Every fault of the plan's sheets, with its cell: five at first. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { PlanState } from "../../actions/officePlan";
import { useFormats } from "../context/useFormats";
import { useSome } from "../office/useSome";
import { usePlanStyles } from "./planStyles";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  fault: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "4px",
    margin: "-4px",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    textWrap: "pretty",
  },
  jump: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  icon: { fontSize: "20px", color: tokens.colorStatusDangerForeground1, marginTop: "1px" },
  message: { display: "block", lineHeight: "22px" },
  next: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  restore: { alignSelf: "flex-start", marginTop: "4px" },
});

const FIRST = 5;

interface BrokenPlanProps {
  readonly faults: Extract<PlanState, { kind: "broken" }>["faults"];
  readonly busy: boolean;
  onJump(sheet: string, cell: string): void;
  onRestore(): void;
}

export function BrokenPlan({ faults, busy, onJump, onRestore }: BrokenPlanProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { broken: words, inForce, more: moreWords } = usePlanWords();
  const { count } = useFormats();
  const { some, left, more } = useSome(faults, FIRST);
  return (
    <section className={shared.group} aria-labelledby="plan-broken">
      <h3 id="plan-broken" className={shared.heading}>
        {words.heading(count(faults.length))}
      </h3>
      <p className={shared.text}>{words.body}</p>
      <ul className={shared.rows}>
        {some.map(({ what: { sheet, cell }, message, next }, index) => {
          const words = (
            <>
              <ErrorCircleRegular className={styles.icon} aria-hidden />
              <span>
                <span className={styles.message}>{message}</span>
                <span className={styles.next}>{next}</span>
              </span>
            </>
          );
          return (
            <li key={`${sheet}!${cell} ${index}`} className={shared.row}>
              {sheet === null ? <div className={styles.fault}>{words}</div> : <JumpTo sheet={sheet} cell={cell ?? "A1"} onJump={onJump}>{words}</JumpTo>}
            </li>
          );
        })}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {moreWords(count(left))}
        </Button>
      ) : null}
      <p className={shared.small}>{words.restoreHint}</p>
      <Button className={styles.restore} disabledFocusable={busy} onClick={onRestore}>
        {inForce.restore}
      </Button>
    </section>
  );
}

function JumpTo({ sheet, cell, onJump, children }: { readonly sheet: string; readonly cell: string; onJump(sheet: string, cell: string): void; readonly children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  const { broken } = usePlanWords();
  return (
    <button type="button" className={`${styles.fault} ${styles.jump}`} title={broken.jump(`${sheet}!${cell}`)} onClick={() => onJump(sheet, cell)}>
      {children}
    </button>
  );
}
