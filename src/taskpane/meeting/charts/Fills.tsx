/**
 * How each verdict's part of a bar is filled: a colour and a pattern of its own, so that they differ in grey and in high contrast too.
 * The patterns stand once in the page; bars and legend refer to them.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../../checks/finding";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  defs: { position: "absolute", width: 0, height: 0 },
  ground: { [FORCED]: { fill: "Canvas" } },
  ink: { fill: "none", stroke: tokens.colorNeutralBackground1, [FORCED]: { stroke: "CanvasText" } },
  darkInk: { fill: "none", stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: "CanvasText" } },
  met: { fill: tokens.colorStatusSuccessBackground3, [FORCED]: { fill: "CanvasText" } },
  shortfall: { fill: tokens.colorStatusDangerBackground3 },
  unclear: { fill: tokens.colorStatusWarningBackground3 },
  missing: { fill: tokens.colorNeutralBackground1 },
  manual: { fill: tokens.colorBrandBackground },
  notApplicable: { fill: tokens.colorNeutralBackground4 },
  swatch: { flexShrink: 0, display: "block" },
  frame: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
});

export const fillOf = (verdict: Verdict): string => `url(#fill-${verdict})`;

const TILE = 8;

export function Fills(): React.JSX.Element {
  const styles = useStyles();
  const pattern = (verdict: Verdict, marks: React.ReactNode): React.JSX.Element => (
    <pattern id={`fill-${verdict}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      <rect width={TILE} height={TILE} className={verdict === "met" ? styles.met : mergeClasses(styles[verdict], styles.ground)} />
      {marks}
    </pattern>
  );
  return (
    <svg className={styles.defs} width={0} height={0} aria-hidden focusable="false">
      <defs>
        {pattern("met", null)}
        {pattern("shortfall", <path className={styles.ink} strokeWidth={1.5} d="M-2 2 2-2M0 8 8 0M6 10 10 6" />)}
        {pattern("unclear", <path className={styles.ink} strokeWidth={2} strokeLinecap="round" d="M2 2h.01M6 6h.01" />)}
        {pattern("missing", null)}
        {pattern("manual", <path className={styles.ink} strokeWidth={1.5} d="M0 2h8M0 6h8" />)}
        {pattern("notApplicable", <path className={styles.darkInk} strokeWidth={1} d="M2 0v8M6 0v8" />)}
      </defs>
    </svg>
  );
}

/** The filled square of a legend. */
export function Swatch({ verdict }: { readonly verdict: Verdict }): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} width={18} height={14} aria-hidden focusable="false">
      <rect x={0.5} y={0.5} width={17} height={13} rx={2} fill={fillOf(verdict)} />
      <rect x={0.5} y={0.5} width={17} height={13} rx={2} className={styles.frame} />
    </svg>
  );
}
