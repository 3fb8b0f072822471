/**
 * Each indicator with its light. A table where there is room; one below the other where there is not (the same table, laid out as
 * cards). The figure is a button that leads to its source.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../context/useWords";
import { VERDICT_LOOK } from "../results/verdictLook";
import { placeOf, type IndicatorRow } from "./meetingRows";

const WIDE = "@media (min-width: 720px)";

const useStyles = makeStyles({
  table: { display: "block", width: "100%", borderCollapse: "collapse", [WIDE]: { display: "table", fontSize: "18px", lineHeight: "26px" } },
  head: { display: "none", [WIDE]: { display: "table-header-group" } },
  body: { display: "block", [WIDE]: { display: "table-row-group" } },
  heading: { padding: "6px 10px", textAlign: "left", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: "20px", color: tokens.colorNeutralForeground2, borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, whiteSpace: "nowrap" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 12px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { display: "table-row" },
  },
  cell: { padding: 0, textAlign: "left", fontWeight: 400, verticalAlign: "top", [WIDE]: { padding: "10px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  light: { gridColumn: "1 / -1", [WIDE]: { whiteSpace: "nowrap" } },
  lightIn: { display: "inline-flex", alignItems: "center", gap: "6px" },
  icon: { fontSize: "20px", flexShrink: 0, [WIDE]: { fontSize: "26px" } },
  name: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold, textWrap: "pretty" },
  target: { color: tokens.colorNeutralForeground2, [WIDE]: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground1 } },
  value: { textAlign: "right", [WIDE]: { whiteSpace: "nowrap" } },
  gap: { color: tokens.colorNeutralForeground2, [WIDE]: { color: tokens.colorNeutralForeground1 } },
  leads: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "18px", [WIDE]: { fontSize: tokens.fontSizeBase400, lineHeight: "24px" } },
  // Where the columns have no headings, each fact says what it is.
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginRight: "6px", [WIDE]: { display: "none" } },
  figure: {
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    padding: "0 4px",
    margin: "0 -4px",
    color: tokens.colorBrandForeground1,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: "3px",
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface IndicatorTableProps {
  readonly rows: readonly IndicatorRow[];
  onSource(row: IndicatorRow): void;
}

export function IndicatorTable({ rows, onSource }: IndicatorTableProps): React.JSX.Element {
  const styles = useStyles();
  const { heads, table } = useWords().meeting;
  // Roles are said once more: a table laid out as cards would lose them.
  return (
    <table className={styles.table} role="table" aria-label={table}>
      <thead className={styles.head} role="rowgroup">
        <tr role="row">
          {[heads.light, heads.indicator, heads.target, heads.value, heads.gap, heads.leads].map((head) => (
            <th key={head} className={styles.heading} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body} role="rowgroup">
        {rows.map((row) => (
          <Row key={row.indicatorId} row={row} onSource={() => onSource(row)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, onSource }: { readonly row: IndicatorRow; onSource(): void }): React.JSX.Element {
  const styles = useStyles();
  const { meeting: text, findings: words } = useWords();
  const { Icon, color } = VERDICT_LOOK[row.verdict];
  const value = valueOf(row, text.noValue);
  const shown = row.value === null ? value : words.amount(row.value, row.target.unit);
  const gap = row.gap !== null && row.value !== null ? words.gap(row.value, row.gap, row.target) : "";
  return (
    <tr className={styles.row} role="row">
      <td className={mergeClasses(styles.cell, styles.light)} role="cell">
        <span className={styles.lightIn}>
          <Icon className={styles.icon} style={{ color }} aria-hidden />
          {row.conflict ? text.conflict : words.verdict[row.verdict]}
        </span>
      </td>
      <th className={mergeClasses(styles.cell, styles.name)} scope="row" role="rowheader">
        {row.indicator}
      </th>
      <td className={mergeClasses(styles.cell, styles.target)} role="cell">
        <span className={styles.label}>{text.heads.target}</span>
        {words.target(row.target)}
      </td>
      <td className={mergeClasses(styles.cell, styles.value)} role="cell">
        <span className={styles.label}>{text.heads.value}</span>
        {row.source ? (
          <button type="button" className={styles.figure} title={text.source(placeOf(row.source))} aria-label={text.toSource(row.indicator, shown, placeOf(row.source))} onClick={onSource}>
            {shown}
          </button>
        ) : (
          shown
        )}
      </td>
      <td className={mergeClasses(styles.cell, styles.gap)} role="cell">
        {gap === "" ? null : <span className={styles.label}>{text.heads.gap}</span>}
        {gap}
      </td>
      <td className={mergeClasses(styles.cell, styles.leads)} role="cell">
        {row.leads.join(text.separator)}
        {row.ownerBasis === "inferred" ? text.leadsInferred : ""}
      </td>
    </tr>
  );
}

/** What the report that counts holds where it is no figure: its own words. */
function valueOf({ source, reports }: IndicatorRow, nothing: string): string {
  const report = reports.find(({ sheet, cell, file }) => source !== null && sheet === source.sheet && cell === source.cell && file === source.file);
  return report && report.written !== "" ? report.written : nothing;
}
