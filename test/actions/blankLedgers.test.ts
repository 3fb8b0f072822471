/** 生成空白台账 in the open workbook: one department or all, what was typed is left alone, all or none, taken back by 撤销. */
import { departmentsWithShare, prepareBlankLedgers, writeBlankLedgers } from "../../src/actions/blankLedgers";
import { builtInPlan } from "../../src/actions/builtInPlan";
import { reviewWorkbook } from "../../src/actions/review";
import { undo } from "../../src/actions/undo";
import { localeOf } from "../../src/locales/locale";
import type { Host } from "../../src/workbench/host/createHost";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { open, picture, request, valueOf } from "./office";
import { typeInto, valueOfCell } from "./ourSheet";

const locale = localeOf("zh-CN");
const asked = { plan: builtInPlan, locale };
const STANDARD = "农业标准化普及率";
const start = (): Host => open([aSheet("说明", [["质量强区"]])]);
const names = (host: Host): readonly string[] => host.workbook.sheets.map(({ name }) => name);
const book = (host: Host): readonly string[] => names(host).map((name) => `${name} ${picture(host, name)}`);

test("one department: the preview writes nothing, the sheet is read whole and every figure is missing", async () => {
  const host = start();
  const before = book(host);
  const prepared = valueOf(await prepareBlankLedgers({ ...asked, departments: ["区农委"] }));
  expect([prepared.sheets, prepared.existing]).toEqual([[{ department: "区农委", name: "区农委", state: "new" }], []]);
  expect(book(host)).toEqual(before);
  expect(valueOf(await writeBlankLedgers(prepared)).sheets).toEqual(["区农委"]);
  const { totals } = valueOf(await reviewWorkbook(request));
  expect(totals.missing).toBeGreaterThan(0);
  expect({ ...totals, missing: 0 }).toEqual({ met: 0, shortfall: 0, unclear: 0, missing: 0, manual: 0, notApplicable: 0 });
});

test("all departments that the plan asks something of: one sheet each", async () => {
  const host = start();
  valueOf(await writeBlankLedgers(valueOf(await prepareBlankLedgers(asked))));
  expect([...names(host)].sort()).toEqual(["说明", ...departmentsWithShare(builtInPlan)].sort());
}, 60_000);

test("a ledger with something typed into it is left alone and named; an untouched one is made anew", async () => {
  const host = start();
  const two = { ...asked, departments: ["区农委", "区水务局"] };
  valueOf(await writeBlankLedgers(valueOf(await prepareBlankLedgers(two))));
  typeInto(host, "区农委", STANDARD, "完成值", "31%");
  const again = valueOf(await prepareBlankLedgers(two));
  expect([again.existing, again.sheets]).toEqual([["区农委"], [{ department: "区水务局", name: "区水务局", state: "filled-again" }]]);
  valueOf(await writeBlankLedgers(again));
  expect(valueOfCell(host, "区农委", STANDARD, "完成值")).toBe(0.31);
  expect(names(host)).toEqual(["说明", "区农委", "区水务局"]);
});

test("somebody types into a blank ledger between preview and writing: refused, and what was typed stands", async () => {
  const host = start();
  const one = { ...asked, departments: ["区农委"] };
  valueOf(await writeBlankLedgers(valueOf(await prepareBlankLedgers(one))));
  const prepared = valueOf(await prepareBlankLedgers(one));
  typeInto(host, "区农委", STANDARD, "完成值", "31%");
  expect(await writeBlankLedgers(prepared)).toMatchObject({ ok: false, problem: { code: "sheet-changed" } });
  expect(valueOfCell(host, "区农委", STANDARD, "完成值")).toBe(0.31);
});

test("a department of which the plan asks nothing is refused", async () => {
  start();
  expect(await prepareBlankLedgers({ ...asked, departments: ["区档案馆"] })).toMatchObject({ ok: false, problem: { code: "unknown-department", department: "区档案馆" } });
});

test("failing anywhere along the way leaves the workbook as before", async () => {
  const two = { ...asked, departments: ["区农委", "区水务局"] };
  let count = 0;
  start().setFaults({ failAt: { member: "*", get occurrence() { count += 1; return 0; } } });
  valueOf(await writeBlankLedgers(valueOf(await prepareBlankLedgers(two))));
  let failures = 0;
  for (let occurrence = 1; occurrence <= count; occurrence += occurrence < 60 ? 13 : 101) {
    const host = start();
    const before = book(host);
    const prepared = valueOf(await prepareBlankLedgers(two));
    host.setFaults({ failAt: { member: "*", occurrence } });
    if ((await writeBlankLedgers(prepared)).ok) continue;
    failures += 1;
    expect({ occurrence, book: book(host) }).toEqual({ occurrence, book: before });
  }
  expect(failures).toBeGreaterThan(3);
}, 120_000);

test("undo takes the sheets away again", async () => {
  const host = start();
  valueOf(await writeBlankLedgers(valueOf(await prepareBlankLedgers({ ...asked, departments: ["区农委"] }))));
  valueOf(await undo());
  expect(names(host)).toEqual(["说明"]);
});

test("a plan that asks nothing of anybody says so", async () => {
  start();
  const plan = { ...builtInPlan, departments: [] };
  expect(await prepareBlankLedgers({ plan, locale })).toEqual({ ok: false, problem: { code: "nobody-has-share" } });
});
