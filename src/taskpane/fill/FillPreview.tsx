/** What filling would write, cell by cell, before anything is written; differing cells only when ticked. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Notices } from "../components/Notices";
import { usePane } from "../context/paneContext";
import type { OwnerCell } from "../port/actionsPort";
import type { FillProposal } from "../state/sessionState";
import type { Session } from "../state/useSession";
import { OwnerChange, ownerKey } from "./OwnerChange";

const useStyles = makeStyles({
  root: { minHeight: "100%", boxSizing: "border-box", display: "flex", flexDirection: "column", maxWidth: "840px" },
  body: { padding: "12px 16px", flexGrow: 1, display: "flex", flexDirection: "column", gap: "8px" },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0, ":focus": { outline: "none" } },
  group: { fontSize: tokens.fontSizeBase300, margin: "8px 0 0" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  list: { margin: 0, padding: 0, listStyleType: "none", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  skipped: { padding: "8px 12px", lineHeight: "20px", overflowWrap: "anywhere" },
  all: { marginLeft: "-8px" },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    gap: "8px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function FillPreview({ proposal, session }: { readonly proposal: FillProposal; readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const { blank, different, skipped } = proposal;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choosable = different.filter((owner) => !owner.reading.isFormula);
  const overwrite = choosable.filter((owner) => ticked.has(ownerKey(owner)));
  const count = blank.length + overwrite.length;
  const busy = session.state.busy !== null;
  const tick = (owner: OwnerCell, on: boolean): void =>
    setTicked((now) => {
      const next = new Set(now);
      if (on) next.add(ownerKey(owner));
      else next.delete(ownerKey(owner));
      return next;
    });
  const all = overwrite.length === choosable.length ? true : overwrite.length === 0 ? false : "mixed";

  return (
    <section className={styles.root} aria-labelledby="fill-heading" onKeyDown={(event) => (event.key === "Escape" && !busy ? session.closeProposal() : undefined)}>
      <div className={styles.body}>
        <h2 id="fill-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {text.fill.heading}
        </h2>
        <Notices session={session} />
        {blank.length + different.length === 0 ? <p className={styles.text}>{skipped.length > 0 ? text.fill.nothingBlank : text.fill.nothing}</p> : <p className={styles.text}>{blank.length > 0 ? text.fill.intro : text.fill.nothingBlank}</p>}
        {blank.length > 0 ? (
          <>
            <h3 className={styles.group}>{text.fill.blank(blank.length)}</h3>
            <ul className={styles.list}>
              {blank.map((owner) => (
                <OwnerChange key={ownerKey(owner)} owner={owner} />
              ))}
            </ul>
          </>
        ) : null}
        {different.length > 0 ? (
          <>
            <h3 className={styles.group}>{text.fill.different(different.length)}</h3>
            <p className={styles.text}>{text.fill.differentHint}</p>
            {choosable.length > 1 ? (
              <Checkbox className={styles.all} label={text.fill.selectAll} checked={all} disabled={busy} onChange={(_, data) => setTicked(new Set(data.checked === true ? choosable.map(ownerKey) : []))} />
            ) : null}
            <ul className={styles.list}>
              {different.map((owner) => (
                <OwnerChange key={ownerKey(owner)} owner={owner} ticked={ticked.has(ownerKey(owner))} disabled={busy} onTick={(on) => tick(owner, on)} />
              ))}
            </ul>
          </>
        ) : null}
        {skipped.length > 0 ? (
          <>
            <h3 className={styles.group}>{text.fill.skipped(skipped.length)}</h3>
            <ul className={styles.list}>
              {skipped.map(({ sheet, cell, reason }) => (
                <li key={`${sheet}!${cell} ${reason}`} className={styles.skipped}>
                  {text.report.skip(`${sheet}!${cell}`, text.report.skipReason[reason] ?? reason)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <div className={styles.foot}>
        {blank.length + different.length > 0 ? (
          <Button appearance="primary" disabled={count === 0} disabledFocusable={busy} onClick={() => void session.applyFill(overwrite)}>
            {text.fill.apply(count)}
          </Button>
        ) : null}
        <Button disabledFocusable={busy} onClick={session.closeProposal}>
          {blank.length + different.length > 0 ? text.fill.cancel : text.action.close}
        </Button>
      </div>
    </section>
  );
}
