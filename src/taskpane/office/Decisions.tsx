/** 核定 in the preview: what contradicts or is unclear, its reports side by side; one is picked, or a figure typed, with a reason. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PreparedCompile } from "../../actions/compile";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import type { Session } from "../state/useSession";
import { DecisionForm } from "./DecisionForm";
import { useOfficeStyles } from "./officeStyles";
import { useSome } from "./useSome";

export type Indicator = PreparedCompile["summary"]["indicators"][number];

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "flex-start", justifyContent: "space-between" },
  name: { flex: "1 1 160px", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  reports: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "6px", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 220px), 1fr))" },
  report: { padding: "4px 8px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  figure: { fontWeight: tokens.fontWeightSemibold },
});

const FIRST = 8;

/** Undecided by the reports alone, or decided already: those the office may decide. */
const isToBeDecided = ({ verdict, decision }: Indicator): boolean => verdict === "unclear" || decision !== null;

export function Decisions({ prepared, session }: { readonly prepared: PreparedCompile; readonly session: Session }): React.JSX.Element {
  const shared = useOfficeStyles();
  const { decide } = useWords().office;
  const { count } = useFormats();
  const all = prepared.summary.indicators.filter(isToBeDecided);
  const { some, left, more } = useSome(all, FIRST);
  const title = decide.heading(count(all.filter(({ decision }) => decision === null).length));
  return (
    <section className={shared.group} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.text}>{all.length === 0 ? decide.none : decide.hint}</p>
      <ul className={shared.rows}>
        {some.map((indicator) => (
          <li key={indicator.indicatorId} className={shared.row}>
            <One indicator={indicator} session={session} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {decide.more(count(left))}
        </Button>
      ) : null}
    </section>
  );
}

function One({ indicator, session }: { readonly indicator: Indicator; readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { office, findings } = useWords();
  const { decide } = office;
  const [open, setOpen] = useState(false);
  const { decision, indicatorId } = indicator;
  const busy = session.state.busy !== null;
  return (
    <div className={shared.group}>
      <div className={styles.head}>
        <span className={styles.name}>{indicator.indicator}</span>
        <Button size="small" aria-expanded={open} aria-label={decide.open(indicator.indicator)} onClick={() => setOpen(!open)}>
          {decide.apply}
        </Button>
      </div>
      <p className={shared.small}>{decide.target(findings.target(indicator.target))}</p>
      <Reports indicator={indicator} />
      {decision ? (
        <div role="status">
          <p className={styles.figure}>{decide.decided(findings.amount(decision.value, decision.unit))}</p>
          <p className={shared.text}>{decide.because(decision.reason)}</p>
        </div>
      ) : null}
      {decision && session.decisions.has(indicatorId) ? (
        <div className={shared.chips}>
          <span className={shared.small}>{decide.pending}</span>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void session.withdraw(indicatorId)}>
            {decide.withdraw}
          </Button>
        </div>
      ) : null}
      {open ? <DecisionForm indicator={indicator} busy={busy} onDecide={(wish) => session.decide(indicatorId, wish)} onDone={() => setOpen(false)} /> : null}
    </div>
  );
}

/** What each report says, side by side, with its place. */
function Reports({ indicator: { reports, target } }: { readonly indicator: Indicator }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { office, findings } = useWords();
  const told = reports.filter(({ written, value }) => written !== "" || value !== null);
  return (
    <ul className={styles.reports}>
      {told.map((report) => (
        <li key={`${report.file ?? ""}\n${report.sheet}\n${report.cell ?? ""}`} className={styles.report}>
          <span>{report.department ?? office.decide.unknownDepartment}</span>{" "}
          <span className={styles.figure}>{report.value === null ? office.decide.written(report.written) : findings.amount(report.value, target.unit)}</span>
          <p className={shared.small}>{`${office.roster.place(report.file ?? office.roster.own, report.sheet)}${report.cell === null ? "" : `!${report.cell}`}`}</p>
        </li>
      ))}
    </ul>
  );
}
