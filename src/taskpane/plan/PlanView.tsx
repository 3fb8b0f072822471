/**
 * 方案: which plan judges, what is open about it, and what can be done with it. Every write is looked at first. The page stays as it is while
 * it is closed: a notice half gone through is not lost.
 */
import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PreparedLedgers } from "../../actions/blankLedgers";
import type { PreparedPlan } from "../../actions/officePlan";
import { usePane } from "../context/paneContext";
import type { Actions } from "../port/actionsPort";
import type { PlanWish } from "../port/planPort";
import type { Session } from "../state/useSession";
import { LedgersView } from "./LedgersView";
import { NoticeView } from "./NoticeView";
import { PlanMain } from "./PlanMain";
import { SheetsPreview, type Purpose } from "./SheetsPreview";
import { useNotice } from "./useNotice";
import { usePlanReading } from "./usePlanReading";

const useStyles = makeStyles({ whole: { height: "100%" }, away: { display: "none" } });

/** What is about to be written. */
export type Prepared =
  | { readonly kind: "plan"; readonly purpose: Exclude<Purpose, "ledgers">; readonly plan: PreparedPlan; /** Inferences confirmed by it. */ readonly confirmed: number }
  | { readonly kind: "ledgers"; readonly ledgers: PreparedLedgers };

type Page = "main" | "notice" | "ledgers";

export interface PlanViewProps {
  readonly session: Session;
  readonly actions: Actions;
  /** The page is on top. */
  readonly shown: boolean;
  onClose(): void;
}

export function PlanView({ session, actions, shown, onClose }: PlanViewProps): React.JSX.Element {
  const styles = useStyles();
  const { code } = usePane();
  const { reading, again } = usePlanReading(actions, session, code, shown);
  const [page, setPage] = useState<Page>("main");
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const inForce = reading.kind === "read" && reading.state.kind === "in-force" ? reading.state.inForce : null;
  const notice = useNotice(actions, inForce, code);
  const busy = session.state.busy !== null;

  const preparePlan = async (purpose: "write" | "restore" | "confirm", wish: PlanWish): Promise<void> => {
    const plan = await session.prepareForPlan(() => actions.preparePlan(wish, code));
    if (plan) setPrepared({ kind: "plan", purpose, plan, confirmed: wish.kind === "confirm" ? wish.keys.length : 0 });
  };
  const prepareNotice = async (): Promise<void> => {
    const { confirmed } = notice;
    if (!confirmed) return;
    const outcome = await session.prepareForPlan(() => actions.prepareNotice(confirmed, code));
    if (outcome?.kind === "faulty") notice.refuse(outcome.faults);
    else if (outcome) setPrepared({ kind: "plan", purpose: "notice", plan: outcome.prepared, confirmed: 0 });
  };
  const prepareLedgers = async (departments: readonly string[]): Promise<void> => {
    const ledgers = await session.prepareForPlan(() => actions.prepareLedgers(departments, code));
    if (ledgers) setPrepared({ kind: "ledgers", ledgers });
  };
  const write = async (what: Prepared): Promise<void> => {
    const written = what.kind === "plan" ? await session.writeForPlan("planWrite", () => actions.writePlan(what.plan)) : await session.writeForPlan("ledgersWrite", () => actions.writeLedgers(what.ledgers));
    // What was refused must be looked at anew; what was prepared in another moment may no longer be so.
    setPrepared(null);
    // What was confirmed of a notice stays: the write may be taken back.
    if (written) setPage("main");
  };
  const back = (): void => {
    if (busy) return;
    if (prepared) setPrepared(null);
    else if (page !== "main") setPage("main");
    else onClose();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "Escape") back();
  };

  const onTop = (which: Page): boolean => prepared === null && page === which;
  const inSight = (which: Page): boolean => shown && onTop(which);
  return (
    <div className={styles.whole} onKeyDown={onKeyDown}>
      {prepared ? <SheetsPreview prepared={prepared} busy={busy} onWrite={() => void write(prepared)} onBack={back} /> : null}
      {/* What was chosen or typed is kept while the preview is looked at. */}
      <div className={onTop("main") ? styles.whole : styles.away} hidden={!onTop("main")}>
        <PlanMain
          reading={reading}
          busy={busy}
          shown={inSight("main")}
          onAgain={again}
          onPrepare={(purpose, wish) => void preparePlan(purpose, wish)}
          onJump={(sheet, cell) => void session.jump(sheet, cell)}
          onNotice={() => setPage("notice")}
          onLedgers={() => setPage("ledgers")}
          onBack={back}
        />
      </div>
      {page === "notice" ? (
        <div className={prepared ? styles.away : styles.whole} hidden={prepared !== null}>
          <NoticeView notice={notice} busy={busy} shown={inSight("notice")} onWrite={() => void prepareNotice()} onBack={back} />
        </div>
      ) : null}
      {page === "ledgers" ? (
        <div className={prepared ? styles.away : styles.whole} hidden={prepared !== null}>
          <LedgersView reading={reading} busy={busy} shown={inSight("ledgers")} onPreview={(departments) => void prepareLedgers(departments)} onBack={back} />
        </div>
      ) : null}
    </div>
  );
}
