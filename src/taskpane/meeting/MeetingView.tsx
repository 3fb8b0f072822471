/**
 * 会议: the last summary, to read from afar. As-of date, how many indicators stand where, filters, and each indicator with its light;
 * a click on a figure shows its source in Excel. Pictures by department, by area and of a trend stand beside it. Nothing is written
 * from here.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { VERDICTS, type Verdict } from "../../checks/finding";
import type { VerdictCounts } from "../../checks/review";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { VerdictBar } from "../results/VerdictBar";
import { AttainmentChart, TrendChart } from "../shell/views";
import type { Session } from "../state/useSession";
import { IndicatorTable } from "./IndicatorTable";
import { MeetingFilters } from "./MeetingFilters";
import { EVERYTHING, inScope, ofBar, ofVerdicts, placeOf, type IndicatorRow, type MeetingFilter, type MeetingLook, type Summary } from "./meetingRows";
import { ViewChoice } from "./ViewChoice";

const useStyles = makeStyles({
  root: { padding: "12px 16px 32px", display: "flex", flexDirection: "column", gap: "14px", "@media (min-width: 840px)": { padding: "20px 32px 40px", gap: "20px" } },
  empty: { padding: "24px 16px", maxWidth: "560px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, lineHeight: "1.65", textWrap: "pretty" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", gap: "2px 16px" },
  plan: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "24px", fontWeight: tokens.fontWeightSemibold, textWrap: "balance", "@media (min-width: 840px)": { fontSize: "24px", lineHeight: "34px" } },
  asOf: { margin: 0, color: tokens.colorNeutralForeground2, "@media (min-width: 840px)": { fontSize: "18px" } },
  rate: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 12px", margin: 0 },
  met: { fontSize: "32px", lineHeight: "40px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", "@media (min-width: 840px)": { fontSize: "56px", lineHeight: "64px" } },
  of: { color: tokens.colorNeutralForeground2, "@media (min-width: 840px)": { fontSize: "18px" } },
  none: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", color: tokens.colorNeutralForeground2 },
  told: { margin: 0, minHeight: "20px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, "@media (min-width: 840px)": { fontSize: tokens.fontSizeBase400 } },
});

export interface MeetingViewProps {
  readonly session: Session;
  /** Goes to the page of the office. */
  onOffice(): void;
}

export function MeetingView({ session, onOffice }: MeetingViewProps): React.JSX.Element {
  const summary = session.state.compiled?.summary;
  return summary ? <Figures summary={summary} session={session} /> : <NoSummary session={session} onOffice={onOffice} />;
}

/** Before 汇总 there are no figures of now, but there may be summaries of earlier sittings. */
function NoSummary({ session, onOffice }: MeetingViewProps): React.JSX.Element {
  const styles = useStyles();
  const { meeting: text, charts } = useWords();
  const [trend, setTrend] = useState(false);
  return (
    <section className={trend ? styles.root : styles.empty} aria-label={text.region}>
      <h2 className={styles.title}>{text.emptyTitle}</h2>
      <p className={styles.text}>{text.emptyBody}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onOffice}>
          {text.toOffice}
        </Button>
        {trend ? null : <Button onClick={() => setTrend(true)}>{charts.trend.open}</Button>}
      </div>
      {trend ? <TrendChart session={session} /> : null}
    </section>
  );
}

function Figures({ summary, session }: { readonly summary: Summary; readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const { meeting: text } = useWords();
  const { date, rate } = useFormats();
  const [look, setLook] = useState<MeetingLook>("indicators");
  const [filter, setFilter] = useState<MeetingFilter>(EVERYTHING);
  const [ledHere, setLedHere] = useState(0);
  const shown = useRef<HTMLParagraphElement>(null);
  // The bar that was pressed is gone: the focus goes to what it led to.
  useEffect(() => {
    if (ledHere > 0) shown.current?.focus();
  }, [ledHere]);
  // Pictures show everything, whatever the list is narrowed down to.
  const scope = useMemo(() => (look === "indicators" ? inScope(summary, filter) : summary.indicators), [filter, look, summary]);
  const totals = useMemo(() => countsOf(scope), [scope]);
  const openBar = (by: "departments" | "areas", key: string): void => {
    setFilter(ofBar(by, key));
    setLook("indicators");
    setLedHere((times) => times + 1);
  };
  return (
    <section className={styles.root} aria-label={text.region}>
      <div className={styles.head}>
        <h2 className={styles.plan}>{summary.planTitle}</h2>
        <p className={styles.asOf}>{text.asOf(date(summary.asOf))}</p>
      </div>
      <p className={styles.rate}>
        <span className={styles.met}>{rate(scope.length === 0 ? 0 : totals.met / scope.length)}</span>
        <span className={styles.of}>{text.attained(totals.met, scope.length)}</span>
      </p>
      <ViewChoice chosen={look} onChoose={setLook} />
      {look === "indicators" ? <Indicators summary={summary} session={session} filter={filter} onFilter={setFilter} scope={scope} totals={totals} shownRef={shown} /> : null}
      {look === "departments" || look === "areas" ? <AttainmentChart key={look} summary={summary} by={look} onChoose={(key) => openBar(look, key)} /> : null}
      {look === "trend" ? <TrendChart session={session} /> : null}
    </section>
  );
}

interface IndicatorsProps {
  readonly summary: Summary;
  readonly session: Session;
  readonly filter: MeetingFilter;
  onFilter(filter: MeetingFilter): void;
  readonly scope: readonly IndicatorRow[];
  readonly totals: VerdictCounts;
  readonly shownRef: React.Ref<HTMLParagraphElement>;
}

function Indicators({ summary, session, filter, onFilter, scope, totals, shownRef }: IndicatorsProps): React.JSX.Element {
  const styles = useStyles();
  const { meeting: text } = useWords();
  const [told, setTold] = useState("");
  const rows = useMemo(() => ofVerdicts(scope, filter), [filter, scope]);
  const toSource = async ({ source }: IndicatorRow): Promise<void> => {
    if (!source) return setTold(text.noSource);
    const place = placeOf(source);
    if (source.file !== null) setTold(text.inFile(source.file, place));
    else if (source.cell !== null && (await session.jump(source.sheet, source.cell))) setTold(text.jumped(place));
  };
  return (
    <>
      <VerdictBar totals={totals} chosen={filter.verdicts} onChosen={(verdicts) => onFilter({ ...filter, verdicts })} large />
      <MeetingFilters summary={summary} filter={filter} onFilter={onFilter} shown={rows.length} shownRef={shownRef} />
      {rows.length > 0 ? (
        <IndicatorTable rows={rows} onSource={(row) => void toSource(row)} />
      ) : (
        <div className={styles.none}>
          {text.none}
          <Button onClick={() => onFilter(EVERYTHING)}>{text.showAll}</Button>
        </div>
      )}
      <p className={styles.told} role="status">
        {told}
      </p>
    </>
  );
}

function countsOf(rows: readonly IndicatorRow[]): VerdictCounts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}
