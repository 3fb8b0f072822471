/** A ledger row without findings, shown when its verdict is chosen. */
import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { useWords } from "../context/useWords";
import type { RowItem } from "../list/entries";
import { useEntryStyles } from "./entryStyles";
import type { EntryCalls } from "./FindingsList";
import { VERDICT_LOOK } from "./verdictLook";

export interface RowEntryProps {
  readonly item: RowItem;
  readonly manySheets: boolean;
  readonly active: boolean;
  readonly calls: EntryCalls;
}

export const RowEntry = memo(function RowEntry({ item: { key, sheet, row }, manySheets, active, calls }: RowEntryProps): React.JSX.Element {
  const styles = useEntryStyles();
  const { pane: text, findings: words, columns } = useWords();
  const { Icon, color } = VERDICT_LOOK[row.verdict];
  const figure = row.actual !== null && row.target ? words.amount(row.actual, row.target.unit) : row.written;
  const facts = [words.verdict[row.verdict], text.item.written(figure), ...(row.target ? [text.item.target(words.target(row.target))] : [])];
  return (
    <div className={mergeClasses(styles.root, active && styles.active)}>
      <button type="button" data-main="" className={styles.main} tabIndex={active ? 0 : -1} title={row.cell === null ? undefined : text.item.jump(row.cell)} onClick={() => calls.jump(key)}>
        <Icon className={styles.icon} style={{ color }} aria-hidden />
        <span className={styles.body}>
          <span className={styles.name}>{row.indicator ?? row.name}</span>
          <span className={styles.message}>{words.inColumn(facts.join(" · "), row.period, row.laterBlank)}{row.match === "near" ? ` ${columns.writtenAs(row.name)}` : ""}</span>
        </span>
      </button>
      <div className={styles.foot}>
        <span className={styles.place}>{manySheets ? text.item.place(sheet, row.row, row.cell) : text.item.placeShort(row.row, row.cell)}</span>
      </div>
    </div>
  );
});
