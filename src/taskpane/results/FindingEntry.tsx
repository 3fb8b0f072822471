/** One finding: what is wrong, where, what to do; the notice's clause on demand. */
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { Finding } from "../../checks/finding";
import { usePane } from "../context/paneContext";
import { useEntryStyles } from "./entryStyles";
import { SEVERITY_LOOK } from "./verdictLook";

export interface FindingEntryProps {
  readonly finding: Finding;
  readonly manySheets: boolean;
  readonly active: boolean;
  readonly open: boolean;
  onOpen(): void;
  onJump(): void;
  readonly buttonRef: (element: HTMLElement | null) => void;
}

export function FindingEntry({ finding, manySheets, active, open, onOpen, onJump, buttonRef }: FindingEntryProps): React.JSX.Element {
  const styles = useEntryStyles();
  const { text, words, sentences } = usePane();
  const clauseId = useId();
  const { Icon, color } = SEVERITY_LOOK[finding.severity];
  const { message, next } = sentences.finding(finding);
  const place = manySheets ? text.item.place(finding.sheet, finding.row, finding.cell) : text.item.placeShort(finding.row, finding.cell);
  const tabIndex = active ? 0 : -1;
  return (
    <div className={styles.root}>
      <button ref={buttonRef} type="button" className={styles.main} tabIndex={tabIndex} title={finding.cell === null ? undefined : text.item.jump(finding.cell)} onClick={onJump}>
        <Icon className={styles.icon} style={{ color }} aria-hidden />
        <div>
          <span className={styles.hidden}>{words.severity[finding.severity]} </span>
          <div className={styles.name}>{finding.indicator ?? words.title[finding.code]}</div>
          <div className={styles.message}>{message}</div>
          {next === "" ? null : <div className={styles.next}>{next}</div>}
        </div>
      </button>
      <div className={styles.foot}>
        <span className={styles.place}>{place}</span>
        {finding.clause ? (
          <Button size="small" appearance="transparent" tabIndex={tabIndex} aria-expanded={open} aria-controls={open ? clauseId : undefined} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={onOpen}>
            {text.item.clause}
          </Button>
        ) : null}
      </div>
      {open && finding.clause ? (
        <div id={clauseId} className={styles.clause}>
          <span lang="zh-CN">{words.clause(finding.clause)}</span>
        </div>
      ) : null}
    </div>
  );
}
