import { readWorkbook } from "../../src/excel/readWorkbook";
import { applyEdits } from "../../src/excel/applyEdits";
import { runExcel } from "../../src/excel/runExcel";
import { jumpTo } from "../../src/excel/jump";
import type { CellEdit } from "../../src/sheet/edit";
import { held, ledgerSheet, open, valueOf } from "./ledgerWorkbook";

const edit: CellEdit = { sheet: "台账", cell: "E4", before: null, after: { kind: "text", text: "区农委" } };

test("waits until the person has left the cell", async () => {
  const host = open([ledgerSheet()], { faults: { cellEditMode: true } });
  const reading = readWorkbook();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(host.counters.syncs).toBe(1);
  host.leaveCellEdit();
  expect(valueOf(await reading).value.sheets).toHaveLength(1);
});

test("gives up after a time, and writes nothing when Excel wakes up later", async () => {
  const host = open([ledgerSheet()], { faults: { cellEditMode: true } });
  expect(await applyEdits([edit], { timeoutMs: 20 })).toEqual({ ok: false, problem: { code: "timeout" } });
  host.leaveCellEdit();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(held(host, "台账", "E4")).toBeNull();
});

test("an Excel that never answers is a timeout", async () => {
  open([ledgerSheet()], { faults: { hang: true } });
  expect(await readWorkbook({ timeoutMs: 20 })).toEqual({ ok: false, problem: { code: "timeout" } });
});

test("a missing sheet, another workbook in front, a cell that is none: each says so", async () => {
  const host = open([ledgerSheet()]);
  expect(await jumpTo("没有", "A1")).toEqual({ ok: false, problem: { code: "sheet-missing", sheet: "没有" } });
  host.setFaults({ otherWorkbookInFront: true });
  expect(await jumpTo("台账", "D4")).toEqual({ ok: false, problem: { code: "other-workbook-in-front" } });
  host.setFaults({});
  expect(valueOf(await jumpTo("台账", "D4")).stats.syncs).toBe(1);
  expect(host.workbook.selection.area).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
});

test("what fails in Excel fails here: reading what was not loaded, a wrong size", async () => {
  open([ledgerSheet()]);
  const unread = await runExcel("test", async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    await context.sync();
    return sheet.name;
  });
  expect(unread).toMatchObject({ ok: false, problem: { code: "excel-error", excelCode: "PropertyNotLoaded" } });
  const wrongSize = await runExcel("test", async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A1:B2").values = [["只有一格"]];
    await context.sync();
  });
  expect(wrongSize).toMatchObject({ ok: false, problem: { code: "excel-error", excelCode: "InvalidArgument" } });
});

test("errors of our own making are called unexpected", async () => {
  open([ledgerSheet()]);
  const outcome = await runExcel("test", async () => {
    throw new TypeError("x is undefined");
  });
  expect(outcome).toEqual({ ok: false, problem: { code: "unexpected", detail: "x is undefined" } });
});
