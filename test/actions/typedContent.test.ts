/** What people type into our sheets is still there after the next compilation, whatever changed in between. */
import { compileSummary, prepareCompile } from "../../src/actions/compile";
import { undo } from "../../src/actions/undo";
import { localeOf } from "../../src/locales/locale";
import type { Plan } from "../../src/plan/plan";
import { cellAt } from "../../src/workbench/model/cells";
import { ledger, open, ROWS, request, sheetOf, valueOf } from "./office";
import { cellOf, placeOf, sectionOf, typeInto, valueOfCell } from "./ourSheet";

const asked = { ...request, locale: localeOf("zh-CN") };
const STANDARD = "农业标准化普及率";
const MEASURE = "八月底前完成三批次认证；\n由区农委牵头";
/** The ledger with 农业标准化普及率 at another figure. */
const at = (figure: number) => ROWS.map((row) => (row[1] === STANDARD ? [1, STANDARD, "超过30%", { value: figure, format: "0.0%" }, null, null] : row));

async function compiled(plan: Plan = request.plan, asOf = "2018-07-31") {
  return valueOf(await compileSummary({ ...asked, plan, asOf }));
}

async function typedEverywhere() {
  const host = open([ledger()]);
  await compiled();
  typeInto(host, "汇总表", STANDARD, "备注", "已约谈");
  typeInto(host, "部门情况", "区农委", "备注", "季度通报");
  typeInto(host, "报送情况", "区住建委", "备注", "已电话催报");
  typeInto(host, "阶段进度", "巩固提升阶段", "办公室意见", "按期推进");
  typeInto(host, "阶段进度", "建筑节能", "办公室意见", "需实地查看");
  typeInto(host, "整改清单", STANDARD, "整改措施", MEASURE);
  typeInto(host, "整改清单", STANDARD, "完成时限", "2018-8-31");
  return host;
}

function expectAll(host: Awaited<ReturnType<typeof typedEverywhere>>): void {
  expect(valueOfCell(host, "汇总表", STANDARD, "备注")).toBe("已约谈");
  expect(valueOfCell(host, "部门情况", "区农委", "备注")).toBe("季度通报");
  expect(valueOfCell(host, "报送情况", "区住建委", "备注")).toBe("已电话催报");
  expect(valueOfCell(host, "阶段进度", "巩固提升阶段", "办公室意见")).toBe("按期推进");
  expect(valueOfCell(host, "阶段进度", "建筑节能", "办公室意见")).toBe("需实地查看");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改措施")).toBe(MEASURE);
  expect(cellOf(host, "整改清单", STANDARD, "完成时限")).toMatchObject({ value: 43_343, numberFormat: "yyyy/m/d" });
}

const SHEETS = 9;

test("typing in the columns meant for it leaves no sheet behind, and is kept", async () => {
  const host = await typedEverywhere();
  const { left, preview } = await compiled();
  expect([left, preview.kept]).toEqual([[], { notes: 5, rectification: 2, decisions: 0 }]);
  expectAll(host);
  expect(host.workbook.sheets).toHaveLength(SHEETS);
});

test("also when figures changed and the item was met: it is closed, with its measure", async () => {
  const host = await typedEverywhere();
  const rows = at(0.31);
  host.typeInto("台账", 3, 3, "31%");
  expect(rows[3]![3]).toMatchObject({ value: 0.31 });
  const { preview } = await compiled();
  expect(preview.rectification).toEqual({ opened: 0, closed: 1, open: 0 });
  const closed = sectionOf(host, "整改清单", "二、已销号");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改措施", closed)).toBe(MEASURE);
  expect(valueOfCell(host, "整改清单", STANDARD, "整改状态", closed)).toBe("已销号");
  host.typeInto("台账", 3, 3, "28%");
  await compiled(request.plan, "2018-08-31");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改状态")).toBe("整改中");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改措施", sectionOf(host, "整改清单", "二、已销号"))).toBe(MEASURE);
});

test("also when the plan lists its indicators in another order and writes their names with other spaces", async () => {
  const host = await typedEverywhere();
  const turned: Plan = { ...request.plan, indicators: [...request.plan.indicators].reverse().map((one) => ({ ...one, name: one.name.replace("标准化", " 标准化 ") })), tasks: [...request.plan.tasks].reverse(), departments: [...request.plan.departments].reverse() };
  expect((await compiled(turned)).left).toEqual([]);
  const spaced = "农业 标准化 普及率";
  expect(valueOfCell(host, "汇总表", spaced, "备注")).toBe("已约谈");
  expect(valueOfCell(host, "整改清单", spaced, "整改措施")).toBe(MEASURE);
});

test("an indicator renamed in the same plan keeps its notes by its id", async () => {
  const host = await typedEverywhere();
  const renamed: Plan = { ...request.plan, indicators: request.plan.indicators.map((one) => (one.name === STANDARD ? { ...one, name: "农业标准化覆盖面", aliases: [STANDARD] } : one)) };
  await compiled(renamed);
  expect(valueOfCell(host, "汇总表", "农业标准化覆盖面", "备注")).toBe("已约谈");
});

test("an id that means another indicator in another plan takes nothing over", async () => {
  const host = await typedEverywhere();
  const [first, ...others] = request.plan.indicators;
  const own = request.plan.indicators.find(({ name }) => name === STANDARD)!;
  const other: Plan = { ...request.plan, title: "另一方案", documentNumber: "另〔2019〕1号", indicators: [{ ...first!, id: own.id, name: "森林覆盖率", aliases: [], clauses: [{ section: "一", text: "森林覆盖率" }] }, ...others.filter(({ id }) => id !== own.id)] };
  await compiled(other);
  // Its note has no place any more: the sheet it stands on is left as it is.
  expect(valueOfCell(host, "汇总表 (2)", "森林覆盖率", "备注")).toBeNull();
  expect(valueOfCell(host, "汇总表", STANDARD, "备注")).toBe("已约谈");
});

test("custom properties lost on the way (WPS): the tags are enough", async () => {
  const host = await typedEverywhere();
  for (const sheet of host.workbook.sheets) sheet.customProperties.clear();
  expect((await compiled()).left).toEqual([]);
  expectAll(host);
  expect(host.workbook.sheets).toHaveLength(SHEETS);
});

test("rows sorted by hand: what was typed stays with its row", async () => {
  const host = await typedEverywhere();
  const sheet = sheetOf(host, "部门情况");
  const [a, b] = [placeOf(host, "部门情况", "区农委", "备注").row, placeOf(host, "部门情况", "区住建委", "备注").row];
  const [first, second] = [new Map(sheet.cells.get(a)), new Map(sheet.cells.get(b))];
  sheet.cells.set(a, second).set(b, first);
  expect((await compiled()).left).toEqual([]);
  expect(valueOfCell(host, "部门情况", "区农委", "备注")).toBe("季度通报");
});

test("the key column thrown away: rows are known by name, and the old sheet is left", async () => {
  const host = await typedEverywhere();
  const sheet = sheetOf(host, "整改清单");
  const key = Math.max(...sheet.hiddenColumns);
  for (const line of sheet.cells.values()) line.delete(key);
  expect((await compiled()).left).toEqual(["整改清单"]);
  expect(valueOfCell(host, "整改清单 (2)", STANDARD, "整改措施")).toBe(MEASURE);
});

test("compiled in the other language: read back by the headings of the first", async () => {
  const host = await typedEverywhere();
  valueOf(await compileSummary({ ...asked, locale: localeOf("en-US") }));
  expect(valueOfCell(host, "汇总表", STANDARD, "Notes")).toBe("已约谈");
  expect(valueOfCell(host, "整改清单", STANDARD, "Measure")).toBe(MEASURE);
  await compiled();
  expectAll(host);
});

test("typed beside the table: that sheet is left, a new one carries the measures on", async () => {
  const host = await typedEverywhere();
  host.typeInto("整改清单", 4, 20, "请分管领导阅");
  const { left, sheets } = await compiled();
  expect([left, sheets[2]]).toEqual([["整改清单"], "整改清单 (2)"]);
  expect(valueOfCell(host, "整改清单 (2)", STANDARD, "整改措施")).toBe(MEASURE);
  expect(cellAt(sheetOf(host, "整改清单"), 4, 20)!.value).toBe("请分管领导阅");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改措施")).toBe(MEASURE);
});

test("typed in a row that is no indicator's: it has no place, so the sheet is left", async () => {
  const host = await typedEverywhere();
  host.typeInto("汇总表", 60, placeOf(host, "汇总表", STANDARD, "备注").column, "以上情况已报区政府");
  expect((await compiled()).left).toEqual(["汇总表"]);
  expect(valueOfCell(host, "汇总表 (2)", STANDARD, "备注")).toBe("已约谈");
});

test("numbers, truth values and formulas stay what they are", async () => {
  const host = await typedEverywhere();
  typeInto(host, "整改清单", STANDARD, "整改进展", "=TODAY()+30");
  typeInto(host, "整改清单", STANDARD, "原因分析", "TRUE");
  typeInto(host, "汇总表", STANDARD, "备注", "'=不是公式");
  typeInto(host, "报送情况", "区住建委", "备注", "3.50");
  await compiled();
  await compiled();
  expect(cellOf(host, "整改清单", STANDARD, "整改进展")).toMatchObject({ formula: "=TODAY()+30" });
  expect(valueOfCell(host, "整改清单", STANDARD, "原因分析")).toBe(true);
  expect(cellOf(host, "汇总表", STANDARD, "备注")).toMatchObject({ value: "=不是公式" });
  expect(cellOf(host, "汇总表", STANDARD, "备注")).not.toHaveProperty("formula");
  expect(valueOfCell(host, "报送情况", "区住建委", "备注")).toBe(3.5);
});

test("the preview says what is kept, new and left, and writes nothing", async () => {
  const host = await typedEverywhere();
  host.typeInto("汇总表", 2, 20, "阅");
  const before = host.workbook.journal.length;
  const { preview } = valueOf(await prepareCompile(asked));
  expect(host.workbook.journal).toHaveLength(before);
  expect(preview).toMatchObject({ left: ["汇总表"], kept: { notes: 5, rectification: 2 }, rectification: { opened: 0, closed: 0, open: 1 } });
  expect(preview.sheets.slice(0, 2)).toEqual([{ name: "汇总表 (2)", wished: "汇总表", state: "new" }, { name: "部门情况", wished: "部门情况", state: "filled-again" }]);
});

test("undo gives the typed sheets back", async () => {
  const host = await typedEverywhere();
  host.typeInto("台账", 3, 3, "31%");
  await compiled();
  expect(valueOf(await undo()).kept).toEqual([]);
  expectAll(host);
  expect(valueOfCell(host, "整改清单", STANDARD, "整改状态")).toBe("整改中");
});
