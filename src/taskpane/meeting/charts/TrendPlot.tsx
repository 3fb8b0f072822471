/** One indicator over time: its figures, the lines between neighbours of one plan, the target, and what has no figure in a row below. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { VERDICTS } from "../../../checks/finding";
import type { Course } from "../../../actions/pictures";
import { useFormats } from "../../context/useFormats";
import { useWords } from "../../context/useWords";
import { useChartFormats } from "./chartFormats";
import { useChartStyles } from "./chartStyles";
import { LegendMark, Marker, NoFigure } from "./Marker";
import { layOut } from "./trendLayout";
import { useWidth } from "./useWidth";

const FORCED = "@media (forced-colors: active)";
const WIDE = 700;

const useStyles = makeStyles({
  frame: { minWidth: 0 },
  plot: { display: "block", width: "100%", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "CanvasText", strokeOpacity: 0.35 } },
  base: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
  line: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "2px", strokeLinejoin: "round", [FORCED]: { stroke: "CanvasText" } },
  target: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2px", strokeDasharray: "7 5", [FORCED]: { stroke: "Highlight" } },
  ownTarget: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2px", strokeDasharray: "2 3", [FORCED]: { stroke: "Highlight" } },
  band: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: "none" } },
  axis: { fill: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", [FORCED]: { fill: "CanvasText" } },
  // A rim in the colour of the ground, so that a line behind a word does not cut it.
  rim: { paintOrder: "stroke", stroke: tokens.colorNeutralBackground1, strokeWidth: "4px", strokeLinejoin: "round", [FORCED]: { stroke: "Canvas" } },
  figure: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", [FORCED]: { fill: "CanvasText" } },
  targetText: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
});

export function TrendPlot({ course, dates }: { readonly course: Course; readonly dates: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  const { findings, charts } = useWords();
  const text = charts.trend;
  const { date } = useFormats();
  const { day, fullDay } = useChartFormats();
  const [ref, width] = useWidth<HTMLDivElement>();
  const size = width >= WIDE ? 16 : 12;
  const oneYear = new Set(dates.map((iso) => iso.slice(0, 4))).size === 1;
  const amount = (value: number): string => findings.amount(value, course.unit);
  const target = course.target && text.target(findings.target({ ...course.target, inferred: false }));
  const plot = layOut(course, dates, { width, size, words: { amount, date: oneYear ? day : fullDay, target } });
  const said = course.points.map((point) => text.altPoint(date(point.asOf), point.value === null ? text.noValue : amount(point.value), findings.verdict[point.verdict]));
  return (
    <div ref={ref} className={styles.frame}>
      <svg className={styles.plot} height={plot.height} role="img" aria-label={text.alt(course.indicator, target ?? text.noTarget, said.join(text.separator))} focusable="false" fontSize={size}>
        {plot.axis.map(({ y, label }) => (
          <g key={label}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={styles.grid} />
            <text x={plot.left - 6} y={y + size / 3} textAnchor="end" className={styles.axis}>
              {label}
            </text>
          </g>
        ))}
        {plot.target.length === 2 ? <rect x={plot.left} width={plot.right - plot.left} y={Math.min(...plot.target)} height={Math.abs(plot.target[0]! - plot.target[1]!)} className={styles.band} /> : null}
        {plot.target.map((y) => (
          <line key={y} x1={plot.left} x2={plot.right} y1={y} y2={y} className={styles.target} data-part="target" />
        ))}
        <Dates plot={plot} />
        {plot.lines.map((d) => (
          <path key={d} d={d} className={styles.line} data-part="line" />
        ))}
        {plot.targetLabel ? (
          <text x={plot.targetLabel.x} y={plot.targetLabel.y} textAnchor={plot.targetLabel.anchor} className={`${styles.targetText} ${styles.rim}`}>
            {plot.targetLabel.text}
          </text>
        ) : null}
        {plot.points.map(({ point, x, y, label, ownTarget }, index) => (
          <g key={point.asOf} data-part={y === null ? "no-figure" : "figure"}>
            <title>{said[index]}</title>
            {ownTarget.map((at) => (
              <line key={at} x1={x - 16} x2={x + 16} y1={at} y2={at} className={styles.ownTarget} />
            ))}
            {y === null ? <NoFigure verdict={point.verdict} x={x} y={plot.lane ?? plot.bottom} /> : <Marker verdict={point.verdict} hollow={!point.samePlan} x={x} y={y} />}
            {y === null || label === null ? null : (
              <text x={x} y={y - 11} textAnchor="middle" className={`${styles.figure} ${styles.rim}`}>
                {label}
              </text>
            )}
          </g>
        ))}
      </svg>
      <TrendLegend course={course} target={target} ownTargets={plot.points.some(({ ownTarget }) => ownTarget.length > 0)} />
    </div>
  );
}

function Dates({ plot }: { readonly plot: ReturnType<typeof layOut> }): React.JSX.Element {
  const styles = useStyles();
  const axis = plot.lane === null ? plot.bottom : plot.lane + 14;
  return (
    <>
      <line x1={plot.left} x2={plot.right} y1={axis} y2={axis} className={styles.base} />
      {plot.dates.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={axis} y2={axis + 5} className={styles.base} />
          <text x={x} y={plot.height - 4} textAnchor="middle" className={styles.axis}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

/** What the marks mean, as far as they are there. */
function TrendLegend({ course, target, ownTargets }: { readonly course: Course; readonly target: string | null; readonly ownTargets: boolean }): React.JSX.Element {
  const styles = useStyles();
  const shared = useChartStyles();
  const { findings, charts } = useWords();
  const text = charts.trend;
  const item = (name: string, mark: React.ReactNode): React.JSX.Element => (
    <li key={name} className={shared.legendItem}>
      <LegendMark>{mark}</LegendMark>
      {name}
    </li>
  );
  const withFigure = VERDICTS.filter((verdict) => course.points.some((point) => point.verdict === verdict && point.value !== null));
  const without = VERDICTS.filter((verdict) => course.points.some((point) => point.verdict === verdict && point.value === null));
  return (
    <ul className={shared.legend} aria-label={text.legend}>
      {withFigure.map((verdict) => item(findings.verdict[verdict], <Marker verdict={verdict} hollow={false} x={0} y={0} />))}
      {without.map((verdict) => item(withFigure.includes(verdict) ? `${findings.verdict[verdict]} · ${text.noValue}` : findings.verdict[verdict], <NoFigure verdict={verdict} x={0} y={0} />))}
      {target === null ? null : item(target, <line x1={-9} x2={9} y1={0} y2={0} className={styles.target} />)}
      {course.points.some(({ samePlan, value }) => !samePlan && value !== null) ? item(text.otherPlan, <Marker verdict="met" hollow x={0} y={0} />) : null}
      {ownTargets ? item(text.otherTarget, <line x1={-9} x2={9} y1={0} y2={0} className={styles.ownTarget} />) : null}
    </ul>
  );
}
