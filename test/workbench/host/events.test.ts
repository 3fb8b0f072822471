/** Events reach handlers that programs add, through the runtime's own registration. */
import type { Host } from "../../../src/workbench/host/createHost";
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

let host: Host;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  host = createHost(aWorkbook("区农委.xlsx", aSheet("台账", [["a"]]), aSheet("附表")));
  useHost(host);
});

test("a person's typing and the add-in's writing are told apart", async () => {
  const heard: unknown[] = [];
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => void heard.push([event.address, event.triggerSource ?? "person", event.changeType]));
    await context.sync();
    return added;
  });
  host.typeInto("台账", 1, 0, "97%");
  await settled();
  await Excel.run(async (context) => void (context.workbook.worksheets.getItem("台账").getRange("B2:B3").values = [["x"], ["y"]]));
  await settled();
  expect(heard).toEqual([["A2", "person", "RangeEdited"], ["B2:B3", "ThisLocalAddin", "RangeEdited"]]);

  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  host.typeInto("台账", 1, 0, "98%");
  await settled();
  expect(heard).toHaveLength(2);
});

test("one sheet's handler hears of that sheet alone", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附表").load("id");
    await context.sync();
    sheet.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
  });
  host.typeInto("台账", 0, 0, "x");
  host.typeInto("附表", 4, 4, "y");
  await settled();
  expect(heard).toEqual(["E5"]);
});

test("selecting and activating", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
    context.workbook.worksheets.onActivated.add(async (event) => void heard.push(`activated ${event.worksheetId === host.workbook.sheets[1]!.id}`));
    context.workbook.worksheets.onSelectionChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
  });
  host.select("附表", { top: 2, left: 1, bottom: 2, right: 1 });
  await settled();
  expect(heard.sort()).toEqual(["B3", "activated true", "selection"]);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("附表!B3");
});

test("whoever shows the workbook hears of every change, once a batch", async () => {
  const heard: string[][] = [];
  const stop = host.onChange((edits) => heard.push(edits.map((edit) => edit.kind)));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  host.select("台账", { top: 3, left: 0, bottom: 3, right: 0 });
  stop();
  host.typeInto("台账", 0, 0, "y");
  expect(heard).toEqual([["setCell", "setAppearance"], []]);
});
