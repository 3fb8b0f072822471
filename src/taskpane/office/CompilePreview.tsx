/** What 汇总 is going to write and to keep, and what the office may decide, before anything is written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { CompilePreview as Facts } from "../../actions/outcomes";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { AttainmentBar } from "../meeting/AttainmentBar";
import { Notice } from "../notices/Notice";
import type { Prepared } from "../state/sessionState";
import type { Session } from "../state/useSession";
import { Decisions } from "./Decisions";
import { useOfficeStyles } from "./officeStyles";

const useStyles = makeStyles({
  root: { minHeight: "100%", boxSizing: "border-box", display: "flex", flexDirection: "column", maxWidth: "920px" },
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 16px 0 8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
  body: { padding: "4px 16px 16px", flexGrow: 1, display: "flex", flexDirection: "column", gap: "16px" },
  sheet: { display: "flex", flexWrap: "wrap", gap: "0 8px", alignItems: "baseline" },
  foot: { position: "sticky", bottom: 0, zIndex: 1, display: "flex", flexWrap: "wrap", gap: "8px", padding: "10px 16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
});

export function CompilePreview({ prepared, session }: { readonly prepared: Prepared; readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { office, pane, meeting } = useWords();
  const { count, date } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const busy = session.state.busy !== null;
  const { summary, preview } = prepared.compile;
  const words = office.preview;
  const { expected, reported } = summary.roster;
  return (
    <section className={styles.root} aria-labelledby="compile-heading" onKeyDown={(event) => (event.key === "Escape" && !busy ? session.closeCompile() : undefined)}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.settings.back} title={pane.settings.back} disabledFocusable={busy} onClick={session.closeCompile} />
        <h2 id="compile-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {words.heading}
        </h2>
      </div>
      <div className={styles.body}>
        <p className={shared.text}>{words.intro}</p>
        {prepared.otherPlan ? <Notice kind="error">{words.otherPlan}</Notice> : null}
        {prepared.stale ? (
          <Notice kind="warning">
            <p>{words.stale}</p>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.prepareCompile()}>
              {words.again}
            </Button>
          </Notice>
        ) : null}
        <section className={shared.group} aria-label={words.totals}>
          <h3 className={shared.heading}>{meeting.asOf(date(summary.asOf))}</h3>
          <AttainmentBar totals={summary.totals} />
          <p className={shared.text}>{office.roster.line(count(expected.length), count(expected.filter((name) => reported.includes(name)).length))}</p>
        </section>
        <Decisions prepared={prepared.compile} session={session} />
        <Sheets preview={preview} />
        <Kept preview={preview} />
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" disabled={prepared.stale || prepared.otherPlan} disabledFocusable={busy} onClick={() => void session.writeCompile()}>
          {words.write(count(preview.sheets.length))}
        </Button>
        <Button disabledFocusable={busy} onClick={session.closeCompile}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function Sheets({ preview: { sheets, left } }: { readonly preview: Facts }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { preview: words, separator } = useWords().office;
  return (
    <section className={shared.group} aria-label={words.sheets}>
      <h3 className={shared.heading}>{words.sheets}</h3>
      <ul className={shared.chips}>
        {sheets.map(({ name, wished, state }) => (
          <li key={name} className={`${shared.chip} ${styles.sheet}`}>
            {name}
            <span className={shared.small}>{[words.state[state], ...(wished === name ? [] : [words.renamed(wished)])].join(separator)}</span>
          </li>
        ))}
      </ul>
      {left.length > 0 ? <p className={shared.text}>{words.left(left.join(separator))}</p> : null}
    </section>
  );
}

function Kept({ preview: { kept, rectification, decisions, faults } }: { readonly preview: Facts }): React.JSX.Element {
  const shared = useOfficeStyles();
  const { office, summary } = useWords();
  const { count } = useFormats();
  const words = office.preview;
  const lines = [
    ...(kept.notes > 0 ? [words.notes(count(kept.notes))] : []),
    ...(kept.rectification > 0 ? [words.rectification(count(kept.rectification))] : []),
    ...(kept.decisions > 0 ? [words.decisionCells(count(kept.decisions))] : []),
    ...(decisions.lapsed > 0 ? [words.lapsed(count(decisions.lapsed))] : []),
    ...faults.map(({ indicator, fault }) => words.fault(indicator, summary.reconciliation.fault(fault, office.decide.valueName))),
  ];
  return (
    <section className={shared.group} aria-label={words.kept}>
      <h3 className={shared.heading}>{words.kept}</h3>
      {lines.length === 0 ? (
        <p className={shared.text}>{words.nothingKept}</p>
      ) : (
        <ul className={shared.rows}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className={shared.text}>{words.items(count(rectification.opened), count(rectification.closed), count(rectification.open))}</p>
    </section>
  );
}
