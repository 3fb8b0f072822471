/** The table behind the bars: counts, and shares that add up to 100 % in each row. */
import { mergeClasses } from "@fluentui/react-components";
import type { AttainmentRow } from "../../../actions/pictures";
import { VERDICTS } from "../../../checks/finding";
import { useFormats } from "../../context/useFormats";
import { useWords } from "../../context/useWords";
import { useChartFormats } from "./chartFormats";
import { useChartStyles } from "./chartStyles";

export function AttainmentTable({ rows, by }: { readonly rows: readonly AttainmentRow[]; readonly by: "departments" | "areas" }): React.JSX.Element {
  const styles = useChartStyles();
  const { charts, findings } = useWords();
  const text = charts.attainment;
  const { count } = useFormats();
  const { share } = useChartFormats();
  const there = VERDICTS.filter((verdict) => rows.some(({ counts }) => counts[verdict] > 0));
  const number = mergeClasses(styles.cell, styles.number);
  const numberHead = mergeClasses(styles.heading, styles.numberHead);
  return (
    <>
      {/* Wider than a narrow pane: it scrolls by itself, and by the arrow keys once it has the focus. */}
      <div className={styles.scroll} role="group" aria-label={text[by]} tabIndex={0}>
        <table className={styles.table} aria-label={text[by]}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, styles.name)}>
                {by === "departments" ? text.department : text.area}
              </th>
              <th scope="col" className={numberHead}>
                {text.all}
              </th>
              {there.map((verdict) => (
                <th key={verdict} scope="col" className={numberHead}>
                  {findings.verdict[verdict]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles.cell}>
                  {by === "departments" ? row.key : `${findings.section(row.key)} ${row.title}`}
                </th>
                <td className={number}>{count(row.indicators)}</td>
                {there.map((verdict) => (
                  <td key={verdict} className={number}>
                    {count(row.counts[verdict])}
                    {row.counts[verdict] === 0 ? null : <span className={styles.small}>{share(row.shares[verdict])}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{text.tableHint}</p>
    </>
  );
}
