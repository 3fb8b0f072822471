/**
 * The results: search, groups, how many, and the list. What stands above the list stays in sight while it scrolls, the warning that
 * the sheet has changed among it.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { CorrectableReview } from "../../actions/review";
import type { Verdict } from "../../checks/finding";
import { usePane } from "../context/paneContext";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { entriesOf, type Entry } from "../list/entries";
import { grouped, GROUPINGS, listItems, type Grouping } from "../list/grouping";
import { matcher } from "../list/search";
import { useSearchTexts } from "../list/useSearchTexts";
import { Notice } from "../notices/Notice";
import type { Session } from "../state/useSession";
import { FindingsList } from "./FindingsList";
import { ListBar } from "./ListBar";
import { PassedOver } from "./PassedOver";
import { useListPlace } from "./useListPlace";

const useStyles = makeStyles({
  root: { paddingBottom: "24px" },
  bar: { position: "sticky", top: 0, zIndex: 2, padding: "8px 16px", display: "flex", flexDirection: "column", gap: "8px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  stale: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", "& > span": { flex: "1 1 150px" } },
  nothing: { padding: "24px 16px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", color: tokens.colorNeutralForeground2 },
  fine: { display: "flex", gap: "10px", alignItems: "flex-start", margin: 0, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, fontSize: "22px", color: tokens.colorStatusSuccessForeground1 },
});

const GROUPING = "grouping";
/** Up to so many entries the texts to search are ready before anybody asks. */
const FEW = 1_000;

export interface ResultListProps {
  readonly result: CorrectableReview;
  readonly session: Session;
  readonly verdicts: ReadonlySet<Verdict>;
  onVerdicts(chosen: ReadonlySet<Verdict>): void;
}

export function ResultList({ result: { review, remedies }, session, verdicts, onVerdicts }: ResultListProps): React.JSX.Element {
  const styles = useStyles();
  const { host, shell } = usePane();
  const { pane: text, findings: words } = useWords();
  const { count } = useFormats();
  const root = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [grouping, setGrouping] = useState<Grouping>(() => GROUPINGS.find((each) => each === host.readSetting(GROUPING)) ?? "severity");
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const [searching, setSearching] = useState(false);

  const entries = useMemo(() => entriesOf(review), [review]);
  const groups = useMemo(() => grouped(entries, grouping, review.ledgers.map(({ ledger }) => ledger.sheet)), [entries, grouping, review]);
  const all = useMemo<readonly Entry[]>(() => [...entries.findings, ...entries.rows], [entries]);
  const titleOf = useCallback((entry: Entry) => (entry.kind === "row" ? words.verdict[entry.row.verdict] : words.title[entry.finding.code]), [words]);
  const texts = useSearchTexts(all, titleOf, searching || query !== "" || all.length <= FEW);
  const waiting = asked.trim() !== "" && texts === null;
  const items = useMemo(() => listItems(groups, verdicts, waiting || texts === null ? () => true : matcher(asked, texts)), [asked, groups, texts, verdicts, waiting]);
  const shown = useMemo(() => items.reduce((sum, item) => (item.kind === "heading" ? sum + item.count : sum), 0), [items]);
  const place = useListPlace(root, bar);

  const filtered = verdicts.size > 0 || asked.trim() !== "";
  const showAll = (): void => {
    setQuery("");
    onVerdicts(new Set());
  };
  return (
    <section ref={root} className={styles.root} aria-label={text.result.heading}>
      <div ref={bar} className={styles.bar}>
        {session.state.stale ? (
          <Notice kind="warning">
            <div className={styles.stale}>
              <span>{text.result.stale}</span>
              <Button size="small" disabledFocusable={session.state.busy !== null} onClick={() => void session.review()}>
                {shell.review.again}
              </Button>
            </div>
          </Notice>
        ) : null}
        <ListBar
          query={query}
          onQuery={setQuery}
          onFocus={() => setSearching(true)}
          grouping={grouping}
          onGrouping={(next) => {
            setGrouping(next);
            host.writeSetting(GROUPING, next);
          }}
          status={waiting ? text.result.searching : filtered ? text.result.countOf(count(shown), count(review.findings.length)) : text.result.count(count(review.findings.length))}
        />
      </div>
      {items.length > 0 ? (
        <FindingsList items={items} grouping={grouping} manySheets={review.ledgers.length > 1} remedies={remedies} session={session} place={place} />
      ) : (
        <div className={styles.nothing}>
          {filtered ? (
            <>
              {text.result.noneInFilter}
              <Button size="small" onClick={showAll}>
                {text.result.clearFilter}
              </Button>
            </>
          ) : (
            <p className={styles.fine}>
              <CheckmarkCircleRegular className={styles.icon} aria-hidden />
              <span>
                {text.result.noFindings}
                <br />
                {text.result.noFindingsNext}
              </span>
            </p>
          )}
        </div>
      )}
      <PassedOver sheets={review.passedOver} />
    </section>
  );
}
