/** What an office does to the plan's sheets, and what is said of it. */
import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { CellValue } from "../../src/sheet/grid";
import type { SheetSnapshot } from "../../src/sheet/workbookSnapshot";
import { INDICATOR_COLUMNS } from "../../src/planSheets/indicatorRows";
import { bookOf } from "../../src/planSheets/planBook";
import { planDocuments } from "../../src/planSheets/planDocuments";
import { readPlanSheets } from "../../src/planSheets/readPlanSheets";
import { columnLetter } from "../../src/sheet/address";
import type { IndicatorColumn } from "../../src/planSheets/words";
import { sheetOf, typedInto } from "./onPaper";

const ZH = zhCN.planSheets;
const sheets = (): SheetSnapshot[] => planDocuments(bookOf(guichi2018), ZH).map(sheetOf);
const column = (key: IndicatorColumn): string => columnLetter(INDICATOR_COLUMNS.findIndex((one) => one.key === key));
/** First indicator: row 4. */
const FIRST = 4;
const read = (all: readonly SheetSnapshot[]) => readPlanSheets({ sheets: all }, [ZH, enUS.planSheets]);

function edited(cells: Readonly<Record<string, CellValue>>, kind = "plan.indicators") {
  return read(sheets().map((sheet) => (sheet.ours === kind ? typedInto(sheet, cells) : sheet)));
}

function planOf(cells: Readonly<Record<string, CellValue>>, kind?: string) {
  const reading = edited(cells, kind);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return reading.book.plan;
}

function faultsOf(cells: Readonly<Record<string, CellValue>>, kind?: string) {
  const reading = edited(cells, kind);
  if (reading.kind !== "broken") throw new Error(reading.kind);
  return reading.faults;
}

describe("an office changes the plan", () => {
  it("a target, and knows the cell it stands in", () => {
    const reading = edited({ [`${column("value")}${FIRST}`]: 98 });
    expect(reading.kind === "read" && reading.book.plan.indicators[0]!.target).toEqual({ comparator: ">=", value: 98 });
    expect(reading.kind === "read" && reading.targets.get("agri-product-sampling-pass-rate")).toEqual({ sheet: "方案指标", cell: `${column("value")}${FIRST}` });
  });

  it.each<[string, CellValue, number]>([["as text", "98", 98], ["with the sign", "98%", 98], ["in full width", "９８％", 98], ["with separators", "1,200", 1200]])("a target typed %s", (_how, typed, value) => {
    expect(planOf({ [`${column("value")}${FIRST}`]: typed }).indicators[0]!.target).toEqual({ comparator: ">=", value });
  });

  it.each([["≥", ">="], ["超过", ">"], ["不超过（≤）", "<="], ["at most (≤)", "<="], [" 约数（不作判定） ", "about"]])("a comparator typed as %s", (typed, comparator) => {
    expect(planOf({ [`${column("comparator")}${FIRST}`]: typed }).indicators[0]!.target.comparator).toBe(comparator);
  });

  it("departments, however they are separated", () => {
    expect(planOf({ [`${column("leads")}${FIRST}`]: "区农委，区市场监管局;区经信委\n区发改委" }).indicators[0]!.leads).toEqual(["区农委", "区市场监管局", "区经信委", "区发改委"]);
  });

  it("an indicator is added: its id is the same each time it is read", () => {
    const row = FIRST + guichi2018.indicators.length;
    const added = { [`${column("name")}${row}`]: "首席质量官企业数", [`${column("comparator")}${row}`]: "不少于（≥）", [`${column("value")}${row}`]: 12, [`${column("unit")}${row}`]: "家", [`${column("leads")}${row}`]: "区市场监管局" };
    const [one, two] = [planOf(added), planOf(added)];
    const last = one.indicators.at(-1)!;
    expect(last).toMatchObject({ name: "首席质量官企业数", target: { comparator: ">=", value: 12 }, unit: "家", leads: ["区市场监管局"], supports: [], ownerBasis: "stated", ceiling: null, clauses: [{ section: "", text: "" }] });
    expect([last.id.length > 4, two.indicators.at(-1)!.id === last.id]).toEqual([true, true]);
  });

  it("a row is copied and changed: it is an indicator of its own", () => {
    const row = FIRST + guichi2018.indicators.length;
    const [sheet] = sheets();
    const copy = Object.fromEntries(INDICATOR_COLUMNS.map((_, at) => [`${columnLetter(at)}${row}`, sheet!.grid!.values[FIRST - 1]![at]!]));
    const plan = planOf({ ...copy, [`${column("name")}${row}`]: "另一项合格率" });
    expect(plan.indicators.at(-1)).toMatchObject({ name: "另一项合格率" });
    expect(new Set(plan.indicators.map(({ id }) => id)).size).toBe(plan.indicators.length);
  });

  it("notes below the table, columns of one's own and a line of one's own are no part of the plan", () => {
    const row = FIRST + guichi2018.indicators.length + 2;
    expect(planOf({ [`B${row}`]: "注：第3项已报区政府", [`A${row + 1}`]: "备注：以上", "X3": "联系人", [`X${FIRST}`]: "某某" })).toEqual(guichi2018);
  });

  it("a department's later name and its certainty", () => {
    expect(planOf({ E6: "区农业农村局（已确认）、区农水局" }, "plan.departments").departments[2]!.laterNames).toEqual([{ name: "区农业农村局", certainty: "confirmed" }, { name: "区农水局", certainty: "unconfirmed" }]);
  });
});

describe("what is wrong is said with its cell, and nothing of the plan is used", () => {
  it.each<[string, Record<string, CellValue>, object]>([
    ["no name", { [`B${FIRST}`]: null }, { code: "value-missing", cell: `B${FIRST}`, heading: "指标名称" }],
    ["a target in words", { [`${column("value")}${FIRST}`]: "97%以上" }, { code: "not-a-number", cell: `${column("value")}${FIRST}`, written: "97%以上" }],
    ["no target", { [`${column("value")}${FIRST}`]: null }, { code: "value-missing", cell: `${column("value")}${FIRST}` }],
    ["an unknown comparator", { [`${column("comparator")}${FIRST}`]: "大概" }, { code: "not-a-choice", cell: `${column("comparator")}${FIRST}`, written: "大概" }],
    ["a range without its end", { [`${column("comparator")}${FIRST}`]: "区间（含两端）" }, { code: "range-without-end", cell: `${column("valueTo")}${FIRST}` }],
    ["a range turned round", { [`${column("comparator")}${FIRST}`]: "区间（含两端）", [`${column("valueTo")}${FIRST}`]: 3 }, { code: "range-reversed", cell: `${column("valueTo")}${FIRST}`, from: 97, to: 3 }],
    ["an end without a range", { [`${column("valueTo")}${FIRST}`]: 99 }, { code: "end-without-range", cell: `${column("valueTo")}${FIRST}` }],
    ["a formula error", { [`${column("value")}${FIRST}`]: "#REF!" }, { code: "formula-error", cell: `${column("value")}${FIRST}`, written: "#REF!" }],
    ["a formula nobody worked out", { [`${column("value")}${FIRST}`]: "#NOT_CALCULATED!" }, { code: "not-calculated", cell: `${column("value")}${FIRST}` }],
    ["an open quotation mark", { [`${column("leads")}${FIRST}`]: '"区农委、区市场监管局' }, { code: "list-not-closed", cell: `${column("leads")}${FIRST}` }],
    ["a date that is none", { [`${column("ownerConfirmedOn")}${FIRST}`]: "2018-02-30" }, { code: "not-a-date", cell: `${column("ownerConfirmedOn")}${FIRST}` }],
    ["a heading renamed", { [`${column("value")}3`]: "年度要求" }, { code: "heading-missing", cell: null, heading: "目标值" }],
    ["a heading twice", { X3: "目标值" }, { code: "heading-twice", cell: "X3", heading: "目标值" }],
  ])("%s", (_what, cells, fault) => {
    expect(faultsOf(cells)).toEqual([expect.objectContaining({ sheet: "方案指标", ...fault })]);
  });

  it("a percentage where the unit is no percentage", () => {
    expect(faultsOf({ [`${column("value")}7`]: "30%" })).toEqual([expect.objectContaining({ code: "not-a-number", cell: `${column("value")}7` })]);
  });

  it("settings", () => {
    const rows = sheets()[3]!.grid!.values;
    const rowOf = (key: string): number => rows.findIndex((line) => line[6] === key) + 1;
    expect(faultsOf({ [`B${rowOf("lights.near.rate")}`]: 300 }, "plan.settings")).toEqual([expect.objectContaining({ code: "setting-out-of-place", cell: `B${rowOf("lights.near.rate")}`, fault: "out-of-range" })]);
    expect(faultsOf({ [`B${rowOf("scoring.rates")}`]: "看情况" }, "plan.settings")).toEqual([expect.objectContaining({ code: "not-a-choice", cell: `B${rowOf("scoring.rates")}` })]);
    expect(faultsOf({ [`B${rowOf("plan.title")}`]: null }, "plan.settings")).toEqual([expect.objectContaining({ code: "value-missing", cell: `B${rowOf("plan.title")}` })]);
    const phase = rows.findIndex((line) => line[6] === "phase") + 1;
    expect(faultsOf({ [`C${phase}`]: "四月" }, "plan.settings")).toEqual([expect.objectContaining({ code: "not-a-month", cell: `C${phase}` })]);
    expect(faultsOf(Object.fromEntries(["A", "B", "C", "G"].map((letter) => [`${letter}${rowOf("lights.near.rate")}`, null])), "plan.settings")).toEqual([expect.objectContaining({ code: "setting-missing", setting: "比率黄灯幅度" })]);
  });

  it("a sheet that is missing, or there twice", () => {
    const all = sheets();
    expect(read(all.slice(1))).toMatchObject({ kind: "broken", faults: [{ code: "sheet-missing", kind: "plan.indicators" }] });
    expect(read([...all, { ...all[0]!, name: "方案指标 (2)" }])).toMatchObject({ kind: "broken", faults: [{ code: "sheet-twice", names: ["方案指标", "方案指标 (2)"] }] });
    expect(read([all[0]!, { ...all[1]!, grid: null }, all[2]!, all[3]!])).toMatchObject({ kind: "broken", faults: [{ code: "heading-missing", sheet: "方案任务" }] });
  });

  it("every fault at once, not the first alone", () => {
    expect(faultsOf({ [`${column("value")}${FIRST}`]: "很多", [`${column("unit")}${FIRST + 1}`]: null, [`${column("comparator")}${FIRST + 2}`]: "?" }).map(({ cell }) => cell)).toEqual([`${column("value")}${FIRST}`, `${column("unit")}${FIRST + 1}`, `${column("comparator")}${FIRST + 2}`]);
  });
});

describe("written anew, what people typed besides stays", () => {
  const again = (cells: Readonly<Record<string, CellValue>>, kind: string) => {
    const reading = edited(cells, kind);
    if (reading.kind === "none") throw new Error("none");
    const documents = planDocuments(bookOf({ ...guichi2018, indicators: guichi2018.indicators.slice(1) }), ZH, reading.carried);
    return read(documents.map(sheetOf)).kind === "read" ? documents.map(sheetOf) : [];
  };
  const texts = (sheet: SheetSnapshot | undefined) => sheet?.grid?.values.flatMap((line, row) => line.flatMap((value, at) => (value === null ? [] : [[`${columnLetter(at)}${row + 1}`, value] as const]))) ?? [];

  it("beside its row, at its heading, below the table; of a row that is gone, below too", () => {
    const bottom = FIRST + guichi2018.indicators.length;
    const found = Object.fromEntries(texts(again({ X3: "联系人", [`X${FIRST}`]: "甲", [`X${FIRST + 1}`]: "乙", [`B${bottom + 2}`]: "注：已报区政府", [`X${bottom + 2}`]: "丙" }, "plan.indicators")[0]));
    const extra = columnLetter(INDICATOR_COLUMNS.length);
    expect(found[`${extra}3`]).toBe("联系人");
    expect(found[`${extra}${FIRST}`]).toBe("乙");
    expect(found[`B${bottom - 1}`]).toBe("注：已报区政府");
    expect(found[`${extra}${bottom - 1}`]).toBe("丙");
    expect(found[`B${bottom}`]).toBe("备注：原“主要农产品质量安全抽检合格率”一行的补充内容");
    expect(found[`${extra}${bottom}`]).toBe("甲");
  });

  it("on the settings' sheet", () => {
    const rows = sheets()[3]!.grid!.values;
    const at = rows.findIndex((line) => line[6] === "plan.office") + 1;
    const found = texts(again({ [`I${at}`]: "电话见通讯录", [`A${rows.length + 2}`]: "以下为办公室备忘" , [`H1`]: "表头旁" }, "plan.settings")[3]).map(([, value]) => value);
    expect(found).toEqual(expect.arrayContaining(["电话见通讯录", "以下为办公室备忘", "表头旁"]));
  });
});
