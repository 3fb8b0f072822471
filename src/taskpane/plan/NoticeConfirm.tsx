/** What was read of a notice, item by item, beside its words: accepted, edited or dropped, before anything is prepared for writing. */
import { Button, Field, Input, ToggleButton, makeStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { NoticeImport, NoticeItem } from "../../actions/importNotice";
import { useFormats } from "../context/useFormats";
import { Notice } from "../notices/Notice";
import { useSome } from "../office/useSome";
import { SEVERITY_LOOK } from "../results/verdictLook";
import { Clauses } from "./Clauses";
import { NoticeItemCard } from "./NoticeItemCard";
import { usePlanStyles } from "./planStyles";
import { isPending, type NoticeUse } from "./useNotice";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))", gap: "8px 12px" },
  title: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%", boxSizing: "border-box" },
  filters: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { margin: "4px 0 0", padding: "0 0 0 18px", lineHeight: "22px" },
  other: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  icon: { fontSize: "20px", marginTop: "1px" },
});

type Filter = "all" | "pending" | "dropped";
const STEP = 25;

interface NoticeConfirmProps {
  readonly notice: NoticeUse;
  readonly read: NoticeImport;
  readonly busy: boolean;
  onWrite(): void;
}

export function NoticeConfirm({ notice, read, busy, onWrite }: NoticeConfirmProps): React.JSX.Element {
  const shared = usePlanStyles();
  const { notice: words, joined } = usePlanWords();
  const { count } = useFormats();
  const { indicators, tasks, duties, phases } = read.plan;
  const counts = [indicators, tasks, duties, phases].map(({ length }) => count(length)) as [string, string, string, string];
  if (indicators.length === 0) {
    return (
      <div className={shared.body}>
        <Notice kind="warning">
          <p>{words.nothing}</p>
          <Button size="small" onClick={notice.clear}>
            {words.other}
          </Button>
        </Notice>
        <Others read={read} />
      </div>
    );
  }
  return (
    <>
      <div className={shared.body}>
        <div className={shared.group}>
          <p className={shared.text} role="status">
            {joined(words.summary(...counts), notice.pending.length > 0 ? words.pending(count(notice.pending.length)) : words.allDecided)}
          </p>
          <div className={shared.buttons}>
            {notice.pending.length > 0 ? (
              <Button size="small" disabledFocusable={busy} onClick={notice.acceptRest}>
                {words.acceptRest(count(notice.pending.length))}
              </Button>
            ) : null}
            <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={notice.clear}>
              {words.other}
            </Button>
          </div>
        </div>
        <Head notice={notice} />
        <Items notice={notice} items={read.items} busy={busy} />
        <Others read={read} />
      </div>
      <Foot notice={notice} read={read} busy={busy} onWrite={onWrite} />
    </>
  );
}

function Head({ notice: { head, setHead } }: { readonly notice: NoticeUse }): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { notice: words } = usePlanWords();
  const field = (key: "title" | "documentNumber" | "issuedOn"): React.JSX.Element => (
    <Field key={key} className={key === "title" ? styles.title : undefined} label={words.headFields[key]}>
      <Input className={styles.input} lang="zh-CN" autoComplete="off" value={head[key]} onChange={(_, data) => setHead({ ...head, [key]: data.value })} />
    </Field>
  );
  return (
    <section className={shared.group} aria-label={words.head}>
      <h3 className={shared.heading}>{words.head}</h3>
      <div className={styles.fields}>{(["title", "documentNumber", "issuedOn"] as const).map(field)}</div>
    </section>
  );
}

const KINDS: readonly NoticeItem["kind"][] = ["indicator", "task", "duty", "phase"];

function Items({ notice, items, busy }: { readonly notice: NoticeUse; readonly items: readonly NoticeItem[]; readonly busy: boolean }): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { notice: words } = usePlanWords();
  const { count } = useFormats();
  const [filter, setFilter] = useState<Filter>("all");
  /** What was pending when the filter was chosen: an item does not vanish under the hand that decides it. */
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { decisions } = notice;
  const dropped = items.filter(({ key }) => decisions.get(key)?.kind === "drop");
  const choose = (next: Filter): void => {
    setFilter(next);
    setKept(new Set((next === "dropped" ? dropped : items.filter((item) => isPending(item, decisions))).map(({ key }) => key)));
  };
  const shown = filter === "all" ? items : items.filter(({ key }) => kept.has(key));
  const button = (of: Filter, label: string): React.JSX.Element => (
    <ToggleButton size="small" disabled={notice.editing !== null} appearance={filter === of ? "primary" : "secondary"} checked={filter === of} onClick={() => choose(of)}>
      {label}
    </ToggleButton>
  );
  return (
    <>
      <div className={styles.filters} role="group" aria-label={words.filterLabel}>
        {button("all", words.filter.all(count(items.length)))}
        {button("pending", words.filter.pending(count(notice.pending.length)))}
        {button("dropped", words.filter.dropped(count(dropped.length)))}
      </div>
      {shown.length === 0 ? <p className={shared.text}>{words.noneInFilter}</p> : null}
      {KINDS.map((kind) => (
        <OfKind key={`${filter} ${kind}`} kind={kind} items={shown.filter((item) => item.kind === kind)} notice={notice} busy={busy} />
      ))}
    </>
  );
}

function OfKind({ kind, items, notice, busy }: { readonly kind: NoticeItem["kind"]; readonly items: readonly NoticeItem[]; readonly notice: NoticeUse; readonly busy: boolean }): React.JSX.Element | null {
  const shared = usePlanStyles();
  const { notice: words, more: moreWords } = usePlanWords();
  const { count } = useFormats();
  const { some, left, more } = useSome(items, STEP);
  if (items.length === 0) return null;
  return (
    <section className={shared.group} aria-label={words.kind[kind]}>
      <h3 className={shared.heading}>{words.kind[kind]}</h3>
      <ul className={shared.rows}>
        {some.map((item) => (
          <li key={item.key} className={shared.row}>
            <NoticeItemCard item={item} notice={notice} busy={busy} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {moreWords(count(left))}
        </Button>
      ) : null}
    </section>
  );
}

/** What was seen and not taken, or what the notice itself lacks. */
function Others({ read: { otherDoubts } }: { readonly read: NoticeImport }): React.JSX.Element | null {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { notice: words, more: moreWords } = usePlanWords();
  const { count } = useFormats();
  const { some, left, more } = useSome(otherDoubts, STEP);
  if (otherDoubts.length === 0) return null;
  const title = words.others(count(otherDoubts.length));
  return (
    <section className={shared.group} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.small}>{words.othersHint}</p>
      <ul className={shared.rows}>
        {some.map(({ code, text, section, clause }, index) => (
          <li key={`${code} ${index}`} className={`${shared.row} ${styles.other}`}>
            <WarningRegular className={styles.icon} style={{ color: SEVERITY_LOOK.warning.color }} aria-hidden />
            <div className={shared.group}>
              <span>{text}</span>
              {clause === "" ? null : <Clauses clauses={[{ section, text: clause }]} />}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {moreWords(count(left))}
        </Button>
      ) : null}
    </section>
  );
}

function Foot({ notice, read, busy, onWrite }: NoticeConfirmProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { notice: words, joined } = usePlanWords();
  const { count } = useFormats();
  const { pending, editing, confirmed, faults } = notice;
  const why = editing !== null ? words.finishEdit : pending.length > 0 ? words.decideFirst(count(pending.length)) : confirmed === null ? words.noIndicators : null;
  /** The answer given when the button was pressed; another reason is another answer. */
  const [answered, setAnswered] = useState<string | null>(null);
  const asked = why !== null && answered === why;
  const names = new Map(read.items.map(({ key, value }) => [key, "name" in value ? value.name : ""]));
  return (
    <div className={shared.foot}>
      {faults.length > 0 ? (
        <Notice kind="error">
          <p>{words.faults}</p>
          <ul className={styles.list}>
            {faults.slice(0, 5).map(({ indicatorId, message, next }, index) => (
              <li key={index}>{joined(indicatorId === null ? message : `${names.get(indicatorId) ?? ""} ${message}`, next)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {why !== null ? (
        <p className={asked ? shared.strong : shared.small} style={{ margin: 0 }} role={asked ? "alert" : undefined}>
          {why}
        </p>
      ) : null}
      <div className={shared.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => (why === null ? onWrite() : setAnswered(why))}>
          {words.write}
        </Button>
      </div>
    </div>
  );
}
