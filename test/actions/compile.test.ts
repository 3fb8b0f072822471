import { compileSummary } from "../../src/actions/compile";
import { reviewWorkbook } from "../../src/actions/review";
import { undo } from "../../src/actions/undo";
import { localeOf } from "../../src/locales/locale";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledger, open, picture, request, sheetOf, valueOf } from "./office";

const SHEETS = ["汇总表", "部门情况", "整改清单", "报送情况", "阶段进度", "数据核对", "通报要点", "历次汇总"];
const asked = { ...request, locale: localeOf("zh-CN") };

test("the open workbook's ledgers become our summary sheets; the ledger itself is not touched", async () => {
  const host = open([ledger()]);
  const before = picture(host, "台账");
  const { summary, sheets } = valueOf(await compileSummary(asked));
  expect(sheets).toEqual(SHEETS);
  const { indicators, ...counts } = summary.totals;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(indicators);
  expect(summary.roster.reported).toEqual(["区农委"]);
  expect(held(host, "汇总表", "A1")).toContain("汇总表");
  expect(picture(host, "台账")).toBe(before);
});

test("compiling again reads the ledgers, not our own summary, and fills the same sheets", async () => {
  const host = open([ledger()]);
  const first = valueOf(await compileSummary(asked));
  const again = valueOf(await compileSummary(asked));
  expect([again.summary, again.sheets]).toEqual([first.summary, first.sheets]);
  expect(again.preview.sheets.map(({ state }) => state)).toEqual(SHEETS.map(() => "filled-again"));
  expect(host.workbook.sheets).toHaveLength(9);
  expect(valueOf(await reviewWorkbook(request)).passedOver.map(({ reason }) => reason)).toEqual(SHEETS.map(() => "ours"));
});

test("our summary is not read as a ledger even where custom properties were lost", async () => {
  const host = open([ledger()]);
  valueOf(await compileSummary(asked));
  for (const sheet of host.workbook.sheets) sheet.customProperties.clear();
  expect(valueOf(await reviewWorkbook(request)).ledgers).toHaveLength(1);
});

test("ledgers of other files count beside the open workbook's", async () => {
  open([ledger()]);
  const other = valueOf(await reviewWorkbook({ ...request, fileName: "区农委.xlsx" }));
  open([aSheet("空")]);
  const { summary } = valueOf(await compileSummary({ ...asked, extra: [{ file: "区农委.xlsx", reviews: other.ledgers }] }));
  expect(summary.indicators.find(({ indicator }) => indicator === "农业标准化普及率")?.reports).toMatchObject([{ file: "区农委.xlsx", sheet: "台账", cell: "D4", value: 28.5 }]);
});

test("nothing to consolidate: nothing is written", async () => {
  const host = open([aSheet("空")]);
  expect(await compileSummary(asked)).toMatchObject({ ok: false, problem: { code: "no-ledger" } });
  expect(host.workbook.sheets).toHaveLength(1);
});

test("undo takes the sheets away again", async () => {
  const host = open([ledger()]);
  valueOf(await compileSummary(asked));
  expect(valueOf(await undo())).toMatchObject({ action: "compile", restored: 8 });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账"]);
});

test("words from a department's ledger stay words in the summary", async () => {
  const host = open([ledger()]);
  host.typeInto("台账", 5, 3, "'=HYPERLINK(\"http://x\",\"点我\")");
  valueOf(await compileSummary(asked));
  const formulas = [...sheetOf(host, "汇总表").cells.values()].flatMap((line) => [...line.values()]).flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => formula.includes("http"))).toEqual([]);
});

test("two syncs to read and three to write, at 1 sheet and at 30, the first time and again", async () => {
  for (const count of [1, 30]) {
    const host = open(Array.from({ length: count }, (_, index) => ledger(`台账${index + 1}`)));
    valueOf(await compileSummary(asked));
    const first = host.counters.syncs;
    host.resetCounters();
    valueOf(await compileSummary(asked));
    expect([first, host.counters.syncs]).toEqual([5, 5]);
  }
});
