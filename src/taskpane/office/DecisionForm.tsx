/** One decision: a report's figure or a typed one, with the reason. What is wrong with it stands at the field it is about. */
import { Button, Field, Input, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DecisionFault, DecisionWish } from "../../actions/decide";
import { useWords } from "../context/useWords";
import type { Indicator } from "./Decisions";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px", paddingTop: "4px" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", boxSizing: "border-box" },
  apply: { alignSelf: "flex-start" },
});

const TYPED = "typed";

export interface DecisionFormProps {
  readonly indicator: Indicator;
  readonly busy: boolean;
  /** Null when it was decided. */
  onDecide(wish: DecisionWish): Promise<DecisionFault | null>;
  onDone(): void;
}

export function DecisionForm({ indicator, busy, onDecide, onDone }: DecisionFormProps): React.JSX.Element {
  const styles = useStyles();
  const { office, findings, summary } = useWords();
  const { decide } = office;
  const { candidates, target } = indicator;
  const [chosen, setChosen] = useState(candidates.length === 0 ? TYPED : "");
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [fault, setFault] = useState<DecisionFault | null>(null);
  const name = useId();
  const wrong = (field: "value" | "reason", label: string): { readonly validationMessage?: string; readonly validationState?: "error" } => {
    const at = fault?.field === "chosen" ? "value" : fault?.field;
    return fault !== null && at === field ? { validationMessage: summary.reconciliation.fault(fault, label), validationState: "error" } : {};
  };
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const figure: DecisionWish = chosen === TYPED ? { value, reason, by } : { ...(chosen === "" ? {} : { candidate: Number(chosen) }), reason, by };
    const found = await onDecide(figure);
    setFault(found);
    if (found === null) onDone();
  };
  // What is typed here is given up, not the whole preview.
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={closeOnEscape}>
      <Field label={candidates.length === 0 ? decide.noReports : decide.candidates} {...(chosen === TYPED ? {} : wrong("value", decide.valueName))}>
        <RadioGroup name={name} value={chosen} onChange={(_, data) => setChosen(data.value)}>
          {candidates.map(({ number, value: figure, report }) => (
            <Radio key={number} value={String(number)} label={[findings.amount(figure, target.unit), report.department ?? decide.unknownDepartment, report.file ?? report.sheet].join(" · ")} />
          ))}
          <Radio value={TYPED} label={decide.typed} />
        </RadioGroup>
      </Field>
      {chosen === TYPED ? (
        <Field className={styles.field} label={decide.value(target.unit)} {...wrong("value", decide.valueName)}>
          <Input className={styles.input} value={value} autoComplete="off" onChange={(_, data) => setValue(data.value)} />
        </Field>
      ) : null}
      <Field className={styles.field} label={decide.reason} {...wrong("reason", decide.reason)}>
        <Input className={styles.input} value={reason} autoComplete="off" onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field className={styles.field} label={decide.by}>
        <Input className={styles.input} value={by} autoComplete="off" onChange={(_, data) => setBy(data.value)} />
      </Field>
      <Button className={styles.apply} type="submit" appearance="primary" size="small" disabledFocusable={busy}>
        {decide.apply}
      </Button>
    </form>
  );
}
