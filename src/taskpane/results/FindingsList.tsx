/** The list of results: only what is in sight is drawn. Click or Enter goes to the cell and keeps focus here. */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Remedies, Remedy } from "../../checks/remedies/remedy";
import { useWords } from "../context/useWords";
import type { Grouping, ListItem } from "../list/grouping";
import type { Session } from "../state/useSession";
import { FindingEntry } from "./FindingEntry";
import { GroupHeading } from "./GroupHeading";
import { RowEntry } from "./RowEntry";
import { useListNavigation } from "./useListNavigation";
import type { ListPlace } from "./useListPlace";

const HEADING_HEIGHT = 36;
const ENTRY_HEIGHT = 128;

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  entry: { position: "absolute", top: 0, left: 0, width: "100%" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface FindingsListProps {
  readonly items: readonly ListItem[];
  readonly grouping: Grouping;
  /** Name the sheet of each result, not only row and cell. */
  readonly manySheets: boolean;
  readonly remedies: Remedies;
  readonly session: Session;
  readonly place: ListPlace;
}

/** What an entry can ask for, by its key. The same functions for all entries and all drawings, so that only changed entries are drawn anew. */
export interface EntryCalls {
  jump(key: string): void;
  toggleBasis(key: string): void;
  /** Opens the preview of these choices below the entry; null closes it. */
  offer(key: string, choices: readonly Remedy[] | null): void;
  write(key: string, remedy: Remedy): void;
}

/** The preview open below an entry. */
export interface OpenOffer {
  readonly key: string;
  readonly choices: readonly Remedy[];
}

export function FindingsList({ items, grouping, manySheets, remedies, session, place }: FindingsListProps): React.JSX.Element {
  const styles = useStyles();
  const { pane: text } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [offer, setOffer] = useState<OpenOffer | null>(null);
  const [jumped, setJumped] = useState("");
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: place.scroller,
    estimateSize: (index) => (items[index]?.kind === "heading" ? HEADING_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (index) => items[index]?.key ?? index,
    scrollMargin: place.start,
    scrollPaddingStart: place.covered,
    overscan: 4,
    useFlushSync: false,
  });
  const reveal = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: "auto" }), [virtualizer]);
  const { active, activate, onKeyDown } = useListNavigation(list, items, reveal);

  // What was offered for other contents of the cells is not offered any longer.
  useEffect(() => setOffer(null), [remedies]);

  const latest = useRef({ items, session, text });
  latest.current = { items, session, text };
  const calls = useMemo<EntryCalls>(() => {
    const jump = async (key: string): Promise<void> => {
      activate(key);
      const { items: all, session: now, text: words } = latest.current;
      const item = all.find((each) => each.key === key);
      if (!item || item.kind === "heading") return;
      const [sheet, cell] = item.kind === "finding" ? [item.finding.sheet, item.finding.cell] : [item.sheet, item.row.cell];
      if (cell === null) setJumped(words.item.noCell);
      else if (await now.jump(sheet, cell)) setJumped(words.item.jumped(cell));
    };
    return {
      jump: (key) => void jump(key),
      toggleBasis(key) {
        activate(key);
        setOpen((now) => toggled(now, key));
      },
      offer(key, choices) {
        activate(key);
        setOffer(choices && { key, choices });
      },
      write: (_, remedy) => void latest.current.session.correct([remedy.edit]),
    };
  }, [activate]);

  const keys = (event: React.KeyboardEvent): void => {
    const item = items[active];
    if (event.key === "Escape" && offer) {
      calls.offer(offer.key, null);
      event.stopPropagation();
    } else if (item?.kind === "finding" && (event.key === "ArrowRight" || event.key === "ArrowLeft") && isMain(event.target)) {
      event.preventDefault();
      if (open.has(item.key) !== (event.key === "ArrowRight")) calls.toggleBasis(item.key);
    } else if (isMain(event.target)) onKeyDown(event);
  };

  const busy = session.state.busy !== null;
  const draw = (item: ListItem, index: number): React.JSX.Element => {
    switch (item.kind) {
      case "heading":
        return <GroupHeading group={item.group} count={item.count} />;
      case "finding":
        return (
          <FindingEntry
            item={item}
            grouping={grouping}
            manySheets={manySheets}
            active={index === active}
            open={open.has(item.key)}
            remedies={remedies.get(item.finding)}
            offered={offer?.key === item.key ? offer.choices : null}
            busy={busy}
            calls={calls}
          />
        );
      case "row":
        return <RowEntry item={item} manySheets={manySheets} active={index === active} calls={calls} />;
    }
  };

  return (
    <>
      <div ref={list} className={styles.list} role="list" aria-label={text.result.list} style={{ height: virtualizer.getTotalSize() }} onKeyDown={keys}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item ? (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.entry}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - place.start}px)` }}
            >
              {draw(item, index)}
            </div>
          ) : null;
        })}
      </div>
      <p className={styles.hidden} role="status">
        {jumped}
      </p>
    </>
  );
}

/** Keys that move through the list belong to the entry itself, not to the fields and buttons inside it. */
const isMain = (target: EventTarget): boolean => target instanceof HTMLElement && target.dataset["main"] !== undefined;

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
