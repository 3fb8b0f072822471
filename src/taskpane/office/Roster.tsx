/** 报送情况: who has reported, in which file and sheet and as of when; who has not; whose file could not be read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerCame, OfficeRoster, RosterLine } from "../../actions/files/officeRoster";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { useOfficeStyles } from "./officeStyles";
import { useSome } from "./useSome";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "0 12px", "@media (min-width: 560px)": { gridTemplateColumns: "144px minmax(0, 1fr)" } },
  name: { fontWeight: tokens.fontWeightSemibold },
  due: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, marginLeft: "6px" },
  ledgers: { margin: 0, padding: 0, listStyleType: "none" },
});

/** More ledgers of one department than this come when asked for. */
const LEDGERS = 5;

export function Roster({ roster }: { readonly roster: OfficeRoster }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { office, meeting } = useWords();
  const { count } = useFormats();
  const of = (state: RosterLine["state"]): readonly RosterLine[] => roster.lines.filter((line) => line.state === state);
  const reported = of("reported");
  return (
    <section className={shared.group} aria-labelledby="office-roster">
      <h3 id="office-roster" className={shared.heading}>
        {meeting.office.roster}
      </h3>
      <p className={shared.text}>{office.roster.line(count(roster.expected), count(roster.reported))}</p>
      <Names title={office.roster.notReported} lines={of("not-reported")} />
      <Names title={office.roster.unread} lines={of("unread")} />
      {reported.length > 0 ? (
        <div className={shared.group}>
          <h4 className={shared.heading}>{office.roster.reported(count(reported.length))}</h4>
          <ul className={shared.rows}>
            {reported.map(({ department, expected, ledgers }) => (
              <li key={department} className={`${shared.row} ${styles.line}`}>
                <span className={styles.name}>
                  {department}
                  {expected ? null : <span className={styles.due}>{office.roster.notDue}</span>}
                </span>
                <Ledgers ledgers={ledgers} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {roster.unknown.length > 0 ? (
        <div className={shared.group}>
          <h4 className={shared.heading}>{office.roster.unknown(count(roster.unknown.length))}</h4>
          <Ledgers ledgers={roster.unknown} />
        </div>
      ) : null}
    </section>
  );
}

function Names({ title, lines }: { title(count: string): string; readonly lines: readonly RosterLine[] }): React.JSX.Element | null {
  const shared = useOfficeStyles();
  const { count } = useFormats();
  if (lines.length === 0) return null;
  return (
    <div className={shared.group}>
      <h4 className={shared.heading}>{title(count(lines.length))}</h4>
      <ul className={shared.chips}>
        {lines.map(({ department }) => (
          <li key={department} className={shared.chip}>
            {department}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ledgers({ ledgers }: { readonly ledgers: readonly LedgerCame[] }): React.JSX.Element {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { office } = useWords();
  const { count, date } = useFormats();
  const { some, left, more } = useSome(ledgers, LEDGERS);
  return (
    <div className={shared.group}>
      <ul className={styles.ledgers}>
        {some.map((one) => (
          <li key={`${one.file ?? ""}\n${one.sheet}`}>
            {office.roster.place(one.file ?? office.roster.own, one.sheet)}
            <p className={shared.small} title={one.date ? `${one.date.sheet}!${one.date.cell} ${one.date.written}` : undefined}>
              {one.date ? date(one.date.date) : one.file === null ? "" : office.roster.noDate}
            </p>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {office.notRead.more(count(left))}
        </Button>
      ) : null}
    </div>
  );
}
