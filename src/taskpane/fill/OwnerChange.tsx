/** One owner cell of the preview: where, for which indicator, before → after. With `onTick` it is a choice. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context/paneContext";
import type { OwnerCell } from "../port/actionsPort";

export const ownerKey = (owner: OwnerCell): string => `${owner.sheet}!${owner.reading.cell}`;

const useStyles = makeStyles({
  item: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottomStyle: "none" }, overflowWrap: "anywhere", display: "flex", gap: "2px", contentVisibility: "auto", containIntrinsicSize: "auto 112px" },
  check: { marginTop: "-6px", marginLeft: "-10px", flexShrink: 0, alignSelf: "flex-start" },
  body: { minWidth: 0, lineHeight: "20px" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground3 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginRight: "6px" },
});

export interface OwnerChangeProps {
  readonly owner: OwnerCell;
  readonly ticked?: boolean;
  readonly disabled?: boolean;
  readonly onTick?: (on: boolean) => void;
}

export function OwnerChange({ owner, ticked = false, disabled = false, onTick }: OwnerChangeProps): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const { state, reading } = owner;
  const differences =
    state.kind === "different"
      ? [...(state.missing.length > 0 ? [text.fill.missing(state.missing.join(text.fill.separator))] : []), ...(state.extra.length > 0 ? [text.fill.extra(state.extra.join(text.fill.separator))] : [])]
      : [];
  return (
    <li className={styles.item}>
      {onTick && !reading.isFormula ? <Checkbox className={styles.check} aria-label={`${text.fill.overwrite(reading.cell)} ${owner.name}`} checked={ticked} disabled={disabled} onChange={(_, data) => onTick(data.checked === true)} /> : null}
      <div className={styles.body}>
        <div className={styles.place}>
          {owner.sheet}!{reading.cell} · {owner.role === "lead" ? text.fill.lead : text.fill.support}
        </div>
        <div className={styles.name}>{owner.name}</div>
        <div className={styles.before}>
          <span className={styles.label}>{text.fill.before}</span>
          {reading.text === "" ? text.fill.isBlank : reading.text}
        </div>
        <div>
          <span className={styles.label}>{text.fill.after}</span>
          {owner.expected}
        </div>
        {owner.inferred ? <div className={styles.place}>{text.fill.inferred}</div> : null}
        {reading.isFormula ? <div className={styles.place}>{text.report.skipReason.formula}</div> : null}
        {differences.length > 0 ? <div className={styles.place}>{differences.join("　")}</div> : null}
      </div>
    </li>
  );
}
