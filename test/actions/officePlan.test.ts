/** 写入方案, 恢复内置方案, 口径确认: on the open workbook, all four sheets or none, and taken back by 撤销. */
import { builtInPlan } from "../../src/actions/builtInPlan";
import { prepareConfirm, prepareRestorePlan, prepareWritePlan, readPlanInForce, writePlan } from "../../src/actions/officePlan";
import type { PlanState } from "../../src/actions/officePlan";
import { reviewWorkbook } from "../../src/actions/review";
import { undo } from "../../src/actions/undo";
import { localeOf } from "../../src/locales/locale";
import { bookOf } from "../../src/planSheets/planBook";
import type { Host } from "../../src/workbench/host/createHost";
import { held, ledger, open, picture, request, sheetOf, valueOf } from "./office";
import { placeOf, typeInto } from "./ourSheet";

const locale = localeOf("zh-CN");
const STANDARD = "农业标准化普及率";
const FOUR = ["方案指标", "方案任务", "部门名录", "判定设置"];

const names = (host: Host): readonly string[] => host.workbook.sheets.map(({ name }) => name);
const book = (host: Host): readonly string[] => names(host).map((name) => `${name} ${picture(host, name)}`);

async function state<K extends PlanState["kind"]>(kind: K): Promise<Extract<PlanState, { kind: K }>> {
  const read = valueOf(await readPlanInForce(builtInPlan, locale));
  if (read.kind !== kind) throw new Error(JSON.stringify(read));
  return read as Extract<PlanState, { kind: K }>;
}

/** Pasting gets past the input checks that typing meets. */
function paste(host: Host, name: string, heading: string, text: string): void {
  const { row, column } = placeOf(host, "方案指标", name, heading);
  const line = sheetOf(host, "方案指标").cells.get(row)!;
  line.set(column, { ...line.get(column)!, value: text });
}

async function written(): Promise<Host> {
  const host = open([ledger()]);
  valueOf(await writePlan(valueOf(await prepareWritePlan(bookOf(builtInPlan), builtInPlan, locale))));
  return host;
}

test("the preview writes nothing; then the four sheets stand beside the ledger and are the plan", async () => {
  const host = open([ledger()]);
  const before = book(host);
  expect((await state("in-force")).inForce.source).toBe("given");
  const prepared = valueOf(await prepareWritePlan(bookOf(builtInPlan), builtInPlan, locale));
  expect(prepared.preview).toEqual({ sheets: FOUR.map((name) => ({ name, wished: name, state: "new" })), left: [], kept: 0, difference: { added: [], removed: [], changed: [], owners: [] } });
  expect(book(host)).toEqual(before);
  expect(valueOf(await writePlan(prepared)).sheets).toEqual(FOUR);
  expect([...names(host)].sort()).toEqual(["台账", ...FOUR].sort());
  const { inForce } = await state("in-force");
  expect(inForce.source).not.toBe("given");
  expect(inForce.plan).toEqual(builtInPlan);
});

test("a target changed on the sheet is the one that is judged by; restoring brings the built-in one back", async () => {
  const host = await written();
  typeInto(host, "方案指标", STANDARD, "目标值", "25");
  const verdict = async () => valueOf(await reviewWorkbook(request)).totals;
  const changed = await verdict();
  valueOf(await writePlan(valueOf(await prepareRestorePlan(builtInPlan, locale))));
  expect((await state("in-force")).inForce.plan).toEqual(builtInPlan);
  const restored = await verdict();
  expect(changed.met - restored.met).toBe(1);
  expect(restored.shortfall - changed.shortfall).toBe(1);
});

test("what cannot be a target is refused while it is typed", async () => {
  const host = await written();
  expect(() => typeInto(host, "方案指标", STANDARD, "目标值", "三成")).toThrow("只填数字");
});

test("every fault of the sheets is named by its cell, nothing is judged, and restoring mends it", async () => {
  const host = await written();
  paste(host, STANDARD, "目标值", "三成");
  paste(host, "安徽名牌总数", "比较关系", "差不多");
  const { faults } = await state("broken");
  expect(faults).toHaveLength(2);
  for (const { message } of faults) expect(message).toMatch(/方案指标!?.*[A-Z]\d+/);
  expect(await reviewWorkbook(request)).toMatchObject({ ok: false, problem: { code: "plan-broken" } });
  valueOf(await writePlan(valueOf(await prepareRestorePlan(builtInPlan, locale))));
  expect((await state("in-force")).inForce.plan).toEqual(builtInPlan);
});

test("a confirmed inference stands on the sheet with its date and is open no longer", async () => {
  open([ledger()]);
  const open0 = (await state("in-force")).inferences.filter(({ confirmedOn }) => confirmedOn === null);
  const [{ indicatorId, kind }] = open0 as [(typeof open0)[number]];
  valueOf(await writePlan(valueOf(await prepareConfirm(builtInPlan, [{ indicatorId, kind }], "2018-08-01", locale))));
  const after = (await state("in-force")).inferences;
  expect(after.find((one) => one.indicatorId === indicatorId && one.kind === kind)).toMatchObject({ confirmedOn: "2018-08-01" });
  expect(after.filter(({ confirmedOn }) => confirmedOn === null)).toHaveLength(open0.length - 1);
});

test("failing anywhere along the way leaves the workbook as before", async () => {
  let count = 0;
  const first = open([ledger()]);
  first.setFaults({ failAt: { member: "*", get occurrence() { count += 1; return 0; } } });
  valueOf(await writePlan(valueOf(await prepareWritePlan(bookOf(builtInPlan), builtInPlan, locale))));
  let failures = 0;
  for (let occurrence = 1; occurrence <= count; occurrence += occurrence < 60 ? 13 : 223) {
    const host = open([ledger()]);
    const before = book(host);
    const prepared = valueOf(await prepareWritePlan(bookOf(builtInPlan), builtInPlan, locale));
    host.setFaults({ failAt: { member: "*", occurrence } });
    if ((await writePlan(prepared)).ok) continue;
    failures += 1;
    expect({ occurrence, book: book(host) }).toEqual({ occurrence, book: before });
  }
  expect(failures).toBeGreaterThan(3);
}, 120_000);

test("somebody types on a plan sheet between preview and writing: refused, and what was typed stands", async () => {
  const host = await written();
  const prepared = valueOf(await prepareRestorePlan(builtInPlan, locale));
  typeInto(host, "方案指标", STANDARD, "目标值", "35");
  expect(await writePlan(prepared)).toMatchObject({ ok: false, problem: { code: "sheet-changed" } });
  const { row, column } = placeOf(host, "方案指标", STANDARD, "目标值");
  expect(held(host, "方案指标", `${String.fromCharCode(65 + column)}${row + 1}`)).toBe(35);
});

test("undo takes the sheets away again", async () => {
  const host = await written();
  valueOf(await undo());
  expect(names(host)).toEqual(["台账"]);
});
