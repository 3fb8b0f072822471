/** A ledger row without findings, shown when its verdict is chosen. */
import type { RowVerdict } from "../../checks/review";
import { usePane } from "../context/paneContext";
import { useEntryStyles } from "./entryStyles";
import { VERDICT_LOOK } from "./verdictLook";

export interface RowEntryProps {
  readonly sheet: string;
  readonly row: RowVerdict;
  readonly manySheets: boolean;
  readonly active: boolean;
  onJump(): void;
  readonly buttonRef: (element: HTMLElement | null) => void;
}

export function RowEntry({ sheet, row, manySheets, active, onJump, buttonRef }: RowEntryProps): React.JSX.Element {
  const styles = useEntryStyles();
  const { text, words, sentences } = usePane();
  const { Icon, color } = VERDICT_LOOK[row.verdict];
  const facts = [words.verdict[row.verdict], text.item.written(row.written), ...(row.target ? [text.item.target(words.target(row.target))] : [])];
  return (
    <div className={styles.root}>
      <button ref={buttonRef} type="button" className={styles.main} tabIndex={active ? 0 : -1} title={row.cell === null ? undefined : text.item.jump(row.cell)} onClick={onJump}>
        <Icon className={styles.icon} style={{ color }} aria-hidden />
        <div>
          <div className={styles.name}>{row.indicator ?? row.name}</div>
          <div className={styles.message}>
            {words.inColumn(facts.join(" · "), row.period, row.laterBlank)}
            {row.match === "near" ? ` ${sentences.writtenAs(row.name)}` : ""}
          </div>
        </div>
      </button>
      <div className={styles.foot}>
        <span className={styles.place}>{manySheets ? text.item.place(sheet, row.row, row.cell) : text.item.placeShort(row.row, row.cell)}</span>
      </div>
    </div>
  );
}
