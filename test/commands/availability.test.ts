/** Which of the ribbon's buttons are enabled, and when. */
import { inTurn } from "../../src/actions/inTurn";
import { followAvailability } from "../../src/commands/availability";
import type { ShellOptions } from "./excelShell";
import { anExcel } from "./excelShell";

const ALL = ["Ledger.Review", "Ledger.Fill", "Ledger.Compile", "Ledger.Clear"];
const all = (enabled: boolean) => Object.fromEntries(ALL.map((id) => [id, enabled]));

/** What the buttons are set to while one action runs. */
async function duringAnAction(options: ShellOptions) {
  const excel = anExcel(options);
  const stop = followAvailability();
  await inTurn(async () => undefined);
  await Promise.resolve();
  stop();
  return excel.buttons;
}

test("enabled at the beginning, not while an action runs, and again after it", async () => {
  expect(await duringAnAction({})).toEqual([all(true), all(false), all(true)]);
});

test("never in a workbook that is open for reading only", async () => {
  expect(await duringAnAction({ readOnly: true })).toEqual([all(false), all(false), all(false)]);
});

test.each(["unsupported", "fails"] as const)("RibbonApi %s: the buttons stay as they are, and the action runs all the same", async (ribbon) => {
  expect(await duringAnAction({ ribbon })).toEqual([]);
});
