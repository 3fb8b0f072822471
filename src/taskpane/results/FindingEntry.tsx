/** One finding: what is wrong, where, what to do; what it rests on, and what can be done about it here, on demand. */
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { mergeClasses } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Remedy } from "../../checks/remedies/remedy";
import { findingSentence } from "../../locales/sentences";
import { InlineChange } from "../changes/InlineChange";
import { useWords } from "../context/useWords";
import type { FindingItem } from "../list/entries";
import type { Grouping } from "../list/grouping";
import { Basis } from "./Basis";
import { useEntryStyles } from "./entryStyles";
import type { EntryCalls } from "./FindingsList";
import { SEVERITY_LOOK } from "./verdictLook";

export interface FindingEntryProps {
  readonly item: FindingItem;
  readonly grouping: Grouping;
  readonly manySheets: boolean;
  readonly active: boolean;
  readonly open: boolean;
  readonly remedies: readonly Remedy[] | undefined;
  readonly offered: readonly Remedy[] | null;
  readonly busy: boolean;
  readonly calls: EntryCalls;
}

export const FindingEntry = memo(function FindingEntry({ item, grouping, manySheets, active, open, remedies, offered, busy, calls }: FindingEntryProps): React.JSX.Element {
  const styles = useEntryStyles();
  const words = useWords();
  const { pane: text, findings, remedies: remedyWords } = words;
  const basisId = useId();
  const offerId = useId();
  const { finding, key, name } = item;
  const { Icon, color } = SEVERITY_LOOK[finding.severity];
  const { message, next } = findingSentence(finding, words);
  const place = manySheets && grouping !== "sheet" ? text.item.place(finding.sheet, finding.row, finding.cell) : text.item.placeShort(finding.row, finding.cell);
  const tabIndex = active ? 0 : -1;
  return (
    <div className={mergeClasses(styles.root, active && styles.active)}>
      <button type="button" data-main="" className={styles.main} tabIndex={tabIndex} title={finding.cell === null ? undefined : text.item.jump(finding.cell)} onClick={() => calls.jump(key)}>
        <Icon className={styles.icon} style={{ color }} aria-hidden />
        <span className={styles.body}>
          <span className={styles.hidden}>{findings.severity[finding.severity]} </span>
          <span className={styles.name}>{grouping === "indicator" || name === null ? findings.title[finding.code] : name}</span>
          <span className={styles.message}>{message}</span>
          {next === "" ? null : <span className={styles.next}>{next}</span>}
        </span>
      </button>
      {remedies ? (
        <div className={styles.actions}>
          {buttonsFor(remedies).map(({ label, choices }) => {
            const shown = offered !== null && offered[0] === choices[0];
            const { kind, shown: cell } = choices[0]!;
            return (
              <button
                key={label}
                type="button"
                className={mergeClasses(styles.action, shown && styles.actionOpen)}
                tabIndex={tabIndex}
                aria-expanded={shown}
                aria-controls={shown ? offerId : undefined}
                onClick={() => calls.offer(key, shown ? null : choices)}
              >
                {remedyWords.action[kind](cell.after)}
              </button>
            );
          })}
        </div>
      ) : null}
      {offered ? <InlineChange id={offerId} choices={offered} busy={busy} onWrite={(remedy) => calls.write(key, remedy)} onCancel={() => calls.offer(key, null)} /> : null}
      <div className={styles.foot}>
        <span className={styles.place}>{place}</span>
        <button type="button" className={styles.more} tabIndex={tabIndex} aria-expanded={open} aria-controls={open ? basisId : undefined} onClick={() => calls.toggleBasis(key)}>
          {text.item.basis}
          {open ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
        </button>
      </div>
      {open ? <Basis id={basisId} finding={finding} /> : null}
    </div>
  );
});

/** Meanings of a percentage are a button each; near names are one button with a choice below. */
function buttonsFor(remedies: readonly Remedy[]): readonly { readonly label: string; readonly choices: readonly Remedy[] }[] {
  if (remedies[0]?.kind === "confirm-percent") return remedies.map((remedy) => ({ label: remedy.shown.after, choices: [remedy] }));
  return [{ label: "", choices: remedies }];
}
