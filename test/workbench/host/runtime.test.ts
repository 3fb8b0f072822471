/** What the runtime finds of Office around it, and the requirement sets it is held to. */
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { enforceRequirementSet, loadOfficeInNode, useHost } from "../../../src/workbench/office/nodeRuntime";
import { associatedActions } from "../../../src/workbench/office/officeStandIn";

afterEach(() => enforceRequirementSet("1.14"));

test("Office says where it is, and is ready at once", async () => {
  await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "PC" });
  expect(Office.context).toMatchObject({ host: "Excel", displayLanguage: "zh-CN" });
});

test("1.14 is supported, 1.15 and the online set are not", () => {
  const supported = (name: string, version: string) => Office.context.requirements.isSetSupported(name, version);
  expect([supported("ExcelApi", "1.9"), supported("ExcelApi", "1.14"), supported("ExcelApi", "1.15"), supported("ExcelApiOnline", "1.1")]).toEqual([true, true, false, false]);
});

test("below the set a member needs, the runtime refuses it; at the set it is answered", async () => {
  useHost(createHost(aWorkbook("a.xlsx", aSheet("台账", [["x"]], { merges: ["A1:B1"] }))));
  const merges = () =>
    Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getUsedRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
      return areas.address;
    });
  enforceRequirementSet("1.12");
  await expect(merges()).rejects.toMatchObject({ code: "ApiNotFound" });
  enforceRequirementSet("1.13");
  await expect(merges()).resolves.toBe("台账!A1:B1");
});

test("loading again changes nothing", () => {
  const before = Excel.run;
  loadOfficeInNode();
  expect(Excel.run).toBe(before);
});

test("document settings are kept when saved", () => {
  const { settings } = Office.context.document;
  settings.set("plan", "2018");
  settings.saveAsync();
  expect(settings.get("plan")).toBe("2018");
  settings.remove("plan");
  expect(settings.get("plan")).toBeNull();
});

test("functions for ribbon buttons are known by name", () => {
  const run = () => undefined;
  Office.actions.associate("review", run);
  expect(associatedActions.get("review")).toBe(run);
});

test("without a workbook a batch fails and does not wait for ever", async () => {
  useHost(null);
  await expect(Excel.run(async (context) => void context.workbook.load("name"))).rejects.toMatchObject({ code: "GeneralException" });
});
