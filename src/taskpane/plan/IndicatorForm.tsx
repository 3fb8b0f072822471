/** An indicator's name, target, unit and owners, to be put right. What is wrong stands at the field it is about. */
import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Comparator, Indicator, TypedField, TypedIndicator } from "../../actions/editIndicator";
import { typedOf } from "../../actions/typedIndicator";
import { useWords } from "../context/useWords";
import type { FieldFaults } from "./useNotice";
import { usePlanStyles } from "./planStyles";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px 12px", alignItems: "start", paddingTop: "4px" },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", boxSizing: "border-box" },
});

interface IndicatorFormProps {
  readonly indicator: Indicator;
  readonly busy: boolean;
  /** Null when it was taken over. */
  onSave(typed: TypedIndicator): Promise<FieldFaults | null>;
  onCancel(): void;
}

export function IndicatorForm({ indicator, busy, onSave, onCancel }: IndicatorFormProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { planSheets } = useWords();
  const { notice: words, joined } = usePlanWords();
  const [typed, setTyped] = useState<TypedIndicator>(() => typedOf(indicator));
  const [faults, setFaults] = useState<FieldFaults>([]);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (field: TypedField, value: string): void => {
    setTyped((now) => ({ ...now, [field]: value }));
    setFaults((now) => now.filter((fault) => fault.field !== field));
  };
  const wrong = (field: TypedField): { readonly validationMessage?: string; readonly validationState?: "error" } => {
    const fault = faults.find((one) => one.field === field);
    return fault ? { validationMessage: joined(fault.message, fault.next), validationState: "error" } : {};
  };
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setFaults((await onSave(typed)) ?? []);
  };
  // What is typed here is given up, not the whole page.
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  const input = (field: Exclude<TypedField, "comparator">, wide: boolean, hint?: string): React.JSX.Element => (
    <Field className={wide ? styles.wide : styles.field} label={words.fields[field]} hint={hint} {...wrong(field)}>
      <Input ref={field === "name" ? first : undefined} className={styles.input} lang="zh-CN" autoComplete="off" value={typed[field]} onChange={(_, data) => set(field, data.value)} />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={closeOnEscape}>
      {input("name", true)}
      <Field className={styles.wide} label={words.fields.comparator} {...wrong("comparator")}>
        <Select value={typed.comparator} onChange={(_, data) => set("comparator", data.value as Comparator)}>
          {(Object.entries(planSheets.choices.comparator) as [Comparator, string][]).map(([comparator, label]) => (
            <option key={comparator} value={comparator}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {input("value", false)}
      {typed.comparator === "range" ? input("valueTo", false) : null}
      {input("unit", false)}
      {input("leads", true, words.ownersHint)}
      {input("supports", true)}
      <div className={`${styles.wide} ${shared.buttons}`}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onCancel}>
          {words.cancelEdit}
        </Button>
      </div>
    </form>
  );
}
