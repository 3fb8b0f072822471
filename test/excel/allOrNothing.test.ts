/** Whatever goes wrong while our sheets are written, the workbook is as before. */
import { planSheets } from "../../src/excel/planSheets";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { undoLast } from "../../src/excel/undo";
import { writeDocuments } from "../../src/excel/writeDocuments";
import type { DocumentCell, DocumentValue, SheetDocument } from "../../src/sheet/document";
import type { Host } from "../../src/workbench/host/createHost";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import type { ModelSheet } from "../../src/workbench/model/workbook";
import { held, ledgerSheet, open, sheetOf, valueOf } from "./ledgerWorkbook";

const cell = (value: DocumentValue, look = "body"): DocumentCell => ({ value, look });
const text = (words: string, look?: string): DocumentCell => cell(words === "" ? { kind: "blank" } : { kind: "text", text: words }, look);

/** A rectification list: people type into column C; column D, the keys, is hidden. */
function list(measures: readonly string[], change: Partial<SheetDocument> = {}): SheetDocument {
  return {
    kind: "rectification",
    name: "整改清单",
    cells: [
      [text("整改清单", "title"), text("", "title"), text("", "title"), text("")],
      [text("指标", "head"), text("完成值", "head"), text("整改措施", "head"), text("编号", "head")],
      ...measures.map((measure, index) => [text(`指标${index + 1}`), cell({ kind: "number", value: 96.5 + index }, "percent"), text(measure), text(`k${index + 1}`)]),
      [text("合计"), cell({ kind: "formula", formula: `=COUNTA(A3:A${measures.length + 2})`, cached: measures.length }), text(""), text("")],
    ],
    looks: { title: { bold: true, fontSize: 16, align: "center" }, head: { bold: true, fill: "#D9D9D9", border: true }, body: { border: true, wrap: true }, percent: { border: true, numberFormat: "0.0" } },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    columnWidths: [30, 10, 40, 12],
    rowHeights: { 0: 32, 1: 20 },
    freeze: { rows: 2, columns: 1 },
    print: { paper: "A4", orientation: "landscape", pagesWide: 1, repeatRows: { top: 1, bottom: 1 }, footer: "第 &P 页" },
    typing: { firstRow: 2, columns: [2] },
    hiddenColumns: [3],
    ...change,
  };
}
const roster = (): SheetDocument => list(["电话催报"], { kind: "roster", name: "报送情况" });

/** Everything of a sheet that we could have changed, as comparable data. */
function whole(sheet: ModelSheet): unknown {
  const cells = [...sheet.cells].flatMap(([row, line]) => [...line].map(([column, { value, formula, numberFormat = "General", appearance = {}, link }]) => ({ at: `${row},${column}`, value, formula, numberFormat, look: { ...appearance, fill: appearance.fill || undefined, color: appearance.color ?? "#000000", fontName: appearance.fontName ?? "宋体", fontSize: appearance.fontSize ?? 11, bold: appearance.bold ?? false, wrap: appearance.wrap ?? false, vertical: appearance.vertical ?? "Bottom" }, link })));
  return {
    name: sheet.name,
    cells: cells.filter(({ value, formula, look }) => value !== null || formula !== undefined || look.fill !== undefined).sort((a, b) => a.at.localeCompare(b.at)),
    merges: sheet.merges,
    hidden: [...sheet.hiddenColumns],
    widths: [0, 1, 2, 3].map((column) => Math.round(sheet.columnWidths.get(column) ?? 8.43)),
    heights: [0, 1, 2, 3].map((row) => sheet.rowHeights.get(row) ?? 15),
    freeze: sheet.freeze,
    rules: sheet.conditionalFormats.map(({ formula, areas }) => [formula, areas]),
    properties: [...sheet.customProperties].sort(),
  };
}
const wholeBook = (host: Host): unknown => host.workbook.sheets.map(whole);

async function prepared(): Promise<Host> {
  const host = open([ledgerSheet(), aSheet("报送情况", [["手工表"]])]);
  valueOf(await writeDocuments([list(["原措施"])]));
  host.typeInto("整改清单", 2, 2, "八月底前完成");
  return host;
}

test("failing at any single action leaves the workbook as before", async () => {
  const before = wholeBook(await prepared());
  let tried = 0;
  for (let occurrence = 1; ; occurrence += 1) {
    const host = await prepared();
    host.setFaults({ failAt: { member: "*", occurrence } });
    const outcome = await writeDocuments([list(["新措施", "再一项"]), roster()]);
    // Print set-up and activation come last and cost nothing when they fail.
    if (outcome.ok) break;
    tried += 1;
    expect({ occurrence, problem: outcome.problem.code }).toEqual({ occurrence, problem: "excel-error" });
    expect({ occurrence, book: wholeBook(host) }).toEqual({ occurrence, book: before });
  }
  expect(tried).toBeGreaterThan(60);
}, 120_000);

test("after a write that was taken back, the next one succeeds", async () => {
  const host = await prepared();
  host.setFaults({ failAt: { member: "Values", occurrence: 1 } });
  expect((await writeDocuments([list(["新措施", "再一项"]), roster()])).ok).toBe(false);
  host.setFaults({});
  expect(valueOf(await writeDocuments([list(["新措施", "再一项"]), roster()])).value).toMatchObject({ sheets: ["整改清单", "报送情况 (2)"], left: [] });
  expect(held(host, "整改清单", "C4")).toBe("再一项");
});

test("cancelled before anything was written: nothing is", async () => {
  const host = await prepared();
  const before = wholeBook(host);
  const stop = new AbortController();
  stop.abort();
  expect(await writeDocuments([list(["新措施"])], { signal: stop.signal })).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(wholeBook(host)).toEqual(before);
});

test("cancelled between the requests of a large write: what was sent is taken back", async () => {
  const host = await prepared();
  const before = wholeBook(host);
  const stop = new AbortController();
  const large = list(Array.from({ length: 120 }, () => "长".repeat(20_000)));
  let changes = 0;
  host.onChange(() => (changes += 1) === 1 && stop.abort());
  expect(await writeDocuments([roster(), large], { signal: stop.signal })).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(wholeBook(host)).toEqual(before);
});

describe("a plan made from a reading", () => {
  const read = async () => valueOf(await readWorkbook()).value.sheets;

  test("needs three syncs to write, whatever stands there", async () => {
    const host = await prepared();
    const plan = planSheets([list([]), roster()], await read());
    expect(plan.places.map(({ name, onto }) => [name, onto !== null])).toEqual([["整改清单", true], ["报送情况 (2)", false]]);
    host.resetCounters();
    valueOf(await writeDocuments([list(["新措施"]), roster()], { plan }));
    expect(host.counters.syncs).toBe(3);
  });

  test("is refused when somebody typed meanwhile", async () => {
    const host = await prepared();
    const plan = planSheets([list([])], await read());
    host.typeInto("整改清单", 2, 2, "又改了");
    expect(await writeDocuments([list(["新措施"])], { plan })).toEqual({ ok: false, problem: { code: "sheet-changed", sheet: "整改清单" } });
    expect(held(host, "整改清单", "C3")).toBe("又改了");
  });

  test("holds where custom properties were lost", async () => {
    const host = await prepared();
    sheetOf(host, "整改清单").customProperties.clear();
    const plan = planSheets([list([])], await read());
    expect(plan).toMatchObject({ places: [{ name: "整改清单", onto: {} }], leave: [] });
    host.resetCounters();
    valueOf(await writeDocuments([list(["新措施"])], { plan }));
    expect([host.counters.syncs, host.workbook.sheets.length, held(host, "整改清单", "C3")]).toEqual([3, 3, "新措施"]);
  });
});

describe("what counts as a change by somebody", () => {
  const touched = async (): Promise<boolean> => valueOf(await readWorkbook()).value.sheets.find(({ name }) => name === "整改清单")!.own!.touched;

  test.each<[string, boolean, (host: Host) => void]>([
    ["nothing", false, () => undefined],
    ["typing where people type", false, (host) => host.typeInto("整改清单", 2, 2, "=TODAY()")],
    ["typing below, in the same column", false, (host) => host.typeInto("整改清单", 9, 2, "另行研究")],
    ["typing beside the table", true, (host) => host.typeInto("整改清单", 2, 5, "备查")],
    ["a formula beside the table", true, (host) => host.typeInto("整改清单", 2, 5, "=1+1")],
    ["another figure", true, (host) => host.typeInto("整改清单", 2, 1, "99")],
    ["a heading renamed", true, (host) => host.typeInto("整改清单", 1, 2, "措施")],
    ["a figure taken away", true, (host) => host.typeInto("整改清单", 2, 1, "")],
    ["the total overwritten", true, (host) => host.typeInto("整改清单", 3, 1, "1")],
  ])("%s: %p", async (_what, expected, act) => {
    const host = open([ledgerSheet()]);
    valueOf(await writeDocuments([list(["原措施"])]));
    act(host);
    expect(await touched()).toBe(expected);
    sheetOf(host, "整改清单").customProperties.clear();
    expect(await touched()).toBe(expected);
  });
});

test("undo gives back what people had typed, also to a pane that was opened since", async () => {
  const host = await prepared();
  const before = wholeBook(host);
  valueOf(await writeDocuments([list(["八月底前完成", "再一项"]), roster()]));
  expect(valueOf(await undoLast())).toEqual({ action: "compile", restored: 2, kept: [] });
  expect(wholeBook(host)).toEqual(before);
});

test("undo makes a sheet that was left to people ours again", async () => {
  const host = await prepared();
  host.typeInto("整改清单", 0, 6, "送领导阅");
  valueOf(await writeDocuments([list(["新措施"])]));
  expect(sheetOf(host, "整改清单").customProperties.get("indicatorLedger.kind")).toBe("rectification.left");
  valueOf(await undoLast());
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账", "报送情况", "整改清单"]);
  expect(sheetOf(host, "整改清单").customProperties.get("indicatorLedger.kind")).toBe("rectification");
});

test("rows that somebody hid are shown again, since they would hide another figure; undo hides them as before", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments([list(["原措施", "第二项"])]));
  host.apply({ kind: "setRowsHidden", sheet: sheetOf(host, "整改清单").id, top: 3, bottom: 3, hidden: true });
  const before = wholeBook(host);
  valueOf(await writeDocuments([list(["新措施", "第二项"])]));
  expect(sheetOf(host, "整改清单").hiddenRows.size).toBe(0);
  valueOf(await undoLast());
  expect([...sheetOf(host, "整改清单").hiddenRows]).toEqual([3]);
  expect(wholeBook(host)).toEqual(before);
});

test("a sheet whose looks are too much for one answer is taken down with the looks of fewer rows", async () => {
  const host = open([ledgerSheet()]);
  const long = list(Array.from({ length: 280 }, (_, index) => `措施${index}`));
  valueOf(await writeDocuments([long]));
  host.setFaults({ payloadLimit: 200_000 });
  host.resetCounters();
  valueOf(await writeDocuments([list(["新措施"])]));
  expect(host.counters.syncs).toBe(5);
  expect(held(host, "整改清单", "C3")).toBe("新措施");
  valueOf(await undoLast());
  expect([held(host, "整改清单", "C3"), held(host, "整改清单", "C282")]).toEqual(["措施0", "措施279"]);
});
