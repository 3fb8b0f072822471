/** 生成空白台账: for which departments. */
import { Button, Checkbox, Spinner, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useFormats } from "../context/useFormats";
import { Notice } from "../notices/Notice";
import { PageHead } from "./PageHead";
import { usePlanStyles } from "./planStyles";
import type { PlanReading } from "./usePlanReading";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  all: { marginLeft: "-8px", alignSelf: "flex-start" },
  names: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 150px), 1fr))", margin: "0 -8px", padding: 0, listStyleType: "none" },
  waiting: { justifyContent: "flex-start" },
});

interface LedgersViewProps {
  readonly reading: PlanReading;
  readonly busy: boolean;
  /** The page is in sight. */
  readonly shown: boolean;
  onPreview(departments: readonly string[]): void;
  onBack(): void;
}

export function LedgersView({ reading, busy, shown, onPreview, onBack }: LedgersViewProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { ledgers: words, reading: readingWords, notRead } = usePlanWords();
  const { count } = useFormats();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const departments = reading.kind === "read" && reading.state.kind === "in-force" ? reading.state.departments : null;
  const wanted = (departments ?? []).filter((name) => chosen.has(name));
  const choose = (name: string, on: boolean): void => setChosen((now) => new Set(on ? [...now, name] : [...now].filter((one) => one !== name)));
  return (
    <section className={shared.root} aria-labelledby="plan-ledgers">
      <PageHead id="plan-ledgers" title={words.heading} disabled={busy} shown={shown} onBack={onBack} />
      <div className={shared.body}>
        {departments === null ? (
          reading.kind === "reading" ? (
            <Spinner className={styles.waiting} size="tiny" label={readingWords} />
          ) : (
            <Notice kind="error">{reading.kind === "failed" ? notRead : words.broken}</Notice>
          )
        ) : departments.length === 0 ? (
          <Notice kind="info">{words.none}</Notice>
        ) : (
          <>
            <p className={shared.text}>{words.intro}</p>
            <div>
              <Checkbox
                className={styles.all}
                label={words.all}
                checked={wanted.length === departments.length ? true : wanted.length === 0 ? false : "mixed"}
                disabled={busy}
                onChange={(_, data) => setChosen(data.checked === true ? new Set(departments) : new Set())}
              />
              <ul className={styles.names}>
                {departments.map((name) => (
                  <li key={name}>
                    <Checkbox label={name} checked={chosen.has(name)} disabled={busy} onChange={(_, data) => choose(name, data.checked === true)} />
                  </li>
                ))}
              </ul>
            </div>
          </>
        )}
      </div>
      {departments !== null && departments.length > 0 ? (
        <div className={shared.foot}>
          <div className={shared.buttons}>
            <Button appearance="primary" disabled={wanted.length === 0} disabledFocusable={busy} onClick={() => onPreview(wanted)}>
              {words.chosen(count(wanted.length))}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
