/** 口径确认: what is inferred and nobody confirmed yet, each with the clause on demand; one, some or all are confirmed with today's date. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import type { PlanState } from "../../actions/officePlan";
import { quoteTarget } from "../../checks/measure";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { useSome } from "../office/useSome";
import type { InferenceWish } from "../port/planPort";
import { todayIso } from "../state/today";
import { Clauses } from "./Clauses";
import { usePlanStyles } from "./planStyles";
import { usePlanWords } from "./usePlanWords";

type Inference = Extract<PlanState, { kind: "in-force" }>["inferences"][number];

const useStyles = makeStyles({
  all: { marginLeft: "-8px", alignSelf: "flex-start" },
  row: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto", alignItems: "start", columnGap: "2px" },
  check: { marginLeft: "-8px" },
  words: { padding: "5px 0", minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, lineHeight: "22px" },
  says: { display: "block", color: tokens.colorNeutralForeground2, lineHeight: "20px", textWrap: "pretty" },
  below: { gridColumn: "1 / -1", paddingTop: "4px" },
  done: { color: tokens.colorNeutralForeground2, "& summary": { cursor: "pointer", lineHeight: "24px" } },
  list: { margin: 0, padding: "0 0 0 18px", lineHeight: "22px" },
});

const FIRST = 6;
const keyOf = ({ indicatorId, kind }: InferenceWish): string => `${kind} ${indicatorId}`;

interface InferencesProps {
  readonly inferences: readonly Inference[];
  readonly busy: boolean;
  /** `date`: ISO, today's. */
  onConfirm(keys: readonly InferenceWish[], date: string): void;
}

export function Inferences({ inferences, busy, onConfirm }: InferencesProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { inferences: words, more: moreWords } = usePlanWords();
  const { count } = useFormats();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = inferences.filter(({ confirmedOn }) => confirmedOn === null);
  const done = inferences.filter(({ confirmedOn }) => confirmedOn !== null);
  const { some, left, more } = useSome(open, FIRST);
  // What is no longer open is not confirmed again.
  const wanted = open.filter((one) => chosen.has(keyOf(one)));
  const choose = (one: Inference, on: boolean): void => setChosen((now) => new Set(on ? [...now, keyOf(one)] : [...now].filter((key) => key !== keyOf(one))));
  const title = words.heading(count(open.length));
  return (
    <section className={shared.group} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.text}>{open.length === 0 ? words.none : words.hint}</p>
      {open.length > 1 ? (
        <Checkbox
          className={styles.all}
          label={words.all}
          disabled={busy}
          checked={wanted.length === open.length ? true : wanted.length === 0 ? false : "mixed"}
          onChange={(_, data) => setChosen(data.checked === true ? new Set(open.map(keyOf)) : new Set())}
        />
      ) : null}
      <ul className={shared.rows}>
        {some.map((one) => (
          <li key={keyOf(one)} className={shared.row}>
            <One inference={one} chosen={chosen.has(keyOf(one))} busy={busy} onChoose={(on) => choose(one, on)} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {moreWords(count(left))}
        </Button>
      ) : null}
      {open.length > 0 ? (
        <Button className={shared.more} disabled={wanted.length === 0} disabledFocusable={busy} onClick={() => onConfirm(wanted.map(({ indicatorId, kind }) => ({ indicatorId, kind })), todayIso())}>
          {words.confirm(count(wanted.length))}
        </Button>
      ) : null}
      <Confirmed done={done} />
    </section>
  );
}

function One({ inference: { indicator, kind }, chosen, busy, onChoose }: { readonly inference: Inference; readonly chosen: boolean; readonly busy: boolean; onChoose(on: boolean): void }): React.JSX.Element {
  const styles = useStyles();
  const { findings } = useWords();
  const { inferences: words, separator } = usePlanWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const says = kind === "comparator" ? words.comparator(findings.target(quoteTarget(indicator))) : words.owner(indicator.leads.join(separator));
  return (
    <div className={styles.row}>
      <Checkbox className={styles.check} aria-labelledby={`${id}-name`} aria-describedby={`${id}-says`} checked={chosen} disabled={busy} onChange={(_, data) => onChoose(data.checked === true)} />
      <span className={styles.words}>
        <span id={`${id}-name`} className={styles.name}>
          {indicator.name}
        </span>
        <span id={`${id}-says`} className={styles.says}>
          {says}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={open ? `${id}-clause` : undefined}
        aria-describedby={`${id}-name`}
        onClick={() => setOpen(!open)}
      >
        {words.clause}
      </Button>
      {open ? (
        <div className={styles.below}>
          <Clauses id={`${id}-clause`} clauses={indicator.clauses} />
        </div>
      ) : null}
    </div>
  );
}

/** What was confirmed before, with the date. */
function Confirmed({ done }: { readonly done: readonly Inference[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { inferences: words } = usePlanWords();
  const { count, date } = useFormats();
  if (done.length === 0) return null;
  return (
    <details className={styles.done}>
      <summary>{words.confirmed(count(done.length))}</summary>
      <ul className={styles.list}>
        {done.map((one) => (
          <li key={keyOf(one)}>{words.confirmedOn(one.indicator.name, words.kind[one.kind], date(one.confirmedOn ?? ""))}</li>
        ))}
      </ul>
    </details>
  );
}
