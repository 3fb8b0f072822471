/** 趋势: one indicator over the summaries kept on 历次汇总, and the table behind. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Course, Courses } from "../../../actions/pictures";
import { useFormats } from "../../context/useFormats";
import { usePane } from "../../context/paneContext";
import { useWords } from "../../context/useWords";
import { useSelectStyles } from "../../results/selectStyles";
import { VERDICT_LOOK } from "../../results/verdictLook";
import { adviceOn } from "../../state/advice";
import type { Session } from "../../state/useSession";
import { useChartStyles } from "./chartStyles";
import { TrendPlot } from "./TrendPlot";
import { TrendTable } from "./TrendTable";
import { useCourses } from "./useCourses";

const WIDE = "@media (min-width: 840px)";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.65", textWrap: "pretty", [WIDE]: { fontSize: "18px" } },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  pick: { display: "flex", flexDirection: "column", gap: "2px" },
  select: { [WIDE]: { maxWidth: "640px", minHeight: "40px", fontSize: tokens.fontSizeBase400 } },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  latest: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 12px", margin: 0, [WIDE]: { fontSize: "18px" } },
  value: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", [WIDE]: { fontSize: "36px", lineHeight: "44px" } },
  verdict: { display: "inline-flex", alignItems: "center", gap: "5px" },
  icon: { fontSize: "20px" },
  aside: { color: tokens.colorNeutralForeground2 },
});

export function TrendChart({ session }: { readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const shared = useChartStyles();
  const { shell } = usePane();
  const words = useWords();
  const text = words.charts.trend;
  const [state, again] = useCourses(session);
  // Kept while the summaries are read again.
  const [picked, setPicked] = useState("");
  if (state.kind === "read" && state.courses.dates.length > 0) return <Courses courses={state.courses} picked={picked} onPick={setPicked} onAgain={again} />;
  const sentences = (): readonly string[] => {
    if (state.kind === "reading") return [text.reading, ...(state.slow ? [shell.busy.slow] : [])];
    if (state.kind === "read") return [text.empty];
    const { message, next } = adviceOn(state.problem, words);
    return [message, next].filter((sentence) => sentence !== "");
  };
  return (
    <section className={shared.root} aria-label={text.title}>
      <h3 className={shared.title}>{state.kind === "reading" ? text.title : state.kind === "failed" ? text.failed : text.emptyTitle}</h3>
      <div role={state.kind === "failed" ? "alert" : "status"}>
        {sentences().map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      </div>
      {state.kind === "reading" ? null : (
        <div className={styles.buttons}>
          <Button onClick={again}>{text.again}</Button>
        </div>
      )}
    </section>
  );
}

const keyOf = ({ target, indicatorId, indicator }: Course): string => `${target === null ? "other" : "plan"} ${indicatorId} ${indicator}`;

interface CoursesProps {
  readonly courses: Courses;
  readonly picked: string;
  onPick(key: string): void;
  onAgain(): void;
}

function Courses({ courses: { indicators, dates }, picked, onPick, onAgain }: CoursesProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useChartStyles();
  const { charts } = useWords();
  const text = charts.trend;
  const { date, count } = useFormats();
  const [asTable, setAsTable] = useState(false);
  const course = indicators.find((one) => keyOf(one) === picked) ?? indicators.find(({ points }) => points.some(({ value }) => value !== null)) ?? indicators[0];
  const [first, last] = [dates[0]!, dates[dates.length - 1]!];
  return (
    <section className={shared.root} aria-label={text.title}>
      <div className={shared.head}>
        <h3 className={shared.title}>{text.title}</h3>
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" onClick={onAgain}>
            {text.again}
          </Button>
          <Button size="small" onClick={() => setAsTable(!asTable)}>
            {asTable ? charts.asPicture : charts.asTable}
          </Button>
        </div>
      </div>
      <Pick indicators={indicators} course={course} onPick={onPick} />
      {dates.length === 1 ? <p className={shared.note}>{text.one(date(first))}</p> : <p className={shared.note}>{text.span(date(first), date(last), count(dates.length))}</p>}
      {course ? <OneCourse course={course} dates={dates} asTable={asTable} /> : null}
    </section>
  );
}

function Pick({ indicators, course, onPick }: { readonly indicators: readonly Course[]; readonly course: Course | undefined; onPick(key: string): void }): React.JSX.Element {
  const styles = useStyles();
  const select = useSelectStyles();
  const { charts } = useWords();
  const text = charts.trend;
  const id = useId();
  const options = (of: readonly Course[]): React.JSX.Element[] =>
    of.map((one) => (
      <option key={keyOf(one)} value={keyOf(one)}>
        {one.indicator}
      </option>
    ));
  const others = indicators.filter(({ target }) => target === null);
  return (
    <div className={styles.pick}>
      <label htmlFor={id} className={styles.label}>
        {text.pick}
      </label>
      <select id={id} className={mergeClasses(select, styles.select)} value={course ? keyOf(course) : ""} onChange={({ target }) => onPick(target.value)}>
        {others.length === 0 ? (
          options(indicators)
        ) : (
          <>
            <optgroup label={text.planGroup}>{options(indicators.filter(({ target }) => target !== null))}</optgroup>
            <optgroup label={text.otherGroup}>{options(others)}</optgroup>
          </>
        )}
      </select>
    </div>
  );
}

function OneCourse({ course, dates, asTable }: { readonly course: Course; readonly dates: readonly string[]; readonly asTable: boolean }): React.JSX.Element {
  const shared = useChartStyles();
  const { charts } = useWords();
  const text = charts.trend;
  const { date } = useFormats();
  const leftOut = [...course.otherUnit, ...course.absent].sort();
  if (asTable) return <TrendTable course={course} dates={dates} />;
  return (
    <>
      <Latest course={course} />
      {course.points.length === 0 ? <p className={shared.note}>{text.noPoint}</p> : <TrendPlot course={course} dates={dates} />}
      {course.points.length > 0 && course.points.every(({ value }) => value === null) ? <p className={shared.note}>{text.noFigure}</p> : null}
      {course.points.length > 0 && leftOut.length > 0 ? <p className={shared.note}>{text.leftOut(leftOut.map(date).join(text.dates))}</p> : null}
      {course.target === null ? <p className={shared.note}>{text.noTarget}</p> : null}
    </>
  );
}

/** The last point in words, large enough to be read from afar. */
function Latest({ course }: { readonly course: Course }): React.JSX.Element | null {
  const styles = useStyles();
  const { findings, charts } = useWords();
  const text = charts.trend;
  const { date } = useFormats();
  const point = course.points[course.points.length - 1];
  if (!point) return null;
  const { Icon, color } = VERDICT_LOOK[point.verdict];
  return (
    <p className={styles.latest}>
      <span className={styles.value}>{point.value === null ? text.noValue : findings.amount(point.value, course.unit)}</span>
      <span className={styles.verdict}>
        <Icon className={styles.icon} style={{ color }} aria-hidden />
        {findings.verdict[point.verdict]}
      </span>
      <span className={styles.aside}>{text.latest(date(point.asOf))}</span>
      {point.samePlan ? null : <span className={styles.aside}>{text.otherPlan}</span>}
    </p>
  );
}
