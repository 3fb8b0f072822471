/** The journal replayed on the workbook as it was gives the workbook as it is. */
import { applyEdit } from "../../../src/workbench/model/applyEdit";
import { aSheet, aWorkbook, nextSheetId } from "../../../src/workbench/model/newWorkbook";
import type { WorkbookEdit } from "../../../src/workbench/model/workbook";

const before = () => aWorkbook("区农委.xlsx", aSheet("台账", [["指标", "完成值"], ["绿化率", { value: 0.41, format: "0%", appearance: { bold: true } }]]));
const first = before().sheets[0]!.id;
const cell = { top: 1, left: 1, bottom: 1, right: 1 };

test("every kind of edit can be replayed", () => {
  const workbook = before();
  const added = nextSheetId(workbook);
  const edits: WorkbookEdit[] = [
    { kind: "setCell", sheet: first, row: 2, column: 0, value: "合计" },
    { kind: "setCell", sheet: first, row: 2, column: 1, value: 0.41, formula: "=B2" },
    { kind: "setNumberFormat", sheet: first, area: cell, format: "0.0%" },
    { kind: "setAppearance", sheet: first, area: cell, appearance: { fill: "#FFC7CE", borders: { top: { style: "Continuous", color: "#000000" } } } },
    { kind: "setLink", sheet: first, row: 0, column: 0, target: "台账!A2", inside: true },
    { kind: "merge", sheet: first, area: { top: 0, left: 2, bottom: 0, right: 3 } },
    { kind: "addConditionalFormat", sheet: first, format: { id: "{1}", areas: [cell], formula: "=TRUE", priority: 0 } },
    { kind: "setCustomProperty", sheet: first, key: "kind", value: "ledger" },
    { kind: "addSheet", sheet: added, name: "汇总表" },
    { kind: "renameSheet", sheet: added, name: "汇总" },
    { kind: "moveSheet", sheet: added, index: 0 },
    { kind: "setTabColor", sheet: added, color: "#C00000" },
    { kind: "setVisibility", sheet: added, visibility: "Hidden" },
    { kind: "setRowHeight", sheet: first, top: 0, bottom: 1, points: 30 },
    { kind: "setColumnWidth", sheet: first, left: 0, right: 0, characters: 24 },
    { kind: "setFreeze", sheet: first, rows: 1, columns: 0 },
    { kind: "setPageLayout", sheet: first, layout: { paper: "A3", orientation: "landscape" } },
    { kind: "clear", sheet: first, area: cell, what: "Contents" },
  ];
  for (const edit of edits) applyEdit(workbook, edit);
  const replayed = before();
  for (const edit of workbook.journal) applyEdit(replayed, edit);
  expect(replayed).toEqual(workbook);
  expect(workbook.journal).toEqual(edits);
});

test("a look is added to the look that is there", () => {
  const workbook = before();
  applyEdit(workbook, { kind: "setAppearance", sheet: first, area: cell, appearance: { fill: "#FFC7CE" } });
  expect(workbook.sheets[0]!.cells.get(1)?.get(1)?.appearance).toEqual({ bold: true, fill: "#FFC7CE" });
});

test("a whole column's look reaches the cells in use, not a million rows", () => {
  const workbook = before();
  applyEdit(workbook, { kind: "setAppearance", sheet: first, area: { top: 0, left: 0, bottom: 1_048_575, right: 0 }, appearance: { wrap: true } });
  expect([...workbook.sheets[0]!.cells.keys()]).toEqual([0, 1]);
});

test("a rule that is changed stays one entry; deleted and made again, it is another", () => {
  const workbook = before();
  const rule = { id: "{1}", areas: [cell], formula: "", priority: 0 };
  applyEdit(workbook, { kind: "addConditionalFormat", sheet: first, format: rule });
  applyEdit(workbook, { kind: "addConditionalFormat", sheet: first, format: { ...rule, formula: "=TRUE" } });
  expect(workbook.journal).toEqual([{ kind: "addConditionalFormat", sheet: first, format: { ...rule, formula: "=TRUE" } }]);
  applyEdit(workbook, { kind: "deleteConditionalFormat", sheet: first, id: "{1}" });
  applyEdit(workbook, { kind: "addConditionalFormat", sheet: first, format: rule });
  expect(workbook.journal.map((edit) => edit.kind)).toEqual(["addConditionalFormat", "deleteConditionalFormat", "addConditionalFormat"]);
});

test("deleting the sheet in front brings another to the front", () => {
  const workbook = aWorkbook("a.xlsx", aSheet("一"), aSheet("二", [], { visibility: "Hidden" }), aSheet("三"));
  applyEdit(workbook, { kind: "deleteSheet", sheet: workbook.sheets[0]!.id });
  expect(workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId)?.name).toBe("三");
});

test("ids of deleted sheets are not given again", () => {
  const workbook = before();
  const id = nextSheetId(workbook);
  applyEdit(workbook, { kind: "addSheet", sheet: id, name: "x" });
  applyEdit(workbook, { kind: "deleteSheet", sheet: id });
  expect(nextSheetId(workbook)).not.toBe(id);
});
