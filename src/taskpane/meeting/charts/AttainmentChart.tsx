/** 按部门, 按领域: a bar each, and the table behind. A bar leads to its indicators. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { attainmentOf, type AttainmentRow } from "../../../actions/pictures";
import { VERDICTS } from "../../../checks/finding";
import { useFormats } from "../../context/useFormats";
import { useWords } from "../../context/useWords";
import type { Summary } from "../meetingRows";
import { AttainmentTable } from "./AttainmentTable";
import { useChartStyles } from "./chartStyles";
import { Fills, Swatch } from "./Fills";
import { StackedBar } from "./StackedBar";

const WIDE = "@media (min-width: 720px)";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", margin: "0 -6px", padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "3px 12px",
    width: "100%",
    padding: "6px",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [WIDE]: { gridTemplateColumns: "minmax(120px, 260px) minmax(0, 1fr) 120px", gap: "3px 20px", padding: "7px 6px", fontSize: "18px", lineHeight: "26px" },
  },
  name: { textWrap: "pretty", [WIDE]: { order: 0 } },
  met: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", [WIDE]: { order: 2 } },
  bar: { gridColumn: "1 / -1", minWidth: 0, [WIDE]: { gridColumn: "auto", order: 1 } },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface AttainmentChartProps {
  readonly summary: Summary;
  readonly by: "departments" | "areas";
  onChoose(key: string): void;
}

export function AttainmentChart({ summary, by, onChoose }: AttainmentChartProps): React.JSX.Element {
  const shared = useChartStyles();
  const { charts } = useWords();
  const text = charts.attainment;
  const [asTable, setAsTable] = useState(false);
  const attainment = useMemo(() => attainmentOf(summary), [summary]);
  const rows = attainment[by];
  return (
    <section className={shared.root} aria-label={text[by]}>
      <div className={shared.head}>
        <h3 className={shared.title}>{text[by]}</h3>
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? charts.asPicture : charts.asTable}
        </Button>
      </div>
      {asTable ? <AttainmentTable rows={rows} by={by} /> : <Bars rows={rows} by={by} onChoose={onChoose} />}
      {by === "departments" && attainment.coLed > 0 ? <p className={shared.note}>{text.coLed(attainment.coLed)}</p> : null}
      {by === "departments" && attainment.unled > 0 ? <p className={shared.note}>{text.unled(attainment.unled)}</p> : null}
    </section>
  );
}

function Bars({ rows, by, onChoose }: { readonly rows: readonly AttainmentRow[]; readonly by: AttainmentChartProps["by"]; onChoose(key: string): void }): React.JSX.Element {
  const styles = useStyles();
  const shared = useChartStyles();
  const { charts, findings } = useWords();
  const text = charts.attainment;
  const { count } = useFormats();
  const most = Math.max(0, ...rows.map(({ indicators }) => indicators));
  const there = VERDICTS.filter((verdict) => rows.some(({ counts }) => counts[verdict] > 0));
  return (
    <>
      <Fills />
      <ul className={shared.legend} aria-label={text.legend}>
        {there.map((verdict) => (
          <li key={verdict} className={shared.legendItem}>
            <Swatch verdict={verdict} />
            {findings.verdict[verdict]}
          </li>
        ))}
      </ul>
      <p className={shared.note}>{by === "departments" ? text.departmentHint : text.areaHint}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key}>
            <button type="button" className={styles.row} onClick={() => onChoose(row.key)}>
              <span className={styles.name}>{by === "departments" ? row.key : `${findings.section(row.key)} ${row.title}`}</span>
              <span className={styles.met}>{text.met(count(row.counts.met), count(row.indicators))}</span>
              <span className={styles.bar}>
                <StackedBar counts={row.counts} most={most} />
              </span>
              <span className={styles.hidden}>{VERDICTS.filter((verdict) => verdict !== "met" && row.counts[verdict] > 0).map((verdict) => `${findings.verdict[verdict]} ${count(row.counts[verdict])}`).join(charts.trend.separator)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
