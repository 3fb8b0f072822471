/** How a figure is marked: by its verdict a shape and a colour; filled where it was made by the plan in force, hollow by another. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../../checks/finding";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  mark: { strokeWidth: "2px", [FORCED]: { stroke: "CanvasText", fill: "CanvasText" } },
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  met: { stroke: tokens.colorStatusSuccessForeground1, fill: tokens.colorStatusSuccessForeground1 },
  shortfall: { stroke: tokens.colorStatusDangerForeground1, fill: tokens.colorStatusDangerForeground1 },
  other: { stroke: tokens.colorStatusWarningForeground3, fill: tokens.colorStatusWarningForeground3 },
  ring: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1.5px", [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  sign: { fill: tokens.colorNeutralForeground1, fontSize: "12px", fontWeight: tokens.fontWeightSemibold, [FORCED]: { fill: "CanvasText" } },
  alone: { display: "block", flexShrink: 0 },
});

const SHAPES = {
  met: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
  shortfall: "M0-6 6 0 0 6-6 0Z",
  other: "M0-6 6 5-6 5Z",
};

/** A figure of this verdict, at a place. */
export function Marker({ verdict, hollow, x, y }: { readonly verdict: Verdict; readonly hollow: boolean; readonly x: number; readonly y: number }): React.JSX.Element {
  const styles = useStyles();
  const kind = verdict === "met" || verdict === "shortfall" ? verdict : "other";
  return <path className={mergeClasses(styles.mark, styles[kind], hollow && styles.hollow)} transform={`translate(${x} ${y})`} d={SHAPES[kind]} />;
}

/** What stands where there is no figure. */
const SIGNS: Readonly<Record<Verdict, string>> = { met: "✓", shortfall: "✕", unclear: "?", missing: "–", manual: "…", notApplicable: "/" };

export function NoFigure({ verdict, x, y }: { readonly verdict: Verdict; readonly x: number; readonly y: number }): React.JSX.Element {
  const styles = useStyles();
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={8} className={styles.ring} />
      <text y={4} textAnchor="middle" className={styles.sign}>
        {SIGNS[verdict]}
      </text>
    </g>
  );
}

/** The same by itself, in a legend. */
export function LegendMark({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg className={styles.alone} width={18} height={18} viewBox="-9 -9 18 18" aria-hidden focusable="false">
      {children}
    </svg>
  );
}
