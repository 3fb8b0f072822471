/** The table behind the trend: every summary kept, by date, also those in which the indicator is not to be seen. */
import { makeStyles } from "@fluentui/react-components";
import type { Course, TrendPoint } from "../../../actions/pictures";
import { useWords } from "../../context/useWords";
import { VERDICT_LOOK } from "../../results/verdictLook";
import { useChartFormats } from "./chartFormats";
import { useChartStyles } from "./chartStyles";

const useStyles = makeStyles({
  verdict: { display: "inline-flex", alignItems: "center", gap: "4px" },
  icon: { fontSize: "18px", flexShrink: 0 },
});

export function TrendTable({ course, dates }: { readonly course: Course; readonly dates: readonly string[] }): React.JSX.Element {
  const shared = useChartStyles();
  const { charts } = useWords();
  const text = charts.trend;
  const { heads } = text;
  const { fullDay } = useChartFormats();
  const why = (iso: string): string => (course.otherUnit.includes(iso) ? text.otherUnit : text.absent);
  return (
    <div className={shared.scroll} role="group" aria-label={text.table(course.indicator)} tabIndex={0}>
      <table className={shared.table} aria-label={text.table(course.indicator)}>
        <thead>
          <tr>
            {[heads.date, heads.value, heads.verdict, heads.plan].map((head) => (
              <th key={head} scope="col" className={shared.heading}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((iso) => {
            const point = course.points.find(({ asOf }) => asOf === iso);
            return (
              <tr key={iso}>
                <th scope="row" className={shared.cell}>
                  {fullDay(iso)}
                </th>
                {point ? (
                  <Facts point={point} unit={course.unit} />
                ) : (
                  <td className={shared.cell} colSpan={3}>
                    {why(iso)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Facts({ point, unit }: { readonly point: TrendPoint; readonly unit: string }): React.JSX.Element {
  const styles = useStyles();
  const shared = useChartStyles();
  const { findings, charts } = useWords();
  const text = charts.trend;
  const { Icon, color } = VERDICT_LOOK[point.verdict];
  const target = findings.target({ comparator: point.comparator, value: point.target, valueTo: point.targetTo, unit, inferred: false });
  const otherPlan = point.planFingerprint === "" ? text.unknownPlan : text.anotherPlan(point.planTitle, point.planFingerprint);
  return (
    <>
      <td className={shared.cell}>
        {point.value === null ? text.blank : findings.amount(point.value, unit)}
        <span className={shared.small}>{text.target(target)}</span>
        {point.decided ? <span className={shared.small}>{text.decided}</span> : null}
      </td>
      <td className={shared.cell}>
        <span className={styles.verdict}>
          <Icon className={styles.icon} style={{ color }} aria-hidden />
          {findings.verdict[point.verdict]}
        </span>
      </td>
      <td className={shared.cell}>{point.samePlan ? text.thisPlan : otherPlan}</td>
    </>
  );
}
