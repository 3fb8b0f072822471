/** What the ribbon's buttons did, told in the pane. */
import { act, screen, waitFor } from "@testing-library/react";
import type { RibbonNews } from "../../src/actions/ribbonNews";
import { succeeded } from "../../src/sheet/outcome";
import { compiled, correctable } from "./fakes";
import { showPane } from "./setup";

const note = (changes: Partial<RibbonNews> = {}): RibbonNews => ({ command: "review", at: Date.now(), problem: null, count: 7, ...changes });

/** A place where notes arrive, as the ribbon leaves them. */
function ribbon(first: RibbonNews | null = null) {
  let last = first;
  const listeners = new Set<() => void>();
  return {
    host: {
      lastRibbonNews: () => last,
      onRibbonNews: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    leave: (news: RibbonNews) => {
      last = news;
      act(() => listeners.forEach((listener) => listener()));
    },
  };
}

test("what a button did is told when the pane opens", () => {
  showPane({}, ribbon(note()).host);
  expect(screen.getByText(/已用功能区的“核验”标记 7 个单元格/)).toBeInTheDocument();
});

test("why a button did nothing is told while the pane is open, with the next step", () => {
  const { host, leave } = ribbon();
  showPane({}, host);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  leave(note({ command: "fill", count: 0, problem: { code: "sheet-protected", sheet: "台账" } }));
  expect(screen.getByRole("alert")).toHaveTextContent(/责任单位没有填写.*台账.*保护/);
});

test("a note put away stays away, also in the next pane", async () => {
  const { host } = ribbon(note());
  const { press, host: remembered } = showPane({}, host);
  await press("关闭");
  expect(screen.queryByText(/功能区/)).not.toBeInTheDocument();
  expect(Number(remembered.kept.get("ribbon-news-seen"))).toBeGreaterThan(0);
});

test("the pane's next action puts the note away", async () => {
  const { press } = showPane({}, ribbon(note()).host);
  await press("核验");
  await waitFor(() => expect(screen.queryByText(/功能区/)).not.toBeInTheDocument());
});

test("a note of another sitting is no news", () => {
  showPane({}, ribbon(note({ at: Date.now() - 3_600_000 })).host);
  expect(screen.queryByText(/功能区/)).not.toBeInTheDocument();
});

test("what the ribbon reviewed stands in the pane, to be put right there", async () => {
  const { actions } = showPane();
  act(() => actions.ribbon({ command: "review", ...correctable(), marked: succeeded({ cellsMarked: 7, remarksWritten: 0, skipped: [] }) }));
  expect(await screen.findByRole("button", { name: "采用方案目标" })).toBeInTheDocument();
  act(() => actions.ribbon({ command: "fill", report: { filled: [{ sheet: "台账", cell: "H8", before: null, after: { kind: "text", text: "区农委" } }], different: [], skipped: [] } }));
  expect(await screen.findByText(/可能不是最新/)).toBeInTheDocument();
});

test("what the ribbon compiled is there for the meeting", async () => {
  const { actions, user } = showPane();
  act(() => actions.ribbon({ command: "compile", report: compiled() }));
  await user.click(screen.getByRole("tab", { name: "会议" }));
  expect(screen.getByRole("heading", { name: "质量强区活动实施方案" })).toBeInTheDocument();
});
