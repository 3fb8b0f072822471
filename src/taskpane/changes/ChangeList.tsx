/** Cells that can be written, one below the other; of a long list the first are drawn, and more on demand. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Remedy } from "../../checks/remedies/remedy";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { useSelectStyles } from "../results/selectStyles";
import { BeforeAfter } from "./BeforeAfter";
import type { CellChange } from "./changes";

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  item: { padding: "8px 12px 10px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottomStyle: "none" }, display: "flex", gap: "2px" },
  check: { marginTop: "-6px", marginLeft: "-8px", flexShrink: 0, alignSelf: "flex-start" },
  body: { minWidth: 0, flex: "1 1 auto", display: "flex", flexDirection: "column", gap: "2px" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px", fontVariantNumeric: "tabular-nums" },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: "20px" },
  select: { marginTop: "4px" },
  more: { margin: "8px 12px" },
});

/** Drawn at once; a preview longer than this is not read line by line. */
const DRAWN = 100;

export interface ChangeListProps {
  readonly changes: readonly CellChange[];
  readonly chosen: ReadonlyMap<string, Remedy>;
  readonly disabled: boolean;
  onChoose(change: CellChange, remedy: Remedy | null): void;
}

export function ChangeList({ changes, chosen, disabled, onChoose }: ChangeListProps): React.JSX.Element {
  const styles = useStyles();
  const { remedies } = useWords();
  const { count } = useFormats();
  const [drawn, setDrawn] = useState(DRAWN);
  const rest = changes.length - drawn;
  return (
    <ul className={styles.list}>
      {changes.slice(0, drawn).map((change) => (
        <Change key={change.key} change={change} chosen={chosen.get(change.key) ?? null} disabled={disabled} onChoose={(remedy) => onChoose(change, remedy)} />
      ))}
      {rest > 0 ? (
        <li>
          <Button className={styles.more} size="small" onClick={() => setDrawn(drawn + DRAWN)}>
            {remedies.more(count(rest))}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

interface ChangeProps {
  readonly change: CellChange;
  readonly chosen: Remedy | null;
  readonly disabled: boolean;
  onChoose(remedy: Remedy | null): void;
}

function Change({ change: { finding, choices }, chosen, disabled, onChoose }: ChangeProps): React.JSX.Element {
  const styles = useStyles();
  const select = useSelectStyles();
  const { remedies: words, findings } = useWords();
  const [first] = choices;
  const { sheet, cell } = first.edit;
  const shown = chosen ?? first;
  return (
    <li className={styles.item}>
      {choices.length === 1 ? <Checkbox className={styles.check} aria-label={words.tick(cell, first.shown.after)} checked={chosen !== null} disabled={disabled} onChange={(_, data) => onChoose(data.checked === true ? first : null)} /> : null}
      <div className={styles.body}>
        <div className={styles.place}>{words.place(sheet, cell)}</div>
        <div className={styles.name}>{finding.indicator ?? findings.title[finding.code]}</div>
        {choices.length === 1 ? (
          <BeforeAfter shown={shown.shown} />
        ) : (
          <>
            <div>
              {words.before} {first.shown.before}
            </div>
            <select className={mergeClasses(select, styles.select)} aria-label={words.choose(cell)} value={chosen ? choices.indexOf(chosen) : ""} disabled={disabled} onChange={({ target: { value } }) => onChoose(value === "" ? null : (choices[Number(value)] ?? null))}>
              <option value="">{words.leave}</option>
              {choices.map((remedy, index) => (
                <option key={remedy.shown.after} value={index}>
                  {remedy.shown.after}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
    </li>
  );
}
