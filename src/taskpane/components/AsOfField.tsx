/** The as-of date, always shown as ISO: a native date field would follow the browser's region, not the pane's language. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { useState } from "react";
import { usePane } from "../context/paneContext";
import { toIsoDate } from "../state/isoDate";

const useStyles = makeStyles({
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%", boxSizing: "border-box" },
});

export interface AsOfFieldProps {
  /** ISO date, or "" while what is typed is no date. */
  readonly value: string;
  readonly disabled: boolean;
  onValue(asOf: string): void;
}

export function AsOfField({ value, disabled, onValue }: AsOfFieldProps): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const [typed, setTyped] = useState(value);
  return (
    <Field className={styles.field} label={text.controls.asOf} validationMessage={value === "" ? text.controls.asOfMissing : undefined}>
      <Input
        className={styles.input}
        value={typed}
        disabled={disabled}
        placeholder="2018-07-31"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        contentAfter={<CalendarLtrRegular aria-hidden />}
        onChange={(_, data) => {
          setTyped(data.value);
          onValue(toIsoDate(data.value) ?? "");
        }}
        onBlur={() => setTyped(value === "" ? typed : value)}
      />
    </Field>
  );
}
