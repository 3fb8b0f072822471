/** Every word of the vocabulary of sheets, through the real Office.js into a workbook; and written again over what stands there. */
import { undoLast } from "../../src/excel/undo";
import { writeDocuments } from "../../src/excel/writeDocuments";
import type { SheetDocument } from "../../src/sheet/document";
import { listText } from "../../src/sheet/inputCheck";
import { cellAt } from "../../src/workbench/model/cells";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import type { ModelValidation } from "../../src/workbench/model/workbook";
import { areaToA1, fromA1 } from "../../src/sheet/address";
import { FULL_LEDGER, FULL_REGISTER } from "../fixtures/fullDocument";
import { held, ledgerSheet, open, sheetOf, valueOf } from "./ledgerWorkbook";

const BOTH = [FULL_LEDGER, FULL_REGISTER];
const at = (a1: string): [number, number] => [fromA1(a1)!.row, fromA1(a1)!.column];
const gist = ({ areas, type, operator, formula1, formula2 }: ModelValidation) => [areas.map(areaToA1).join(" "), type, operator, formula1, formula2];

test("checks, locking, protection, filter, tab colour and gridlines", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  const sheet = sheetOf(host, "空白台账");
  expect(sheet.validations.map(gist)).toEqual([
    ["C3:C4", "Decimal", "Between", "=0", "=1"],
    ["D3:D4", "Date", "GreaterThanOrEqualTo", "=43191", undefined],
    ["E3:E5", "List", undefined, "='名录'!$A$2:$A$4", undefined],
    ["C5", "List", undefined, "已完成,推进中,未启动", undefined],
    ["D5", "TextLength", "LessThanOrEqualTo", "=200", undefined],
    ["A2", "None", undefined, undefined, undefined],
  ]);
  expect(sheet.validations[0]).toMatchObject({ ignoreBlanks: true, prompt: { showPrompt: true, title: "完成值", message: "按百分数填写，如 97%。\n不要写文字。" }, errorAlert: { showAlert: true, style: "Stop", title: "完成值有误" } });
  expect(sheet.validations[4]).toMatchObject({ ignoreBlanks: false, errorAlert: { style: "Information" } });
  expect([cellAt(sheet, ...at("B3"))?.appearance?.locked, cellAt(sheet, ...at("C3"))?.appearance?.locked]).toEqual([undefined, false]);
  expect([sheet.protected, sheet.protection]).toMatchObject([true, { allowFormatColumns: true, allowSort: true, allowAutoFilter: true, allowInsertRows: false, selectionMode: "Normal", password: false }]);
  expect([sheet.autoFilter && areaToA1(sheet.autoFilter), sheet.tabColor, sheet.showGridlines, [...sheet.hiddenColumns]]).toEqual(["A2:E5", "#C00000", false, [5]]);
});

test("the whole print set-up", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  const { margins, printArea, ...layout } = sheetOf(host, "空白台账").pageLayout;
  expect(layout).toEqual({
    orientation: "landscape", paper: "A4", fitWide: 1, fitTall: undefined, repeatRows: { top: 0, bottom: 1 }, centerHorizontally: true, blackAndWhite: true, breaks: [4],
    leftHeader: "", centerHeader: "", rightHeader: "内部资料", leftFooter: "区质量强区办", centerFooter: "第 &P 页，共 &N 页", rightFooter: "",
  });
  expect(printArea!.map(areaToA1)).toEqual(["A1:E5"]);
  expect([margins!.top, margins!.left]).toEqual([70.866, 42.52]);
});

test("formulas hold what their documents say, links and lists find sheets by kind, whatever they are called", async () => {
  const host = open([ledgerSheet("空白台账"), ledgerSheet("名录")]);
  expect(valueOf(await writeDocuments(BOTH)).value.sheets).toEqual(["空白台账 (2)", "名录 (2)"]);
  const register = sheetOf(host, "名录 (2)");
  FULL_REGISTER.cells.forEach((line, row) => line.forEach(({ value }, column) => value.kind === "formula" && expect(cellAt(register, row, column)?.value).toBe(value.cached)));
  expect(cellAt(register, 1, 1)?.formula).toBe("=COUNTIF('空白台账 (2)'!A3:A4,\"*率\")");
  expect(cellAt(register, 1, 0)?.link?.target).toBe("'空白台账 (2)'!A3");
  expect(sheetOf(host, "空白台账 (2)").validations[2]?.formula1).toBe("='名录 (2)'!$A$2:$A$4");
});

test("a document may name a sheet of ours that was written before", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  host.apply({ kind: "renameSheet", sheet: sheetOf(host, "名录").id, name: "部门 名录" });
  valueOf(await writeDocuments([FULL_LEDGER]));
  expect(sheetOf(host, "空白台账").validations[2]?.formula1).toBe("='部门 名录'!$A$2:$A$4");
  expect(await writeDocuments([{ ...FULL_LEDGER, kind: "other", name: "别处", checks: [{ areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], rule: { kind: "list", source: { kind: "range", sheet: ":nowhere", area: { top: 0, left: 0, bottom: 0, right: 0 } } } }] }])).toMatchObject({ ok: false, problem: { code: "unexpected" } });
});

test("people type where they may, and what the checks let in", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  host.typeInto("空白台账", ...at("C3"), "97%");
  host.typeInto("空白台账", ...at("E3"), "区住建委");
  host.typeInto("空白台账", ...at("D4"), "2017-1-1");
  expect(held(host, "空白台账", "C3")).toBe(0.97);
  expect(() => host.typeInto("空白台账", ...at("B3"), "50%")).toThrow("protected");
  expect(() => host.typeInto("空白台账", ...at("C4"), "105%")).toThrow("应为 0 至 100% 之间的百分数。");
  expect(() => host.typeInto("空白台账", ...at("C4"), "约三成")).toThrow();
  expect(() => host.typeInto("空白台账", ...at("E4"), "某局")).toThrow();
  expect(() => host.typeInto("空白台账", ...at("C5"), "差不多")).toThrow("请从下拉列表中选择。");
});

const shorter = (): SheetDocument => {
  const { checks: _checks, protection: _protection, filter: _filter, hiddenColumns: _hidden, ...rest } = FULL_LEDGER;
  return { ...rest, cells: FULL_LEDGER.cells.slice(0, 3), print: { ...FULL_LEDGER.print, area: undefined, breaksBefore: [] } };
};

test("our own protected sheet is written again: what it had goes, its protection stays as somebody left it", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  host.resetCounters();
  valueOf(await writeDocuments([shorter()]));
  const sheet = sheetOf(host, "空白台账");
  expect([sheet.validations, sheet.autoFilter, [...sheet.hiddenColumns], sheet.pageLayout.breaks, host.counters.syncs]).toEqual([[], null, [], [], 5]);
  expect(sheet.protection).toMatchObject({ allowSort: true, password: false });
});

test("a sheet of ours with a password is never opened, nor are the others left open", async () => {
  const host = open([ledgerSheet()]);
  const second = { ...FULL_LEDGER, kind: "second", name: "第二" };
  valueOf(await writeDocuments([...BOTH, second]));
  const locked = sheetOf(host, "第二");
  locked.protection = { ...locked.protection!, password: true };
  const before = JSON.stringify(host.workbook.sheets.map((sheet) => [sheet.protection, sheet.validations, [...sheet.cells].map(([row, line]) => [row, [...line]])]));
  expect(await writeDocuments([...BOTH, second])).toEqual({ ok: false, problem: { code: "sheet-protected", sheet: "第二" } });
  expect(JSON.stringify(host.workbook.sheets.map((sheet) => [sheet.protection, sheet.validations, [...sheet.cells].map(([row, line]) => [row, [...line]])]))).toBe(before);
});

test("undo gives a protected sheet back as it was: checks, locking, filter and protection", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  const before = sheetOf(host, "空白台账");
  const state = () => ({ checks: before.validations.map(gist), prompts: before.validations.map(({ prompt, errorAlert }) => [prompt, errorAlert]), filter: before.autoFilter, protection: before.protection, color: before.tabColor, locked: before.cells.get(2)?.get(2)?.appearance?.locked, hidden: [...before.hiddenColumns] });
  const was = state();
  valueOf(await writeDocuments([shorter()]));
  expect(state()).not.toEqual(was);
  expect(valueOf(await undoLast())).toEqual({ action: "compile", restored: 1, kept: [] });
  expect(state()).toEqual(was);
});

test("a write that fails halfway leaves the protected sheet protected and whole", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments(BOTH));
  const sheet = sheetOf(host, "空白台账");
  const was = JSON.stringify([sheet.validations.map(gist), sheet.protection, sheet.autoFilter]);
  host.setFaults({ failAt: { member: "Rule" } });
  expect((await writeDocuments([FULL_LEDGER])).ok).toBe(false);
  expect(JSON.stringify([sheet.validations.map(gist), sheet.protection, sheet.autoFilter])).toBe(was);
  expect(held(host, "空白台账", "A3")).toBe("农业标准化普及率");
});

test("without a printer the sheet is protected all the same", async () => {
  const host = open([ledgerSheet()], { faults: { failAt: { member: "PaperSize" } } });
  valueOf(await writeDocuments(BOTH));
  expect(sheetOf(host, "空白台账").protected).toBe(true);
});

test("a drop-down that is too long, or holds commas, must stand in cells", async () => {
  open([aSheet("台账")]);
  const names = Array.from({ length: 40 }, (_, index) => `区第${index}工作委员会`);
  expect([listText(["甲", "乙"]), listText(names), listText(["甲,乙"]), listText([" 甲"]), listText([])]).toEqual(["甲,乙", null, null, null, null]);
  const document = { ...FULL_REGISTER, cells: [], checks: [{ areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], rule: { kind: "list", source: { kind: "values", values: names } } }] } as const;
  expect(await writeDocuments([document])).toMatchObject({ ok: false, problem: { code: "unexpected" } });
});
