/**
 * The workbook as a grid. The model is the truth: what a person types becomes edits of the model, and whatever changes
 * in the model is drawn. The grid's own state is only a picture of it.
 */
import { Workbook, type WorkbookInstance } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Area } from "../../../sheet/address";
import type { BookSession } from "../session";
import { changedCells, changedSizes } from "../view/gridChanges";
import { needsRebuild, opsBetween } from "../view/gridOps";
import type { GridCell, GridMatrix, GridSheet } from "../view/gridTypes";
import { columnAxis, rowAxis, scrollTo } from "../view/reveal";
import { STANDARD_COLUMN, STANDARD_ROW, viewSheet } from "../view/sheetView";
import { useTypingOutside } from "./typing";

interface GridProps {
  readonly session: BookSession;
  /** "zh" or "en": the language of the grid's few own words. */
  readonly language: string;
}

/** The sheets the grid can show: chart sheets hold no cells. */
function viewBook(session: BookSession): GridSheet[] {
  return session.book.sheets.filter((sheet) => sheet.kind === "worksheet").map((sheet, order) => viewSheet(session.book, sheet, order));
}

export function Grid({ session, language }: GridProps) {
  const grid = useRef<WorkbookInstance>(null);
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState(() => ({ version: 0, sheets: viewBook(session) }));
  /** The grid's sheets as last looked at: what differs from them next time was done by a person. */
  const seen = useRef<readonly GridSheet[] | null>(null);
  /** The grid is being brought up to date with the model: what changes now is no typing. */
  const drawing = useRef(false);
  /** The grid has taken over the model's selection; before that its own A1 means nothing. */
  const placed = useRef(false);
  const revealAgain = useRef<(triesLeft: number) => void>(() => undefined);

  const absorb = useCallback((now: readonly GridSheet[]) => {
    const before = seen.current;
    seen.current = now;
    if (!before || before === now || drawing.current) return;
    for (const after of now) {
      const earlier = before.find((each) => each.id === after.id);
      const sheet = session.book.sheets.find((each) => each.id === after.id);
      if (!earlier || !sheet || earlier === after || !earlier.data) continue;
      session.type(sheet, changedCells(sheet, earlier, after));
      session.resize(changedSizes(sheet, earlier, after));
    }
  }, [session]);

  const draw = useCallback(() => {
    if (grid.current) absorb(grid.current.getAllSheets());
    const sheets = viewBook(session);
    const shown = grid.current?.getAllSheets() ?? [];
    if (needsRebuild(shown, sheets)) {
      seen.current = null;
      placed.current = false;
      setPicture((old) => ({ version: old.version + 1, sheets }));
      return;
    }
    const ops = opsBetween(shown, sheets);
    if (ops.length === 0) return;
    // All at once, so that no keystroke falls between the grid's old picture and the new one.
    drawing.current = true;
    try {
      flushSync(() => {
        grid.current?.applyOp(ops);
        if (ops.some((op) => op.path[0] === "config")) setPicture((old) => ({ ...old, sheets }));
      });
    } finally {
      drawing.current = false;
    }
    if (grid.current) seen.current = grid.current.getAllSheets();
  }, [absorb, session]);

  const reveal = useCallback((triesLeft = 60) => {
    const { activeSheetId, selection } = session.book;
    const sheet = grid.current?.getAllSheets().find((each) => each.id === activeSheetId);
    if (!grid.current || !sheet?.data) {
      // A grid built anew takes a few frames until it has its sheets.
      if (triesLeft > 0) window.setTimeout(() => revealAgain.current(triesLeft - 1), 16);
      return;
    }
    const { top, left, bottom, right } = wholeMerges(selection.area, session.book.sheets.find((each) => each.id === activeSheetId)?.merges ?? []);
    const range = [{ row: [top, Math.min(bottom, (sheet.data?.length ?? 1) - 1)], column: [left, Math.min(right, (sheet.data?.[0]?.length ?? 1) - 1)] }];
    flushSync(() => grid.current?.activateSheet({ id: activeSheetId }));
    flushSync(() => grid.current?.setSelection(range, { id: activeSheetId }));
    bringIntoSight(container.current, grid.current, sheet, top, left);
    placed.current = true;
  }, [session]);

  useEffect(() => {
    revealAgain.current = reveal;
  }, [reveal]);

  useEffect(() => {
    let due = 0;
    const soon = (what: () => void) => window.setTimeout(what, 0);
    const stop = session.listen({
      changed: () => {
        window.clearTimeout(due);
        due = soon(draw);
      },
      // Later than a drawing that may still rebuild the grid.
      revealed: () => soon(() => soon(() => reveal())),
    });
    return () => {
      window.clearTimeout(due);
      stop();
    };
  }, [session, draw, reveal]);

  // A grid built anew starts at the model's selection.
  useEffect(() => {
    const timer = window.setTimeout(() => reveal(), 0);
    return () => window.clearTimeout(timer);
  }, [picture.version, reveal]);

  useTypingOutside(container, session);
  useGridSize(container);

  // The grid takes its first cells as a list.
  const initial = useMemo(() => picture.sheets.map(({ data, ...sheet }) => ({ ...sheet, celldata: cellList(data ?? []) })), [picture]);

  const hooks = useMemo(() => ({
    beforeUpdateCell: (row: number, column: number) => {
      const sheet = session.book.sheets.find((each) => each.id === session.book.activeSheetId);
      const may = !sheet || session.mayType(sheet, row, column);
      if (!may && sheet) session.refuse(sheet);
      return may;
    },
    beforeAddSheet: () => false,
    beforeDeleteSheet: () => false,
    beforeUpdateSheetName: () => false,
    afterSelectionChange: (sheetId: string, { row, column }: { row: number[]; column: number[] }) => {
      if (!placed.current || !row || !column || sheetId !== session.book.activeSheetId) return;
      const [top = 0, bottom = top] = row;
      const [left = 0, right = left] = column;
      session.select(sheetId, { top, bottom, left, right }, true);
    },
  }), [session]);

  return (
    <div className="grid" ref={container}>
      <Workbook
        key={`${picture.version}-${language}`}
        ref={grid}
        data={initial as never}
        onChange={absorb}
        hooks={hooks as never}
        lang={language}
        showToolbar={false}
        showSheetTabs={false}
        defaultRowHeight={STANDARD_ROW}
        defaultColWidth={STANDARD_COLUMN}
        defaultFontSize={11}
        cellContextMenu={["copy", "paste", "|", "clear"]}
        headerContextMenu={["copy", "paste", "|", "clear"]}
        sheetTabContextMenu={[]}
      />
    </div>
  );
}

/** The grid measures itself when the window changes its size; the pane beside it may change without. */
function useGridSize(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!container.current) return undefined;
    const watch = new ResizeObserver(() => window.dispatchEvent(new Event("resize")));
    watch.observe(container.current);
    return () => watch.disconnect();
  }, [container]);
}

function cellList(rows: GridMatrix): { r: number; c: number; v: GridCell }[] {
  return rows.flatMap((cells, r) => cells.flatMap((v, c) => (v ? [{ r, c, v }] : [])));
}

/** A selection that touches a merged area takes all of it, as in Excel. */
function wholeMerges(area: Area, merges: readonly Area[]): Area {
  return merges.filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left).reduce(
    (all, merge) => ({ top: Math.min(all.top, merge.top), left: Math.min(all.left, merge.left), bottom: Math.max(all.bottom, merge.bottom), right: Math.max(all.right, merge.right) }),
    area,
  );
}

function bringIntoSight(container: HTMLElement | null, grid: WorkbookInstance, sheet: GridSheet, row: number, column: number): void {
  const across = container?.querySelector(".luckysheet-scrollbar-x");
  const down = container?.querySelector(".luckysheet-scrollbar-y");
  if (!across || !down) return;
  const scrollTop = scrollTo(rowAxis(sheet), row, { scroll: down.scrollTop, size: down.clientHeight });
  const scrollLeft = scrollTo(columnAxis(sheet), column, { scroll: across.scrollLeft, size: across.clientWidth });
  if (scrollTop !== null) grid.scroll({ scrollTop });
  if (scrollLeft !== null) grid.scroll({ scrollLeft });
}
