/** 办公室汇总: files of the departments and ledgers of the open workbook become the summary's sheets; who has reported, what does not agree. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTextLtrRegular } from "@fluentui/react-icons/svg/clipboard-text-ltr";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { filesToCompile } from "../../actions/files/fileChoices";
import type { CompileReport } from "../../actions/outcomes";
import { usePane } from "../context/paneContext";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { AttainmentBar } from "../meeting/AttainmentBar";
import { AsOfField } from "../shell/AsOfField";
import { Steps } from "../shell/Steps";
import type { Actions } from "../port/actionsPort";
import type { Session } from "../state/useSession";
import { FilesPart, FilesReadPart } from "./FilesPart";
import { useOfficeFiles } from "./useOfficeFiles";

const useStyles = makeStyles({
  root: { padding: "12px 16px 24px", display: "flex", flexDirection: "column", gap: "16px", maxWidth: "720px", "@media (min-width: 1100px)": { padding: "16px 24px 32px" } },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: "8px 0 4px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  plan: { marginLeft: "auto" },
  body: { flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.65", textWrap: "pretty" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.65", textWrap: "pretty" },
  button: { flex: "1 0 auto", minWidth: "112px" },
  group: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", gap: "6px" },
  name: { padding: "2px 8px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: "20px" },
  lines: { margin: 0, padding: "0 0 0 18px", lineHeight: "24px" },
  show: { alignSelf: "flex-start" },
});

export interface OfficeViewProps {
  readonly session: Session;
  readonly readFiles: Actions["readFiles"];
  readonly asOf: string;
  onAsOf(asOf: string): void;
  /** Opens the page of the plan. */
  onPlan(): void;
  /** Goes to the page of the meeting. */
  onMeeting(): void;
}

export function OfficeView({ session, readFiles, asOf, onAsOf, onPlan, onMeeting }: OfficeViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { code } = usePane();
  const { pane, meeting } = words;
  const { office } = meeting;
  const { busy, compiled, departments } = session.state;
  const files = useOfficeFiles(readFiles, { asOf, departments, locale: code });
  const compile = async (): Promise<void> => {
    const { state } = files;
    // Judged at another date, they are read again.
    const read = state.kind === "read" ? (state.files.asOf === asOf ? state.files : await files.again()) : null;
    if (state.kind === "read" && read === null) return;
    await session.prepareCompile(read && filesToCompile(read, files.choices, words));
  };
  return (
    <section className={styles.root} aria-label={office.region}>
      <div className={styles.head}>
        {compiled ? null : <h2 className={styles.title}>{office.title}</h2>}
        <Button className={styles.plan} size="small" icon={<ClipboardTextLtrRegular />} title={pane.settings.planHint} onClick={onPlan}>
          {pane.settings.openPlan}
        </Button>
        {compiled ? null : <p className={styles.body}>{office.body}</p>}
      </div>
      <FilesPart use={files} hindered={asOf === "" ? words.office.drop.noDate : null} />
      <AsOfField label={office.asOf} value={asOf} disabled={busy !== null} onValue={onAsOf}>
        <Button className={styles.button} appearance={compiled ? "secondary" : "primary"} icon={<DocumentTableRegular />} disabled={asOf === ""} disabledFocusable={busy !== null || files.state.kind === "reading"} onClick={() => void compile()}>
          {compiled ? office.again : pane.action.compile}
        </Button>
      </AsOfField>
      {files.state.kind === "read" && !compiled ? <FilesReadPart files={files.state.files} use={files} /> : null}
      {compiled ? <Compiled report={compiled} session={session} onMeeting={onMeeting} /> : files.state.kind === "none" ? <Steps steps={office.steps} /> : null}
      {files.state.kind === "read" && compiled ? <FilesReadPart files={files.state.files} use={files} /> : null}
    </section>
  );
}

function Compiled({ report, session, onMeeting }: { readonly report: CompileReport; readonly session: Session; onMeeting(): void }): React.JSX.Element {
  const styles = useStyles();
  const { meeting, office: files } = useWords();
  const { office, asOf } = meeting;
  const { count, date } = useFormats();
  const { summary, sheets } = report;
  const { expected, reported, notReported } = summary.roster;
  const undecided = summary.indicators.filter(({ verdict, decision }) => verdict === "unclear" && decision === null).length;
  const conflicts = summary.indicators.filter(({ conflict }) => conflict);
  return (
    <>
      <div className={styles.group}>
        <h2 className={styles.heading}>{asOf(date(summary.asOf))}</h2>
        <AttainmentBar totals={summary.totals} />
      </div>
      <div className={styles.group}>
        <h3 className={styles.heading}>{office.roster}</h3>
        <p className={styles.text}>{office.rosterLine(expected.length, expected.filter((name) => reported.includes(name)).length)}</p>
        {notReported.length > 0 ? (
          <>
            <p className={styles.text}>{office.notReported}</p>
            <ul className={styles.list}>
              {notReported.map((name) => (
                <li key={name} className={styles.name}>
                  {name}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {conflicts.length > 0 ? (
        <div className={styles.group}>
          <h3 className={styles.heading}>{office.conflicts}</h3>
          <ul className={styles.lines}>
            {conflicts.map(({ indicatorId, indicator }) => (
              <li key={indicatorId}>{indicator}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {undecided > 0 ? <p className={styles.text}>{files.decide.after(count(undecided))}</p> : null}
      <div className={styles.group}>
        <h3 className={styles.heading}>{office.sheets}</h3>
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>
              <Button size="small" aria-label={office.open(sheet)} onClick={() => void session.jump(sheet, "A1")}>
                {sheet}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <Button className={styles.show} appearance="primary" onClick={onMeeting}>
        {office.show}
      </Button>
    </>
  );
}
