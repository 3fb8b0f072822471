/** The page of the office with files: choosing, progress, stopping, who has reported, versions, what could not be read. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { builtInPlan } from "../../src/actions/builtInPlan";
import type { FileRead, FilesRead } from "../../src/actions/files/fileReading";
import type { OfficeFiles } from "../../src/actions/files/officeRoster";
import type { RowVerdict } from "../../src/checks/review";
import { failed, succeeded, type Outcome } from "../../src/sheet/outcome";
import type { FilesWatcher, ToCompile } from "../../src/taskpane/port/actionsPort";
import { prepared } from "./fakes";
import { showPane } from "./setup";

const said = (date: string) => ({ date, written: date, sheet: "台账", cell: "A2" });
const row = (name: string): RowVerdict => ({ row: 3, name, indicatorId: name, indicator: name, match: "exact", dutyId: null, taskSection: null, verdict: "met", actual: 1, target: null, gap: null, cell: "D3", written: "1", period: null, laterBlank: null });
const read = (path: string, department: string | null, date: string | null = null, indicators: readonly string[] = ["安徽名牌总数"]): FileRead => ({
  path,
  file: path,
  size: 1,
  modified: null,
  reading: {
    kind: "read",
    reviews: [{ ledger: { sheet: "台账", department: { kind: "unknown", written: null, cell: null } }, department, departmentNotes: [], columnNotes: [], rows: indicators.map(row), findings: [], missingIndicatorIds: [] }],
    passedOver: [],
    sheetProblems: [],
    content: path,
    dates: { asOf: date === null ? null : said(date), period: null, filledOn: null, savedAt: null },
  },
});
const damaged = (path: string): FileRead => ({ path, file: path, size: 1, modified: null, reading: { kind: "unread", problem: { code: "workbook-damaged", file: path, detail: "no end" }, sheetProblems: [] } });

const FILES: FilesRead = {
  files: [read("区农委 6月.xlsx", "区农委", "2018-06-30"), read("区农委.xlsx", "区农委", "2018-07-31"), read("区住建委.xlsx", "区住建委"), damaged("区市场监管局.xlsx")],
  leftOut: [{ path: "~$区农委.xlsx", reason: "lock-file" }],
  repeats: [{ kind: "versions", departments: ["区农委"], files: ["区农委 6月.xlsx", "区农委.xlsx"], proposed: "区农委.xlsx", older: [{ path: "区农委 6月.xlsx", reason: { by: "as-of", newer: "2018-07-31", older: "2018-06-30" } }] }],
  cancelled: false,
};
const office = (changes: Partial<FilesRead> = {}, asOf = "2018-07-31", own: OfficeFiles["basis"]["ownLedgers"] = []): Outcome<OfficeFiles> => succeeded({ read: { ...FILES, ...changes }, basis: { plan: builtInPlan, planFingerprint: "3F9A-1C2B", ownLedgers: own }, asOf });

const input = (which: "files" | "folder"): HTMLInputElement => document.querySelector<HTMLInputElement>(`input[data-choose=${which}]`)!;
const choose = (...names: readonly string[]): void => void fireEvent.change(input("files"), { target: { files: names.map((name) => new File(["x"], name)) } });

async function opened(overrides: Parameters<typeof showPane>[0] = {}) {
  const compiled: ToCompile[] = [];
  const shown = showPane({
    readFiles: async () => office(),
    prepareCompile: async ({ asOf }, what) => {
      compiled.push(what);
      return succeeded(prepared(asOf));
    },
    ...overrides,
  });
  await shown.user.click(screen.getByRole("tab", { name: "办公室汇总" }));
  return { ...shown, compiled };
}
const counted = ({ files }: ToCompile): unknown => files?.extra?.map(({ file }) => file);

test("the buttons open the dialogs, and work by keyboard", async () => {
  const { user } = await opened();
  const pressed: string[] = [];
  for (const which of ["files", "folder"] as const) input(which).click = () => void pressed.push(which);
  screen.getByRole("button", { name: "选择文件" }).focus();
  await user.keyboard("{Enter}");
  await user.tab();
  await user.keyboard(" ");
  expect(pressed).toEqual(["files", "folder"]);
});

test("how far it is, with the file's name; stopping keeps what was read and says so", async () => {
  let watcher: FilesWatcher | null = null;
  const { press } = await opened({
    readFiles: (_, __, given) => {
      watcher = given;
      return new Promise((resolve) => given.signal.addEventListener("abort", () => resolve(office({ files: FILES.files.slice(1, 3), repeats: [], cancelled: true }))));
    },
  });
  choose("a.xlsx");
  expect(await screen.findByText("正在查看文件夹……")).toBeInTheDocument();
  await waitFor(() => expect(watcher).not.toBeNull());
  act(() => watcher!.progress({ done: 2, total: 11, current: ["区农委.xlsx"] }));
  expect(screen.getByText("已读取 2 / 11 个文件")).toBeInTheDocument();
  expect(screen.getByText("正在读取：区农委.xlsx")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "汇总" })).toHaveAttribute("aria-disabled", "true");
  await press("停止读取");
  expect(await screen.findByText("已停止读取，只读取了 2 个文件，其余的不计入汇总。")).toBeInTheDocument();
});

test("stopping before the first file goes back to what was there", async () => {
  let times = 0;
  const { press } = await opened({ readFiles: () => ((times += 1) === 1 ? Promise.resolve(office()) : new Promise(() => undefined)) });
  choose("a.xlsx");
  await screen.findByText(/^已读取 4 个文件/);
  choose("b.xlsx");
  await press("停止读取");
  expect(screen.getByText(/^已读取 4 个文件/)).toBeInTheDocument();
});

test("who has reported, in which file and sheet, as of when; who has not; whose file could not be read", async () => {
  await opened();
  choose("a.xlsx");
  const roster = within(await screen.findByRole("region", { name: "报送情况" }));
  expect(roster.getByText("区农委.xlsx · 台账").parentElement).toHaveTextContent("2018年7月31日");
  expect(roster.queryByText("区农委 6月.xlsx · 台账")).not.toBeInTheDocument();
  expect(roster.getByText("区住建委.xlsx · 台账").parentElement).toHaveTextContent("未写明日期");
  expect(within(roster.getByText("文件来了，没有读成（1）").parentElement!).getByText("区市场监管局")).toBeInTheDocument();
  expect(within(roster.getByText(/^未报（/).parentElement!).getByText("区科技局")).toBeInTheDocument();
  const notRead = within(screen.getByRole("region", { name: "没有读成（1）" }));
  expect(notRead.getByRole("listitem")).toHaveTextContent(/区市场监管局\.xlsx.*损坏/);
  expect(screen.getByRole("region", { name: "没有打开（1）" })).toHaveTextContent("已打开的工作簿的临时文件");
});

test("of two versions the newer is proposed, and another choice counts", async () => {
  const { press, user, compiled } = await opened();
  choose("a.xlsx");
  const question = within(await screen.findByRole("radiogroup", { name: "区农委：计入哪一份" }));
  expect(question.getByRole("radio", { name: "只计入“区农委.xlsx” · 较新" })).toBeChecked();
  await press("汇总");
  await press(/^不写入/);
  await user.click(question.getByRole("radio", { name: "只计入“区农委 6月.xlsx”" }));
  await press("汇总");
  await press(/^不写入/);
  await user.click(question.getByRole("radio", { name: "全部计入，不一致的数值待核定" }));
  await press("汇总");
  expect(compiled.map(counted)).toEqual([
    ["区农委.xlsx", "区住建委.xlsx"],
    ["区农委 6月.xlsx", "区住建委.xlsx"],
    ["区农委 6月.xlsx", "区农委.xlsx", "区住建委.xlsx"],
  ]);
  expect(compiled[0]!.files).toMatchObject({ unreadDepartments: ["区市场监管局"], openWorkbook: "ledgers-too" });
  expect(compiled[0]!.files!.unread![0]).toMatchObject({ file: "区市场监管局.xlsx", sheet: null, reason: expect.stringMatching(/损坏/) });
});

test("a newer file that says less than the older one does not take its place unasked", async () => {
  const supplement = [read("区农委 6月.xlsx", "区农委", "2018-06-30", ["安徽名牌总数", "农业标准化普及率"]), read("区农委.xlsx", "区农委", "2018-07-31")];
  const { press, compiled } = await opened({ readFiles: async () => office({ files: supplement }) });
  choose("a.xlsx");
  expect(await screen.findByRole("radio", { name: "全部计入，不一致的数值待核定" })).toBeChecked();
  expect(screen.getByText(/^较新的“区农委.xlsx”没有另一份里的 1 项（如“农业标准化普及率”）/)).toBeInTheDocument();
  await press("汇总");
  expect(compiled.map(counted)).toEqual([["区农委 6月.xlsx", "区农委.xlsx"]]);
});

test("the open workbook's own ledgers count unless they are unticked", async () => {
  const { press, user, compiled } = await opened({ readFiles: async () => office({}, "2018-07-31", [{ department: "区市场监管局", sheet: "市监局" }]) });
  choose("a.xlsx");
  const roster = within(await screen.findByRole("region", { name: "报送情况" }));
  expect(roster.getByText("本工作簿 · 市监局")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "本工作簿里的台账（市监局）一并计入" }));
  expect(roster.queryByText("本工作簿 · 市监局")).not.toBeInTheDocument();
  await press("汇总");
  expect(compiled[0]!.files).toMatchObject({ openWorkbook: "target-only", unreadDepartments: ["区市场监管局"] });
});

test("at another date the files are read again before they are compiled", async () => {
  const asked: string[] = [];
  const { press, user, compiled } = await opened({
    readFiles: async (_, { asOf }) => {
      asked.push(asOf);
      return office({}, asOf);
    },
  });
  choose("a.xlsx");
  await screen.findByText(/^已读取 4 个文件/);
  await user.clear(screen.getByLabelText("汇总截止日期"));
  expect(screen.getByText("请先把截止日期填对，再读取文件。")).toBeInTheDocument();
  await user.type(screen.getByLabelText("汇总截止日期"), "2018-08-31");
  await press("汇总");
  await screen.findByRole("heading", { name: "汇总预览" });
  expect(asked).toEqual(["2018-07-31", "2018-08-31"]);
  expect(compiled).toHaveLength(1);
});

test("a plan changed after the files were read: nothing is written from their review", async () => {
  const { press } = await opened({ readFiles: async () => succeeded({ read: FILES, basis: { plan: builtInPlan, planFingerprint: "0000-0000", ownLedgers: [] }, asOf: "2018-07-31" }) });
  choose("a.xlsx");
  await screen.findByText(/^已读取 4 个文件/);
  await press("汇总");
  expect(await screen.findByRole("alert")).toHaveTextContent(/方案有改动/);
  expect(screen.getByRole("button", { name: /^写入 / })).toBeDisabled();
});

test("a reader that did not load is a sentence with a way to try again; nothing else is lost", async () => {
  let times = 0;
  const { press } = await opened({ readFiles: async () => ((times += 1) === 1 ? failed({ code: "reader-not-loaded" }) : office()) });
  choose("a.xlsx");
  expect(await screen.findByRole("alert")).toHaveTextContent(/没有读取任何文件/);
  await press("重试");
  expect(await screen.findByText(/^已读取 4 个文件/)).toBeInTheDocument();
});

test("files chosen later are read together with those of before; cleared, only the workbook is left", async () => {
  const asked: string[][] = [];
  const { press, compiled } = await opened({
    readFiles: async ({ files }) => {
      asked.push(files.map(({ path }) => path));
      return office();
    },
  });
  choose("a.xlsx");
  await screen.findByText(/^已读取 4 个文件/);
  choose("b.xlsx");
  await waitFor(() => expect(asked).toEqual([["a.xlsx"], ["a.xlsx", "b.xlsx"]]));
  await press("清空文件");
  await press("汇总");
  expect(compiled.map(({ files }) => files)).toEqual([null]);
});
