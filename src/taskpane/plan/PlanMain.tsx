/** The first page: the plan in force or its faults, what is to be confirmed, the self-check, and the ways on. */
import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { usePane } from "../context/paneContext";
import { useWords } from "../context/useWords";
import { Notice } from "../notices/Notice";
import type { PlanWish } from "../port/planPort";
import { adviceOn } from "../state/advice";
import { BrokenPlan } from "./BrokenPlan";
import { Inferences } from "./Inferences";
import { PageHead } from "./PageHead";
import { PlanInForce } from "./PlanInForce";
import { SelfCheck } from "./SelfCheck";
import { usePlanStyles } from "./planStyles";
import type { PlanReading } from "./usePlanReading";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))", gap: "8px" },
  tool: { justifyContent: "space-between", textAlign: "left", padding: "10px 12px", alignItems: "center", minWidth: 0 },
  toolWords: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  hint: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  waiting: { justifyContent: "flex-start" },
});

export interface PlanMainProps {
  readonly reading: PlanReading;
  readonly busy: boolean;
  /** The page is in sight. */
  readonly shown: boolean;
  onAgain(): void;
  onPrepare(purpose: "write" | "restore" | "confirm", wish: PlanWish): void;
  onJump(sheet: string, cell: string): void;
  onNotice(): void;
  onLedgers(): void;
  onBack(): void;
}

export function PlanMain(props: PlanMainProps): React.JSX.Element {
  const { reading, busy, shown, onAgain, onBack } = props;
  const styles = useStyles();
  const shared = usePlanStyles();
  const all = useWords();
  const { shell } = usePane();
  const words = usePlanWords();
  const advice = reading.kind === "failed" ? adviceOn(reading.problem, all) : null;
  return (
    <section className={shared.root} aria-labelledby="plan-heading">
      <PageHead id="plan-heading" title={words.heading} disabled={busy} shown={shown} onBack={onBack} />
      <div className={shared.body}>
        {reading.kind === "reading" ? <Spinner className={styles.waiting} size="tiny" label={words.reading} /> : null}
        {advice ? (
          <Notice kind="error">
            <p className={shared.strong}>{words.notRead}</p>
            <p>{advice.message}</p>
            {advice.next === "" ? null : <p>{advice.next}</p>}
            <Button size="small" onClick={onAgain}>
              {shell.retry}
            </Button>
          </Notice>
        ) : null}
        {reading.kind === "read" ? (
          <>
            {reading.stale ? (
              <Notice kind="warning">
                <p>{words.changed}</p>
                <Button size="small" onClick={onAgain}>
                  {words.again}
                </Button>
              </Notice>
            ) : null}
            {reading.state.kind === "broken" ? (
              <BrokenPlan faults={reading.state.faults} busy={busy} onJump={props.onJump} onRestore={() => props.onPrepare("restore", { kind: "built-in" })} />
            ) : (
              <>
                <PlanInForce
                  state={reading.state}
                  busy={busy}
                  onWrite={() => props.onPrepare("write", { kind: "built-in" })}
                  onRestore={() => props.onPrepare("restore", { kind: "built-in" })}
                  onJump={props.onJump}
                />
                <Inferences inferences={reading.state.inferences} busy={busy} onConfirm={(keys, date) => props.onPrepare("confirm", { kind: "confirm", keys, date })} />
                <SelfCheck doubts={reading.state.doubts} own={reading.state.inForce.plan.doubts} />
              </>
            )}
          </>
        ) : null}
        <section className={shared.group} aria-labelledby="plan-tools">
          <h3 id="plan-tools" className={shared.heading}>
            {words.tools.heading}
          </h3>
          <div className={styles.tools}>
            <Tool title={words.tools.notice} hint={words.tools.noticeHint} onClick={props.onNotice} />
            <Tool title={words.tools.ledgers} hint={words.tools.ledgersHint} onClick={props.onLedgers} />
          </div>
        </section>
      </div>
    </section>
  );
}

function Tool({ title, hint, onClick }: { readonly title: string; readonly hint: string; onClick(): void }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Button className={styles.tool} aria-label={title} icon={<ChevronRightRegular />} iconPosition="after" onClick={onClick}>
      <span className={styles.toolWords}>
        <span>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </Button>
  );
}
