/** One bar: a part each verdict, as long as it has indicators on a scale that all bars share, and its number on it where there is room. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { VERDICTS } from "../../../checks/finding";
import type { VerdictCounts } from "../../../checks/review";
import { useFormats } from "../../context/useFormats";
import { fillOf } from "./Fills";
import { useWidth } from "./useWidth";

const FORCED = "@media (forced-colors: active)";
const HEIGHT = 24;
/** A number's plate: its height, and its width for each digit. */
const PLATE = 16;
const DIGIT = 9;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${HEIGHT}px` },
  frame: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
  plate: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  number: { fill: tokens.colorNeutralForeground1, fontSize: "12px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", [FORCED]: { fill: "CanvasText" } },
});

/** `most`: the indicators of the longest bar. */
export function StackedBar({ counts, most }: { readonly counts: VerdictCounts; readonly most: number }): React.JSX.Element {
  const styles = useStyles();
  const { count } = useFormats();
  const [ref, width] = useWidth<SVGSVGElement>();
  const unit = width / Math.max(most, 1);
  let from = 0;
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => {
    const part = { verdict, x: from * unit, length: Math.max(counts[verdict] * unit - 2, 1), text: count(counts[verdict]) };
    from += counts[verdict];
    return part;
  });
  return (
    <svg ref={ref} className={styles.bar} aria-hidden focusable="false">
      {parts.map(({ verdict, x, length, text }) => {
        const plate = PLATE + (text.length - 1) * DIGIT;
        return (
          <g key={verdict} data-verdict={verdict} data-length={length}>
            <rect x={x + 0.5} y={0.5} width={length} height={HEIGHT - 1} rx={2} fill={fillOf(verdict)} />
            <rect x={x + 0.5} y={0.5} width={length} height={HEIGHT - 1} rx={2} className={styles.frame} />
            {length >= plate + 4 ? (
              <>
                <rect x={x + length / 2 - plate / 2} y={(HEIGHT - PLATE) / 2} width={plate} height={PLATE} rx={PLATE / 2} className={styles.plate} />
                <text x={x + length / 2} y={HEIGHT / 2 + 4} textAnchor="middle" className={styles.number}>
                  {text}
                </text>
              </>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
