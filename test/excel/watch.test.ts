import { applyEdits } from "../../src/excel/applyEdits";
import { onSheetChanged } from "../../src/excel/watch";
import { ledgerSheet, open, valueOf } from "./ledgerWorkbook";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("tells of a person's changes, not of our own, and stops when told", async () => {
  const host = open([ledgerSheet()]);
  const heard: string[] = [];
  const watch = valueOf(await onSheetChanged(({ address }) => heard.push(address)));
  host.typeInto("台账", 3, 3, "31%");
  valueOf(await applyEdits([{ sheet: "台账", cell: "E4", before: null, after: { kind: "text", text: "区农委" } }]));
  await settled();
  expect(heard).toEqual(["D4"]);
  await watch.stop();
  host.typeInto("台账", 3, 3, "32%");
  await settled();
  expect(heard).toEqual(["D4"]);
});
