/** What Excel refuses, the workbench refuses, with Excel's code. */
import type { FaultOptions } from "../../../src/workbench/host/faults";
import type { ModelWorkbook } from "../../../src/workbench/model/workbook";
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

const ledger = () => aWorkbook("区农委.xlsx", aSheet("台账", [["指标", "完成值", null], ["农业标准化普及率", 0.31, null]]));

function run<T>(workbook: ModelWorkbook, batch: (context: Excel.RequestContext) => Promise<T>, faults: FaultOptions = {}): Promise<T> {
  useHost(createHost(workbook, { faults }));
  return Excel.run(batch);
}

/** Does one thing to the sheet 台账 and syncs. */
const onSheet = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, workbook = ledger(), faults: FaultOptions = {}) =>
  run(
    workbook,
    async (context) => {
      act(context.workbook.worksheets.getItem("台账"), context);
      await context.sync();
    },
    faults,
  );

describe("members", () => {
  test("a property nobody knows: ApiNotFound, with its name", () =>
    expect(onSheet((sheet) => sheet.load("colour" as "name"))).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.colour") as string }));

  test("also when the collection is empty", () =>
    expect(onSheet((sheet) => sheet.getRange().conditionalFormats.load("items/kind" as "items"))).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("ConditionalFormat.kind") as string }));

  test("a member the workbench does not model: the same", () =>
    expect(onSheet((sheet) => sheet.charts.load("items/name"))).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.charts") as string }));

  test("a member above ExcelApi 1.14: refused by the runtime itself", () =>
    expect(onSheet((sheet) => sheet.getRange("A1").getDependents().load("addresses"))).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("1.15") as string }));
});

describe("sizes and addresses", () => {
  test("too few rows", () => expect(onSheet((sheet) => (sheet.getRange("A1:B2").values = [["a", "b"]]))).rejects.toMatchObject({ code: "InvalidArgument" }));
  test("a 1 × 1 array for a larger range", () => expect(onSheet((sheet) => (sheet.getRange("A1:B2").values = [["a"]]))).rejects.toMatchObject({ code: "InvalidArgument" }));
  test("rows of different length", () => expect(onSheet((sheet) => (sheet.getRange("A1:B2").values = [["a", "b"], ["c"]]))).rejects.toMatchObject({ code: "InvalidArgument" }));
  test("an address that is none", () => expect(onSheet((sheet) => sheet.getRange("A1:").load("address"))).rejects.toMatchObject({ code: "InvalidArgument" }));
  test("a cell off the sheet", () => expect(onSheet((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).rejects.toMatchObject({ code: "InvalidArgument" }));

  test("an address list of at most 8,192 characters is taken, a longer one is not", async () => {
    const list = (cells: number) => Array.from({ length: cells }, (_, index) => `A${1001 + index}`).join(",");
    expect(list(1365).length).toBe(8189);
    await expect(onSheet((sheet) => sheet.getRanges(list(1365)).load("areaCount"))).resolves.toBeUndefined();
    await expect(onSheet((sheet) => sheet.getRanges(list(1366)).load("areaCount"))).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("things that are not there", () => {
  test("a sheet", () => expect(run(ledger(), async (context) => void context.workbook.worksheets.getItem("没有").load("name"))).rejects.toMatchObject({ code: "ItemNotFound" }));

  test("...OrNullObject gives a null object, and so does what hangs on it", async () => {
    const seen = await run(ledger(), async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = sheet.getUsedRangeOrNullObject(true).load("values");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(seen).toEqual([true, true]);
  });

  test("writing through a null object", () => expect(run(ledger(), async (context) => void (context.workbook.worksheets.getItemOrNullObject("没有").name = "x"))).rejects.toMatchObject({ code: "ItemNotFound" }));
  test("a custom property", () => expect(onSheet((sheet) => sheet.customProperties.getItem("kind").load("value"))).rejects.toMatchObject({ code: "ItemNotFound" }));
  test("sheet names are found in any letter case", () =>
    expect(run(aWorkbook("a.xlsx", aSheet("Summary")), async (context) => {
      const sheet = context.workbook.worksheets.getItem("SUMMARY").load("name");
      await context.sync();
      return sheet.name;
    })).resolves.toBe("Summary"));
});

describe("protection", () => {
  const locked = () => aWorkbook("区农委.xlsx", aSheet("台账", [["指标", { value: null, appearance: { locked: false } }]], { protected: true }));

  test("a locked cell", () => expect(onSheet((sheet) => (sheet.getRange("A1").values = [["x"]]), locked())).rejects.toMatchObject({ code: "AccessDenied" }));
  test("a locked cell that would be kept (null) refuses the whole write", () => expect(onSheet((sheet) => (sheet.getRange("A1:B1").values = [[null, "x"]]), locked())).rejects.toMatchObject({ code: "AccessDenied" }));
  test("an unlocked cell may be written", () => expect(onSheet((sheet) => (sheet.getRange("B1").values = [["区农委"]]), locked())).resolves.toBeUndefined());
  test("looks", () => expect(onSheet((sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000"), locked())).rejects.toMatchObject({ code: "AccessDenied" }));
  test("conditional formats", () => expect(onSheet((sheet) => void sheet.getRange("B1").conditionalFormats.add("Custom"), locked())).rejects.toMatchObject({ code: "AccessDenied" }));
  test("merging, widths, clearing", async () => {
    await expect(onSheet((sheet) => sheet.getRange("B1:C1").merge(), locked())).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(onSheet((sheet) => (sheet.getRange("B:B").format.columnWidth = 90), locked())).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(onSheet((sheet) => sheet.getRange("A1").clear("Contents"), locked())).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("a protected structure: no sheet is added, renamed, deleted", async () => {
    const fixed = () => ({ ...aWorkbook("区农委.xlsx", aSheet("台账"), aSheet("附表")), structureProtected: true });
    await expect(run(fixed(), async (context) => void context.workbook.worksheets.add("汇总表"))).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(onSheet((sheet) => (sheet.name = "新"), fixed())).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(onSheet((sheet) => sheet.delete(), fixed())).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("sheet names", () => {
  const add = (name: string) => run(ledger(), async (context) => void context.workbook.worksheets.add(name));

  test.each(["", "一".repeat(32), "A/B", "A[1]", "a:b", "a*b", "a?b", "a\\b", "'x", "x'", "history"])("%j is refused", (name) => {
    if (name === "") return expect(onSheet((sheet) => (sheet.name = ""))).rejects.toMatchObject({ code: "InvalidArgument" });
    return expect(add(name)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a name that is taken", () => expect(add("台账")).rejects.toMatchObject({ code: "ItemAlreadyExists" }));
  test("the last visible sheet stays", () => expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" }));
});

describe("faults", () => {
  test("another workbook in front: no selecting, no activating, no adding; writing goes on", async () => {
    const away = { otherWorkbookInFront: true };
    await expect(onSheet((sheet) => sheet.getRange("A1").select(), ledger(), away)).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await expect(onSheet((sheet) => sheet.activate(), ledger(), away)).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await expect(run(ledger(), async (context) => void context.workbook.worksheets.add("汇总表"), away)).rejects.toMatchObject({ code: "InactiveWorkbook" });
    await expect(onSheet((sheet) => (sheet.getRange("A1").values = [["x"]]), ledger(), away)).resolves.toBeUndefined();
  });

  test("cell-edit mode refuses; with delayForCellEdit the batch waits until the person leaves the cell", async () => {
    await expect(onSheet((sheet) => sheet.load("name"), ledger(), { cellEditMode: true })).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const host = createHost(ledger(), { faults: { cellEditMode: true } });
    useHost(host);
    const order: string[] = [];
    const running = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("台账").getRange("A1").values = [["x"]];
      await context.sync();
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("leaves the cell");
    host.leaveCellEdit();
    await running;
    expect(order).toEqual(["leaves the cell", "written"]);
  });

  test("a request over the limit, and an answer over the limit", async () => {
    const long = "指".repeat(1000);
    await expect(onSheet((sheet) => (sheet.getRange("A1").values = [[long]]), ledger(), { payloadLimit: 2000 })).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await expect(onSheet((sheet) => sheet.getRange("A1").load("values"), aWorkbook("a.xlsx", aSheet("台账", [[long]])), { payloadLimit: 2000 })).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("a read of too many cells gives null and no error", async () => {
    const values = await run(ledger(), async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange().load("values,cellCount");
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(values).toEqual([null, -1]);
  });

  test("what was done before the failing action stays done", async () => {
    const workbook = ledger();
    await expect(
      onSheet(
        (sheet) => {
          sheet.getRange("C1").values = [["一"]];
          sheet.getRange("C2").values = [["二"]];
        },
        workbook,
        { failAt: { member: "Values", occurrence: 2 } },
      ),
    ).rejects.toMatchObject({ code: "GeneralException" });
    expect(workbook.journal).toEqual([{ kind: "setCell", sheet: workbook.sheets[0]!.id, row: 0, column: 2, value: "一" }]);
  });

  test("the error names the member that failed", async () => {
    await expect(onSheet((sheet) => (sheet.getRange("A1:B2").values = [["a"]]))).rejects.toMatchObject({ debugInfo: { errorLocation: "Range.values" } });
    await expect(run(ledger(), async (context) => void context.workbook.worksheets.getItem("没有").load("name"))).rejects.toMatchObject({ debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });
});
