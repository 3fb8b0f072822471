/** What is about to be written, before it is: the sheets, what changes against the plan in force, what people typed and is kept. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { PreparedPlan } from "../../actions/officePlan";
import { quoteTarget } from "../../checks/measure";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { useSome } from "../office/useSome";
import { PageHead } from "./PageHead";
import { usePlanStyles } from "./planStyles";
import type { Prepared } from "./PlanView";
import { usePlanWords } from "./usePlanWords";

export type Purpose = "write" | "restore" | "confirm" | "notice" | "ledgers";

const useStyles = makeStyles({
  list: { margin: 0, padding: "0 0 0 18px", lineHeight: "24px" },
});

interface SheetsPreviewProps {
  readonly prepared: Prepared;
  readonly busy: boolean;
  onWrite(): void;
  onBack(): void;
}

export function SheetsPreview({ prepared, busy, onWrite, onBack }: SheetsPreviewProps): React.JSX.Element {
  const shared = usePlanStyles();
  const { preview: words, separator } = usePlanWords();
  const { pane } = useWords();
  const { count } = useFormats();
  const purpose: Purpose = prepared.kind === "plan" ? prepared.purpose : "ledgers";
  const sheets = prepared.kind === "plan" ? prepared.plan.preview.sheets : prepared.ledgers.sheets.map(({ department, ...sheet }) => ({ ...sheet, wished: department }));
  const left = prepared.kind === "plan" ? prepared.plan.preview.left : [];
  return (
    <section className={shared.root} aria-labelledby="plan-preview">
      <PageHead id="plan-preview" title={words.heading[purpose]} disabled={busy} shown onBack={onBack} />
      <div className={shared.body}>
        <p className={shared.text}>{sheets.length === 0 ? words.nothing : words.intro[purpose]}</p>
        {prepared.kind === "plan" && prepared.confirmed > 0 ? <p className={shared.text}>{words.confirmed(count(prepared.confirmed))}</p> : null}
        {prepared.kind === "plan" && purpose !== "confirm" ? <Changes preview={prepared.plan.preview} /> : null}
        {sheets.length > 0 ? (
          <section className={shared.group} aria-label={words.sheets}>
            <h3 className={shared.heading}>{words.sheets}</h3>
            <ul className={shared.chips}>
              {sheets.map(({ name, wished, state }) => (
                <li key={name} className={shared.chip}>
                  {name}
                  <span className={shared.small}>{[words.state[state], ...(wished === name ? [] : [words.renamed(wished)])].join(separator)}</span>
                </li>
              ))}
            </ul>
            {left.length > 0 ? <p className={shared.text}>{words.left(left.join(separator))}</p> : null}
            {prepared.kind === "plan" && prepared.plan.preview.kept > 0 ? <p className={shared.text}>{words.kept(count(prepared.plan.preview.kept))}</p> : null}
          </section>
        ) : null}
        {prepared.kind === "ledgers" && prepared.ledgers.existing.length > 0 ? <Existing departments={prepared.ledgers.existing} /> : null}
      </div>
      <div className={shared.foot}>
        <div className={shared.buttons}>
          {sheets.length > 0 ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
              {words.write(count(sheets.length))}
            </Button>
          ) : null}
          <Button disabledFocusable={busy} onClick={onBack}>
            {sheets.length > 0 ? words.cancel : pane.settings.back}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Existing({ departments }: { readonly departments: readonly string[] }): React.JSX.Element {
  const shared = usePlanStyles();
  const { preview: words } = usePlanWords();
  const { count } = useFormats();
  const title = words.existing(count(departments.length));
  return (
    <section className={shared.group} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      <ul className={shared.chips}>
        {departments.map((name) => (
          <li key={name} className={shared.chip}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Against the plan in force: names that come and go, targets before and after. */
function Changes({ preview: { difference } }: { readonly preview: PreparedPlan["preview"] }): React.JSX.Element {
  const shared = usePlanStyles();
  const { preview: words } = usePlanWords();
  const { findings } = useWords();
  const { count } = useFormats();
  const target = (indicator: Parameters<typeof quoteTarget>[0]): string => findings.target(quoteTarget(indicator));
  const groups =
    difference === null
      ? []
      : [
          { title: words.changed(count(difference.changed.length)), lines: difference.changed.map(({ before, after }) => words.fromTo(after.name, target(before), target(after))) },
          { title: words.added(count(difference.added.length)), lines: difference.added.map((one) => `${one.name} ${target(one)}`) },
          { title: words.removed(count(difference.removed.length)), lines: difference.removed.map((one) => `${one.name} ${target(one)}`) },
          { title: words.owners(count(difference.owners.length)), lines: difference.owners.map(({ name }) => name) },
        ].filter(({ lines }) => lines.length > 0);
  return (
    <section className={shared.group} aria-label={words.changes}>
      <h3 className={shared.heading}>{words.changes}</h3>
      {difference === null ? <p className={shared.text}>{words.wasBroken}</p> : groups.length === 0 ? <p className={shared.text}>{words.same}</p> : null}
      {groups.map((group) => (
        <Lines key={group.title} {...group} />
      ))}
    </section>
  );
}

const FIRST = 8;

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { more: moreWords } = usePlanWords();
  const { count } = useFormats();
  const { some, left, more } = useSome(lines, FIRST);
  return (
    <div className={shared.group}>
      <h4 className={`${shared.heading} ${shared.text}`}>{title}</h4>
      <ul className={styles.list}>
        {some.map((line, index) => (
          <li key={`${line} ${index}`}>{line}</li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {moreWords(count(left))}
        </Button>
      ) : null}
    </div>
  );
}
