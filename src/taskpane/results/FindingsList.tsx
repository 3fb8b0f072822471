/** The list of results: only what is in sight is drawn. Click or Enter goes to the cell and keeps focus here. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { usePane } from "../context/paneContext";
import type { ListItem } from "../list/listItems";
import { FindingEntry } from "./FindingEntry";
import { GroupHeading } from "./GroupHeading";
import { RowEntry } from "./RowEntry";
import { useListNavigation } from "./useListNavigation";

const HEADING_HEIGHT = 36;
const ENTRY_HEIGHT = 96;

const useStyles = makeStyles({
  list: { position: "relative", width: "100%", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  entry: { position: "absolute", top: 0, left: 0, width: "100%" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface FindingsListProps {
  readonly items: readonly ListItem[];
  /** Name the sheet of each result, not only row and cell. */
  readonly manySheets: boolean;
  onJump(sheet: string, cell: string): Promise<boolean>;
  readonly scroller: React.RefObject<HTMLElement | null>;
}

/** How far the list begins below the top of what scrolls; notices above it come and go. */
function useOffset(list: React.RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- measured after every drawing on purpose; equal values change nothing
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0));
  return offset;
}

export function FindingsList({ items, manySheets, onJump, scroller }: FindingsListProps): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const offset = useOffset(list);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [jumped, setJumped] = useState("");
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === "heading" ? HEADING_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (index) => items[index]?.key ?? index,
    scrollMargin: offset,
    overscan: 6,
  });
  const reveal = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: "auto" }), [virtualizer]);
  const { active, setActive, onKeyDown, focusTarget } = useListNavigation(items, reveal);

  const toggle = (key: string, wish?: boolean): void =>
    setOpen((now) => {
      const next = new Set(now);
      if (wish ?? !now.has(key)) next.add(key);
      else next.delete(key);
      return next;
    });
  const jump = async (index: number, sheet: string, cell: string | null): Promise<void> => {
    setActive(index);
    if (cell === null) setJumped(text.item.noCell);
    else if (await onJump(sheet, cell)) setJumped(text.item.jumped(cell));
  };
  const keys = (event: React.KeyboardEvent): void => {
    const item = items[active];
    if (item && item.kind === "finding" && item.finding.clause && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      event.preventDefault();
      toggle(item.key, event.key === "ArrowRight");
    } else onKeyDown(event);
  };

  const draw = (item: ListItem, index: number): React.JSX.Element => {
    switch (item.kind) {
      case "heading":
        return <GroupHeading group={item.group} count={item.count} />;
      case "finding":
        return (
          <FindingEntry
            finding={item.finding}
            manySheets={manySheets}
            active={index === active}
            open={open.has(item.key)}
            onOpen={() => toggle(item.key)}
            onJump={() => void jump(index, item.finding.sheet, item.finding.cell)}
            buttonRef={focusTarget(index)}
          />
        );
      case "row":
        return <RowEntry sheet={item.sheet} row={item.row} manySheets={manySheets} active={index === active} onJump={() => void jump(index, item.sheet, item.row.cell)} buttonRef={focusTarget(index)} />;
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
              style={{ transform: `translateY(${start - offset}px)` }}
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
