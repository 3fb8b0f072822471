/** page/ribbon.js: no press of a button is lost or left hanging, whenever it comes. */
import { readFileSync } from "node:fs";
import path from "node:path";

const SCRIPT = readFileSync(path.resolve(__dirname, "../../../src/taskpane/page/ribbon.js"), "utf8");

interface Event {
  readonly completed: jest.Mock;
}

type Page = Omit<Window, "__ledgerBoot" | "__ledgerRibbon"> & { __ledgerBoot?: object; __ledgerRibbon?: { serve(handler: (name: string, event: Event) => void): void; fail(): void }; Office?: object };

/** Runs the script as the page does, right after Office.js. `excelApi`: the highest set; null for a plain browser. */
function aPage({ excelApi = "1.14", blocked = null as string | null, office = true, host = "Excel" as string | null } = {}) {
  const page = window as unknown as Page;
  const named = new Map<string, (event: Event) => void>();
  const told: string[] = [];
  let ready: (info: { host: string | null }) => void = () => undefined;
  const showAsTaskpane = jest.fn();
  page.__ledgerBoot = { tell: (reason: string) => told.push(reason), blocked: () => blocked };
  page.Office = office
    ? {
        actions: { associate: (name: string, run: (event: Event) => void) => named.set(name, run) },
        addin: { showAsTaskpane },
        onReady: (callback: typeof ready) => (ready = callback),
        context: { requirements: { isSetSupported: (_: string, version: string) => Number(version.split(".")[1]) <= Number(excelApi.split(".")[1]) } },
      }
    : undefined;
  (0, eval)(SCRIPT);
  const press = (name: string): Event => {
    const event = { completed: jest.fn() };
    named.get(name)!(event);
    return event;
  };
  return { named, told, press, showAsTaskpane, becomeReady: () => ready({ host }), ribbon: page.__ledgerRibbon! };
}

test("the four functions have their names before anything else has loaded", () => {
  expect([...aPage().named.keys()]).toEqual(["reviewCommand", "fillCommand", "compileCommand", "clearCommand"]);
});

test("a button pressed before the program has come is served when it comes, in order, and later ones at once", () => {
  const { press, ribbon } = aPage();
  press("fillCommand");
  press("compileCommand");
  const served: string[] = [];
  ribbon.serve((name) => served.push(name));
  press("clearCommand");
  expect(served).toEqual(["fillCommand", "compileCommand", "clearCommand"]);
});

test("when the program does not come, the buttons pressed before and after are given back, and the pane opens to say why", () => {
  const { press, ribbon, showAsTaskpane } = aPage();
  const before = press("reviewCommand");
  expect(before.completed).not.toHaveBeenCalled();
  ribbon.fail();
  const after = press("reviewCommand");
  expect(before.completed).toHaveBeenCalledTimes(1);
  expect(after.completed).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

test("a browser component that is too old gives buttons back as well", () => {
  const { press } = aPage({ blocked: "old-engine" });
  expect(press("reviewCommand").completed).toHaveBeenCalledTimes(1);
});

test.each([
  [{ excelApi: "1.14" }, []],
  [{ excelApi: "1.20" }, []],
  [{ excelApi: "1.13" }, ["old-excel"]],
  [{ host: null }, ["not-excel"]],
  [{ host: "Word" }, ["not-excel"]],
])("%j is told as %j", (options, reasons) => {
  const page = aPage(options);
  page.becomeReady();
  expect(page.told).toEqual(reasons);
});

test("without Office.js it does nothing and breaks nothing", () => {
  expect(aPage({ office: false }).named.size).toBe(0);
});
