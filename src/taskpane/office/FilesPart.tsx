/** The files the departments sent: choosing them, and how far the reading is; below the date, what came of it. */
import { Button, Checkbox, ProgressBar, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { countedBy, leftAsideOf } from "../../actions/files/fileChoices";
import type { ReadingProgress } from "../../actions/files/fileReading";
import { officeRoster, type OfficeFiles } from "../../actions/files/officeRoster";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { Notice } from "../notices/Notice";
import { adviceOn } from "../state/advice";
import { DropZone } from "./DropZone";
import { NotRead } from "./NotRead";
import { useOfficeStyles } from "./officeStyles";
import { Roster } from "./Roster";
import type { OfficeFilesUse } from "./useOfficeFiles";
import { VersionQuestions } from "./VersionQuestions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  own: { marginLeft: "-8px" },
  current: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minHeight: "18px" },
});

export interface FilesPartProps {
  readonly use: OfficeFilesUse;
  /** Why nothing can be read now, or null. */
  readonly hindered: string | null;
}

export function FilesPart({ use, hindered }: FilesPartProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { state } = use;
  const advice = state.kind === "failed" ? adviceOn(state.problem, words) : null;
  return (
    <div className={styles.root}>
      {state.kind === "reading" ? <Reading progress={state.progress} onStop={use.stop} /> : <DropZone more={state.kind === "read"} hindered={hindered} onFiles={(chosen) => void use.add(chosen)} />}
      {advice ? (
        <Notice kind="error" onDismiss={use.clear}>
          <p>{words.office.reading.failed}</p>
          <p>{advice.message}</p>
          {advice.next === "" ? null : <p>{advice.next}</p>}
          <Button size="small" onClick={() => void use.again()}>
            {words.shell.retry}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}

function Reading({ progress, onStop }: { readonly progress: ReadingProgress | null; onStop(): void }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { reading } = useWords().office;
  const { count } = useFormats();
  return (
    <div className={shared.group}>
      <div className={styles.head}>
        <p className={shared.text}>{progress ? reading.progress(count(progress.done), count(progress.total)) : reading.looking}</p>
        <Button size="small" onClick={onStop}>
          {reading.stop}
        </Button>
      </div>
      <ProgressBar aria-label={reading.bar} value={progress && progress.total > 0 ? progress.done / progress.total : undefined} />
      <p className={`${shared.small} ${styles.current}`}>{progress?.current[0] === undefined ? "" : reading.current(progress.current[0])}</p>
    </div>
  );
}

/** What came of the reading: what counts, what could not be read, who has reported. */
export function FilesReadPart({ files, use }: { readonly files: OfficeFiles; readonly use: OfficeFilesUse }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { office, reading } = useWords();
  const { count } = useFormats();
  const { choices, onChoices } = use;
  const { read, basis } = files;
  const counted = useMemo(() => countedBy(files, choices), [choices, files]);
  const roster = useMemo(() => officeRoster(files, counted, leftAsideOf(read, choices), choices.withOwn), [choices, counted, files, read]);
  const withLedgers = read.files.filter(({ reading: { kind } }) => kind === "read").length;
  const sheets = [...new Set(basis.ownLedgers.map(({ sheet }) => sheet))];
  return (
    <>
      <section className={shared.group} aria-label={office.read.heading}>
        <div role="status">
          <p className={shared.text}>{read.files.length === 0 ? office.read.nothing : office.read.done(count(read.files.length), count(withLedgers))}</p>
          {counted.unread.length > 0 ? <p className={shared.text}>{office.read.unread(count(counted.unread.length))}</p> : null}
        </div>
        {read.cancelled ? (
          <Notice kind="warning">
            <p>{office.read.stopped(count(read.files.length))}</p>
          </Notice>
        ) : null}
        {sheets.length > 0 ? <Checkbox className={styles.own} checked={choices.withOwn} label={office.read.own(sheets.slice(0, 5).join(office.separator) + (sheets.length > 5 ? "…" : ""))} onChange={(_, data) => onChoices({ ...choices, withOwn: data.checked === true })} /> : null}
        <div className={shared.chips}>
          <Button size="small" onClick={() => void use.again()}>
            {office.read.again}
          </Button>
          <Button size="small" appearance="subtle" onClick={use.clear}>
            {office.drop.clear}
          </Button>
        </div>
      </section>
      <VersionQuestions read={read} choices={choices} onChoices={onChoices} />
      <NotRead unread={counted.unread} leftOut={read.leftOut} reasons={reading.leftOut} />
      <Roster roster={roster} />
    </>
  );
}
