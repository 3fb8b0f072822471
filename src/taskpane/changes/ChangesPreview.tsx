/**
 * What can be put right, cell by cell, before anything is written: all or some. Blank owner cells are ticked; whatever replaces
 * or decides something waits for the person.
 */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef, useState } from "react";
import { previewFill } from "../../actions/previewFill";
import type { Remedy, RemedyKind } from "../../checks/remedies/remedy";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import type { PreviewOf } from "../state/sessionState";
import type { Session } from "../state/useSession";
import { cellsOf, firstChoice, isOfOwners, KINDS, type CellChange } from "./changes";
import { ChangeList } from "./ChangeList";

const useStyles = makeStyles({
  root: { minHeight: "100%", boxSizing: "border-box", display: "flex", flexDirection: "column", maxWidth: "920px" },
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 16px 0 8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
  body: { padding: "4px 16px 16px", flexGrow: 1, display: "flex", flexDirection: "column", gap: "16px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "22px", textWrap: "pretty" },
  group: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { display: "flex", alignItems: "baseline", gap: "8px", margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontWeight: 400, fontVariantNumeric: "tabular-nums" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "18px", textWrap: "pretty" },
  all: { marginLeft: "-8px", alignSelf: "flex-start" },
  skipped: { margin: 0, padding: "0 0 0 20px", lineHeight: "22px" },
  foot: { position: "sticky", bottom: 0, zIndex: 1, display: "flex", flexWrap: "wrap", gap: "8px", padding: "10px 16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
});

type Chosen = ReadonlyMap<string, Remedy>;

export function ChangesPreview({ of, session }: { readonly of: PreviewOf; readonly session: Session }): React.JSX.Element | null {
  const { result } = session.state;
  const cells = useMemo(() => (result ? cellsOf(result.remedies).filter((cell) => of === "all" || isOfOwners(cell)) : []), [of, result]);
  const skipped = useMemo(() => (result && of === "owners" ? previewFill(result.review).skipped : []), [of, result]);
  return <Preview of={of} cells={cells} skipped={skipped} session={session} />;
}

interface PreviewProps {
  readonly of: PreviewOf;
  readonly cells: readonly CellChange[];
  readonly skipped: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  readonly session: Session;
}

function Preview({ of, cells, skipped, session }: PreviewProps): React.JSX.Element {
  const styles = useStyles();
  const { remedies: words, pane } = useWords();
  const { count } = useFormats();
  const [chosen, setChosen] = useState<Chosen>(() => firstChoices(cells));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // Another review offers other cells.
  const [shownCells, setShownCells] = useState(cells);
  if (shownCells !== cells) {
    setShownCells(cells);
    setChosen(firstChoices(cells));
  }

  const busy = session.state.busy !== null;
  const choose = (change: CellChange, remedy: Remedy | null): void => setChosen((now) => chosenAfter(now, [[change, remedy]]));
  const kinds = KINDS.map((kind) => [kind, cells.filter((cell) => cell.kind === kind)] as const).filter(([, ofKind]) => ofKind.length > 0);
  return (
    <section className={styles.root} aria-labelledby="changes-heading" onKeyDown={(event) => (event.key === "Escape" && !busy ? session.closePreview() : undefined)}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.settings.back} title={pane.settings.back} disabledFocusable={busy} onClick={session.closePreview} />
        <h2 id="changes-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {words.heading[of]}
        </h2>
      </div>
      <div className={styles.body}>
        {cells.length > 0 ? (
          <p className={styles.text}>{words.intro}</p>
        ) : (
          <p className={styles.text}>
            {words.nothing[of]}
            {of === "all" ? words.nothingNext : ""}
          </p>
        )}
        {kinds.map(([kind, ofKind]) => (
          <KindOfChange key={kind} kind={kind} changes={ofKind} chosen={chosen} disabled={busy} onChoose={choose} onAll={(on) => setChosen((now) => chosenAfter(now, ofKind.map((change) => [change, on ? change.choices[0] : null])))} />
        ))}
        {skipped.length > 0 ? (
          <section className={styles.group}>
            <h3 className={styles.title}>{words.skipped(skipped.length)}</h3>
            <ul className={styles.skipped}>
              {skipped.map(({ sheet, cell, reason }) => (
                <li key={`${sheet}!${cell} ${reason}`}>{pane.report.skip(`${sheet}!${cell}`, pane.report.skipReason[reason] ?? reason)}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <div className={styles.foot}>
        {cells.length > 0 ? (
          <Button appearance="primary" disabled={chosen.size === 0} disabledFocusable={busy} onClick={() => void session.correct([...chosen.values()].map(({ edit }) => edit))}>
            {words.apply(count(chosen.size))}
          </Button>
        ) : null}
        <Button disabledFocusable={busy} onClick={session.closePreview}>
          {cells.length > 0 ? words.cancel : pane.action.close}
        </Button>
      </div>
    </section>
  );
}

interface KindProps {
  readonly kind: RemedyKind;
  readonly changes: readonly CellChange[];
  readonly chosen: Chosen;
  readonly disabled: boolean;
  onChoose(change: CellChange, remedy: Remedy | null): void;
  onAll(on: boolean): void;
}

function KindOfChange({ kind, changes, chosen, disabled, onChoose, onAll }: KindProps): React.JSX.Element {
  const styles = useStyles();
  const { remedies: words } = useWords();
  const { count } = useFormats();
  const { title, hint } = words.group[kind];
  const ticked = changes.filter(({ key }) => chosen.has(key)).length;
  // Where each cell has choices of its own there is no "all".
  const single = changes.every(({ choices }) => choices.length === 1);
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>
        {title}
        <span className={styles.count}>{count(changes.length)}</span>
      </h3>
      <p className={styles.hint}>{hint}</p>
      {single && changes.length > 1 ? (
        <Checkbox className={styles.all} label={words.all} checked={ticked === changes.length ? true : ticked === 0 ? false : "mixed"} disabled={disabled} onChange={(_, data) => onAll(data.checked === true)} />
      ) : null}
      <ChangeList changes={changes} chosen={chosen} disabled={disabled} onChoose={onChoose} />
    </section>
  );
}

const firstChoices = (cells: readonly CellChange[]): Chosen => chosenAfter(new Map(), cells.map((cell) => [cell, firstChoice(cell)]));

function chosenAfter(now: Chosen, choices: readonly (readonly [CellChange, Remedy | null])[]): Chosen {
  const next = new Map(now);
  for (const [{ key }, remedy] of choices) {
    if (remedy) next.set(key, remedy);
    else next.delete(key);
  }
  return next;
}
