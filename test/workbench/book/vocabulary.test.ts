/** What our documents say, in the saved file: read again by us, and by openpyxl, which knows nothing of us. */
import { writeDocuments } from "../../../src/excel/writeDocuments";
import { areaToA1 } from "../../../src/sheet/address";
import { newBook } from "../../../src/workbench/book/openBook";
import type { OpenBook } from "../../../src/workbench/book/openBook";
import { evaluateInNode } from "../../../src/workbench/calculation/nodeCalculator";
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import type { ModelSheet } from "../../../src/workbench/model/workbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";
import { FULL_LEDGER, FULL_REGISTER } from "../../fixtures/fullDocument";
import { richWorkbook } from "../../fixtures/richWorkbook";
import { smallXlsx } from "../../fixtures/zipOf";
import { area, edited, opened, saved, textOfPart } from "./books";
import { describedByOpenpyxl, PYTHON } from "./openpyxl";

async function written(book: OpenBook): Promise<Uint8Array> {
  useHost(createHost(book.workbook, { evaluate: evaluateInNode }));
  const outcome = await writeDocuments([FULL_LEDGER, FULL_REGISTER]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return saved(book);
}

const known = (sheet: ModelSheet) => ({
  validations: sheet.validations,
  protection: sheet.protection,
  autoFilter: sheet.autoFilter ?? null,
  tabColor: sheet.tabColor,
  gridlines: sheet.showGridlines,
  hidden: [...sheet.hiddenColumns],
  layout: Object.fromEntries(Object.entries(sheet.pageLayout).filter(([key, value]) => key !== "margins" && key !== "fitTall" && value !== "")),
  cells: [...sheet.cells].flatMap(([row, line]) => [...line].map(([column, { value, formula, appearance, link }]) => [row, column, value, formula, appearance?.locked, link])).sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
});

const books = { "a new workbook": async () => newBook(aWorkbook("新.xlsx", aSheet("Sheet1"))), "a file that brings its own": async () => opened(richWorkbook()) };

it.each(Object.entries(books))("%s: the saved file holds all of it", async (_name, make) => {
  const book = await make();
  const again = (await opened(await written(book))).workbook;
  for (const name of ["空白台账", "名录"]) expect(known(again.sheets.find((sheet) => sheet.name === name)!)).toEqual(known(book.workbook.sheets.find((sheet) => sheet.name === name)!));
});

(PYTHON ? it : it.skip).each(Object.entries(books))("%s: openpyxl finds all of it", async (_name, make) => {
  const found = describedByOpenpyxl(await written(await make()), ["空白台账", "名录"]);
  expect(found["空白台账"]).toMatchObject({
    checks: [
      ["A2", null, null, null, null, true, "information", null, "指标名称不要改动。", null, null],
      ["C3:C4", "decimal", null, "0", "1", true, null, "完成值", "按百分数填写，如 97%。\n不要写文字。", "完成值有误", "应为 0 至 100% 之间的百分数。"],
      ["C5", "list", null, '"已完成,推进中,未启动"', null, true, null, null, null, "进展", "请从下拉列表中选择。"],
      ["D3:D4", "date", "greaterThanOrEqual", "43191", null, true, "warning", null, null, "完成时间", "早于方案印发时间，确定吗？"],
      ["D5", "textLength", "lessThanOrEqual", "200", null, false, "information", null, null, null, null],
      ["E3:E5", "list", null, "'名录'!$A$2:$A$4", null, true, null, null, null, null, null],
    ],
    protected: true, password: null, forbidden: ["formatCells", "insertRows"],
    unlocked: ["C3", "D3", "E3", "C4", "D4", "E4", "C5", "D5", "E5"],
    filter: "A2:E5", tab: "FFC00000", gridlines: false, hidden: ["F"],
    titles: "$1:$2", area: ["$A$1:$E$5"], breaks: [4],
    margins: [2.5, 2, 1.5, 1.5, 1.2, 1], centered: true, blackAndWhite: true, fit: [true, 1, 0],
    header: [null, null, "内部资料"], footer: ["区质量强区办", "第 &P 页，共 &N 页", null],
  });
  expect(found["名录"]).toMatchObject({
    protected: false,
    formulas: { B2: ["=COUNTIF('空白台账'!A3:A4,\"*率\")", 2], C2: ['=IF(B4=0,"",ROUND(B2/B4,3))', 0.667], C3: ["=ROUND(B3/B4,3)", 0.333], B4: ["=SUM(B2:B3)", 3], C4: ["=C2+C3=1", true] },
  });
});

const OWN = '<dataValidations count="2" disablePrompts="0"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1:A9 C3"><formula1>"甲,乙"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" xr:uid="{1}" sqref="B1"><formula1>5</formula1></dataValidation></dataValidations>';
const EXTENDED = '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>名录!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
const withChecks = smallXlsx({ sheets: [{ name: "台账", after: `${OWN}${EXTENDED}` }] });
const SHEET = "xl/worksheets/sheet1.xml";

describe("checks that a file brings", () => {
  it("are known, those in extensions too", async () => {
    const [sheet] = (await opened(withChecks)).workbook.sheets;
    expect(sheet!.validations.map(({ areas, type, formula1, operator }) => [areas.map(areaToA1).join(" "), type, formula1, operator])).toEqual([
      ["A1:A9 C3", "List", "甲,乙", undefined],
      ["B1", "WholeNumber", "=5", "GreaterThan"],
      ["D1:D4", "List", "=名录!$A$1:$A$3", undefined],
    ]);
  });

  it("stay as written when something else changes", async () => {
    const after = await edited(withChecks, [{ kind: "setCell", row: 20, column: 0, value: 1 }]);
    expect(textOfPart(after, SHEET)).toContain(OWN);
    expect(textOfPart(after, SHEET)).toContain(EXTENDED);
  });

  it("lose exactly the cells that get another, and only the element concerned is written again", async () => {
    const content = { type: "TextLength", operator: "LessThan", formula1: "=9", ignoreBlanks: true, prompt: { showPrompt: true, title: "", message: "一\n二" }, errorAlert: { showAlert: true, style: "Stop", title: "", message: "a<b" } } as const;
    const after = await edited(withChecks, [{ kind: "setValidation", areas: [area("A3:A4"), area("D1")], validation: content }]);
    const xml = textOfPart(after, SHEET);
    expect(xml).toContain('sqref="A1:A2 A5:A9 C3"');
    expect(xml).toContain('<dataValidation type="whole" operator="greaterThan" xr:uid="{1}" sqref="B1"><formula1>5</formula1></dataValidation>');
    expect(xml).toContain("<xm:sqref>D2:D4</xm:sqref>");
    expect(xml).toContain('prompt="一&#10;二"');
    const again = (await opened(after)).workbook.sheets[0]!;
    expect(again.validations.find(({ type }) => type === "TextLength")).toEqual({ ...content, areas: [area("A3:A4"), area("D1")] });
  });

  it("go without a trace when taken away", async () => {
    const after = await edited(withChecks, [{ kind: "setValidation", areas: [area("A1:C9")], validation: null }]);
    expect(textOfPart(after, SHEET)).not.toMatch(/<dataValidations/);
    expect(textOfPart(after, SHEET)).toContain(EXTENDED);
  });
});

describe("protection that a file brings", () => {
  const locked = (attributes: string) => smallXlsx({ sheets: [{ name: "台账", after: `<sheetProtection ${attributes}/>` }] });

  it("is known with what it allows, and whether it has a password", async () => {
    const [sheet] = (await opened(locked('sheet="1" formatCells="0" sort="0" objects="1" selectLockedCells="1"'))).workbook.sheets;
    expect(sheet!.protection).toMatchObject({ allowFormatCells: true, allowSort: true, allowFormatRows: false, allowEditObjects: false, allowEditScenarios: true, selectionMode: "Unlocked", password: false });
    for (const secret of ['password="CC1A"', 'algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000"']) {
      expect((await opened(locked(`sheet="1" ${secret}`))).workbook.sheets[0]!.protection!.password).toBe(true);
    }
    expect((await opened(locked('sheet="0" password="CC1A"'))).workbook.sheets[0]!.protected).toBe(false);
  });
});
