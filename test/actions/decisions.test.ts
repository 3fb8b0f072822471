/** 核定 from end to end: chosen or typed, on the sheet or in the pane; in force, lapsed, refused. */
import { compileSummary, prepareCompile, writeCompile } from "../../src/actions/compile";
import { decide, toBeDecided } from "../../src/actions/decide";
import { localeOf } from "../../src/locales/locale";
import type { Host } from "../../src/workbench/host/createHost";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { open, request, valueOf } from "./office";
import { cellOf, sectionOf, typeInto, valueOfCell } from "./ourSheet";

const asked = { ...request, locale: localeOf("zh-CN") };
const ADOPT = "规模以上工业企业主导产品采标率";
const REASON = "以标准化信息平台数据为准";
const CHECK = "数据核对";

const ledgerOf = (department: string, figure: number | string) =>
  aSheet(department, [[`填报单位：${department}`], ["指标", "目标值", "完成值"], [ADOPT, "80%以上", typeof figure === "number" ? { value: figure, format: "0.0%" } : figure]]);
/** Two co-leads that differ. */
const contradicting = (): Host => open([ledgerOf("区市场监管局", 0.825), ledgerOf("区经信委", 0.791)]);
const compiled = async (change: Partial<typeof asked> = {}) => valueOf(await compileSummary({ ...asked, ...change }));
const indicator = async (change: Partial<typeof asked> = {}) => (await compiled(change)).summary.indicators.find((one) => one.indicator === ADOPT)!;

test("the sheet lists the candidates side by side, with their cells", async () => {
  const host = contradicting();
  await compiled();
  expect(valueOfCell(host, CHECK, ADOPT, "各方报送")).toBe("① 区市场监管局：82.5%（区市场监管局!C3）\n② 区经信委：79.1%（区经信委!C3）");
  expect(valueOfCell(host, CHECK, ADOPT, "核定情况")).toBe("待核定");
});

describe("typed on the sheet", () => {
  async function typed(cells: Readonly<Record<string, string>>) {
    const host = contradicting();
    await compiled();
    for (const [heading, text] of Object.entries(cells)) typeInto(host, CHECK, ADOPT, heading, text);
    return { host, now: await indicator() };
  }

  test("a number and a reason: in force, said openly, still typed there", async () => {
    const { host, now } = await typed({ "采用（填序号）": "2", 核定理由: REASON, "核定人（职务）": "办公室副主任", 核定日期: "2018-7-31" });
    expect(now).toMatchObject({ verdict: "shortfall", value: 79.1, gap: 0.9, basis: "decided", conflict: false, source: { sheet: "区经信委", cell: "C3" } });
    expect(valueOfCell(host, "汇总表", ADOPT, "情况说明")).toBe(`口径：办公室核定（办公室副主任，2018年7月31日）。理由：${REASON}。各方报送：区市场监管局“82.5%”、区经信委“79.1%”`);
    const decided = sectionOf(host, CHECK, "二、已核定的指标");
    expect(valueOfCell(host, CHECK, ADOPT, "采用（填序号）", decided)).toBe(2);
    expect(valueOfCell(host, CHECK, ADOPT, "核定情况", decided)).toBe("已按核定的79.1%判定");
    // And again, with nothing typed anew.
    expect(await indicator()).toMatchObject({ value: 79.1, basis: "decided" });
    expect(valueOfCell(host, CHECK, ADOPT, "核定理由", decided)).toBe(REASON);
  });

  test("a figure of the office's own", async () => {
    const { host, now } = await typed({ 核定值: "80.6%", 核定理由: REASON });
    expect(now).toMatchObject({ verdict: "met", value: 80.6, source: null, decision: { choice: { kind: "typed" } } });
    expect(cellOf(host, CHECK, ADOPT, "核定值", sectionOf(host, CHECK, "二、已核定的指标"))).toMatchObject({ value: 0.806, numberFormat: "0.00%" });
  });

  test.each([
    [{ 核定值: "约80%", 核定理由: REASON }, /^未采用：G\d+填的是“约80%”/],
    [{ "采用（填序号）": "5", 核定理由: REASON }, /^未采用：F\d+填的是“5”，应填1至2的序号。$/],
    [{ 核定值: "80.6%" }, /^未采用：请在H\d+填核定理由。$/],
    [{ 核定理由: REASON }, /^未采用：请填采用的序号，或者在G\d+填核定值。$/],
    [{ 核定值: "180%", 核定理由: REASON }, /^未采用：G\d+的180%超过上限。$/],
    [{ 核定值: "0.806", 核定理由: REASON }, /^未采用：G\d+填的是“0.806”，不能确定是80.6%还是0.806%，请带百分号填写。$/],
    [{ "采用（填序号）": "1", 核定理由: REASON, 核定日期: "月底" }, /^未采用：J\d+填的是“月底”，不是日期/],
  ])("nonsense is named by its cell, kept, and never applied: %j", async (cells, said) => {
    const { host, now } = await typed(cells);
    expect(now).toMatchObject({ verdict: "unclear", conflict: true, decision: null });
    expect(valueOfCell(host, CHECK, ADOPT, "核定情况")).toMatch(said);
    for (const heading of Object.keys(cells)) expect(valueOfCell(host, CHECK, ADOPT, heading)).not.toBeNull();
    // The cell it names holds what it says.
    const [, address = ""] = /：(?:请在|请填采用的序号，或者在)?([A-Z]\d+)/.exec(String(valueOfCell(host, CHECK, ADOPT, "核定情况"))) ?? [];
    expect(address).toMatch(/^[F-J]\d+$/);
  });

  test("taking it away again opens the matter again", async () => {
    const { host } = await typed({ "采用（填序号）": "2", 核定理由: REASON });
    const decided = sectionOf(host, CHECK, "二、已核定的指标");
    for (const heading of ["采用（填序号）", "核定理由"]) typeInto(host, CHECK, ADOPT, heading, "", decided);
    expect(await indicator()).toMatchObject({ verdict: "unclear", decision: null });
  });

  test("a decision in force may be changed", async () => {
    const { host } = await typed({ "采用（填序号）": "2", 核定理由: REASON });
    typeInto(host, CHECK, ADOPT, "采用（填序号）", "1", sectionOf(host, CHECK, "二、已核定的指标"));
    expect(await indicator()).toMatchObject({ verdict: "met", value: 82.5 });
  });

  test("the reports changed: lapsed, shown with both, kept, and the matter is open again", async () => {
    const { host } = await typed({ "采用（填序号）": "2", 核定理由: REASON });
    host.typeInto("区经信委", 2, 2, "81.3%");
    expect(await indicator()).toMatchObject({ verdict: "unclear", conflict: true, decision: null });
    const lapsed = sectionOf(host, CHECK, "三、已失效的核定");
    expect(valueOfCell(host, CHECK, ADOPT, "核定情况", lapsed)).toBe("报送数据已变化，不再适用。原核定：79.1%；现在：待确认");
    expect(valueOfCell(host, CHECK, ADOPT, "各方报送", lapsed)).toBe("核定时：\n① 区市场监管局：82.5%（区市场监管局!C3）\n② 区经信委：79.1%（区经信委!C3）\n现在：\n① 区市场监管局：82.5%（区市场监管局!C3）\n② 区经信委：81.3%（区经信委!C3）");
    expect(valueOfCell(host, CHECK, ADOPT, "核定理由", lapsed)).toBe(REASON);
    expect(valueOfCell(host, "汇总表", ADOPT, "情况说明")).toContain("原核定（79.1%）不再适用");
    // Decided anew; the old one stays on record, also over another compilation.
    typeInto(host, CHECK, ADOPT, "采用（填序号）", "1");
    typeInto(host, CHECK, ADOPT, "核定理由", "重新核实");
    await compiled();
    expect(await indicator()).toMatchObject({ verdict: "met", value: 82.5, basis: "decided" });
    const record = sectionOf(host, CHECK, "三、已失效的核定");
    expect(valueOfCell(host, CHECK, ADOPT, "核定理由", record)).toBe(REASON);
    expect(valueOfCell(host, CHECK, ADOPT, "核定情况", record)).toBe("报送数据已变化，不再适用。原核定：79.1%；现在：82.5%");
  });

  test("the reports agree by themselves: what was decided is not needed, and kept on record", async () => {
    const { host } = await typed({ "采用（填序号）": "2", 核定理由: REASON });
    host.typeInto("区经信委", 2, 2, "82.5%");
    expect(await indicator()).toMatchObject({ verdict: "met", value: 82.5, basis: "co-leads-agree", decision: null });
    expect(valueOfCell(host, CHECK, ADOPT, "核定理由", sectionOf(host, CHECK, "三、已失效的核定"))).toBe(REASON);
  });
});

describe("decided in the pane", () => {
  test("offered, decided, written, and from then on it stands on the sheet", async () => {
    const host = contradicting();
    const prepared = valueOf(await prepareCompile(asked));
    expect(toBeDecided(prepared.summary).map(({ indicator: name }) => name)).toEqual([ADOPT]);
    const open_ = toBeDecided(prepared.summary)[0]!;
    const reading = decide(prepared.summary, request.plan, open_.indicatorId, { candidate: 1, reason: REASON, by: "副主任", on: "2018-07-31" })!;
    if (!reading.ok) throw new Error(reading.fault.code);
    const again = valueOf(await prepareCompile({ ...asked, decisions: [reading.decision] }));
    expect(again.preview.decisions).toEqual({ applied: 1, lapsed: 0, faulty: 0 });
    valueOf(await writeCompile(again));
    expect(valueOfCell(host, CHECK, ADOPT, "采用（填序号）", sectionOf(host, CHECK, "二、已核定的指标"))).toBe(1);
    expect(await indicator()).toMatchObject({ value: 82.5, basis: "decided", decision: { by: "副主任", on: "2018-07-31" } });
  });

  test("a small percentage typed there does not become a hundred times as much", async () => {
    const host = contradicting();
    const { summary } = valueOf(await prepareCompile(asked));
    const { indicatorId } = toBeDecided(summary)[0]!;
    const reading = decide(summary, request.plan, indicatorId, { value: "0.8%", reason: REASON })!;
    if (!reading.ok) throw new Error(reading.fault.code);
    await compiled({ decisions: [reading.decision] } as never);
    expect(await indicator()).toMatchObject({ value: 0.8, verdict: "shortfall" });
    expect(cellOf(host, CHECK, ADOPT, "核定值", sectionOf(host, CHECK, "二、已核定的指标"))).toMatchObject({ value: 0.008, numberFormat: "0.0%" });
  });

  test("what is wrong with a wish is told, with its field", async () => {
    contradicting();
    const { summary } = valueOf(await prepareCompile(asked));
    const { indicatorId } = toBeDecided(summary)[0]!;
    expect(decide(summary, request.plan, indicatorId, { value: "八成", reason: REASON })).toMatchObject({ ok: false, fault: { code: "not-a-figure", field: "value" } });
    expect(decide(summary, request.plan, "no-such-indicator", { candidate: 1, reason: REASON })).toBeNull();
  });
});
