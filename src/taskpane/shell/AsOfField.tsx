/**
 * The as-of date with the button that goes by it. Always shown as ISO: a native date field would follow the browser's region, not the
 * pane's language. What is wrong with the date stands below both, so that they stay level.
 */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { useId, useState } from "react";
import { usePane } from "../context/paneContext";
import { toIsoDate } from "../state/isoDate";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" },
  field: { flex: "1 1 140px", minWidth: 0 },
  input: { minWidth: 0, width: "100%", boxSizing: "border-box", fontVariantNumeric: "tabular-nums" },
  // Foreground1 is too dim for small text on the dark pane.
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
});

export interface AsOfFieldProps {
  readonly label: string;
  /** ISO date, or "" while what is typed is no date. */
  readonly value: string;
  readonly disabled: boolean;
  onValue(asOf: string): void;
  /** The button beside the field. */
  readonly children: React.ReactNode;
}

export function AsOfField({ label, value, disabled, onValue, children }: AsOfFieldProps): React.JSX.Element {
  const styles = useStyles();
  const { shell } = usePane();
  const wrongId = useId();
  const [typed, setTyped] = useState(value);
  const wrong = value === "";
  // The date may have been set elsewhere meanwhile: what was typed here then no longer counts.
  const shown = wrong || toIsoDate(typed) === value ? typed : value;
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Field className={styles.field} label={label} validationState={wrong ? "error" : "none"}>
          <Input
            className={styles.input}
            value={shown}
            disabled={disabled}
            placeholder="2018-07-31"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={wrong ? wrongId : undefined}
            contentAfter={<CalendarLtrRegular aria-hidden />}
            onChange={(_, data) => {
              setTyped(data.value);
              onValue(toIsoDate(data.value) ?? "");
            }}
            onBlur={() => setTyped(wrong ? typed : value)}
          />
        </Field>
        {children}
      </div>
      {wrong ? (
        <p id={wrongId} className={styles.wrong} role="alert">
          {shell.review.asOfMissing}
        </p>
      ) : null}
    </div>
  );
}
