import { applyMarks, clearMarks } from "../../src/excel/marks";
import { undoLast } from "../../src/excel/undo";
import { forgetEverything } from "../../src/excel/journal";
import type { RemarkColumn, SheetMarks } from "../../src/sheet/edit";
import type { ModelConditionalFormat } from "../../src/workbench/model/workbook";
import { held, LEDGER_ROWS, ledgerSheet, open, picture, sheetOf, valueOf } from "./ledgerWorkbook";

const marks = (sheet = "台账"): SheetMarks => ({
  sheet,
  marks: [
    { kind: "error", areas: ["D4"] },
    { kind: "warning", areas: ["E4", "E5", "F4", "F5"] },
    { kind: "info", areas: ["B5"] },
  ],
});
const remarks = (sheet = "台账", texts: readonly string[] = ["未达标：低1.5个百分点", "=达标"]): RemarkColumn => ({
  sheet,
  column: 6,
  headingRow: 2,
  headingRows: 1,
  heading: "核验意见",
  bottomRow: 4,
  remarks: texts.map((text, index) => ({ row: 3 + index, text })),
});

const theirs: ModelConditionalFormat = { id: "theirs", areas: [{ top: 3, left: 3, bottom: 4, right: 3 }], formula: "=D4<0.3", fill: "#00FF00", priority: 0 };
const tags = (host: ReturnType<typeof open>, sheet = "台账") => sheetOf(host, sheet).conditionalFormats.map(({ formula }) => formula).sort();

test("one always-true rule a severity, on a list of areas, each with more than a colour", async () => {
  const host = open([ledgerSheet()]);
  expect(valueOf(await applyMarks([marks()], [])).value).toEqual({ cellsMarked: 6, remarksWritten: 0, skipped: [], kept: [] });
  const rules = sheetOf(host, "台账").conditionalFormats;
  expect(rules).toHaveLength(3);
  const error = rules.find(({ formula }) => formula?.includes("error"))!;
  expect(error).toMatchObject({ formula: '=LEN("indicator-ledger:error")>0', fill: "#FDE7E9", color: "#A4262C", bold: true, areas: [{ top: 3, left: 3, bottom: 3, right: 3 }] });
  const warning = rules.find(({ formula }) => formula?.includes("warning"))!;
  expect(warning).toMatchObject({ underline: true, areas: [{ top: 3, left: 4, bottom: 4, right: 5 }] });
  expect(rules.find(({ formula }) => formula?.includes("info"))).toMatchObject({ italic: true });
});

test("a person's rules and contents survive marking, marking again and clearing", async () => {
  const host = open([ledgerSheet("台账", { conditionalFormats: [theirs] })]);
  const before = picture(host, "台账");
  valueOf(await applyMarks([marks()], [remarks()]));
  valueOf(await applyMarks([marks()], [remarks()]));
  expect(tags(host)).toEqual(['=D4<0.3', '=LEN("indicator-ledger:error")>0', '=LEN("indicator-ledger:info")>0', expect.stringMatching(/^=LEN\("indicator-ledger:remarks:0:/), '=LEN("indicator-ledger:warning")>0']);
  const { value } = valueOf(await clearMarks());
  expect(value).toEqual({ rulesRemoved: 4, remarksRemoved: 2, kept: [], skipped: [] });
  expect(picture(host, "台账")).toBe(before);
});

test("clearing finds our marks by their formula alone", async () => {
  const host = open([ledgerSheet("台账", { conditionalFormats: [theirs, { ...theirs, id: "left over", formula: '=LEN("indicator-ledger:error") > 0', priority: 1 }] })]);
  expect(valueOf(await clearMarks()).value.rulesRemoved).toBe(1);
  expect(tags(host)).toEqual(["=D4<0.3"]);
});

test("remarks stand right of the table, as text, and in the same column the next time", async () => {
  const host = open([ledgerSheet()]);
  expect(valueOf(await applyMarks([], [remarks()])).value.remarksWritten).toBe(2);
  expect(["G3", "G4", "G5"].map((cell) => held(host, "台账", cell))).toEqual(["核验意见", "未达标：低1.5个百分点", "=达标"]);
  valueOf(await applyMarks([], [{ ...remarks("台账", ["达标"]), column: 7 }]));
  expect(["G3", "G4", "G5", "H3"].map((cell) => held(host, "台账", cell))).toEqual(["核验意见", "达标", null, null]);
});

test("a column that holds anything is never written over", async () => {
  const host = open([ledgerSheet()]);
  host.typeInto("台账", 9, 6, "经办人备注");
  valueOf(await applyMarks([], [remarks()]));
  expect([held(host, "台账", "G3"), held(host, "台账", "G10"), held(host, "台账", "H3")]).toEqual([null, "经办人备注", "核验意见"]);
});

test("a remark that somebody changed stays, when marking again and when clearing", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await applyMarks([], [remarks()]));
  host.typeInto("台账", 3, 6, "已整改，请复核");
  expect(valueOf(await applyMarks([], [remarks("台账", ["达标", "达标"])])).value.kept).toEqual([{ sheet: "台账", cell: "G4" }]);
  expect([held(host, "台账", "G4"), held(host, "台账", "G5")]).toEqual(["已整改，请复核", "达标"]);
  expect(valueOf(await clearMarks()).value).toMatchObject({ remarksRemoved: 1, kept: [{ sheet: "台账", cell: "G4" }] });
  expect(["G3", "G4", "G5"].map((cell) => held(host, "台账", cell))).toEqual([null, "已整改，请复核", null]);
});

test("protected sheets are left whole and named; sheets that are gone are named", async () => {
  const host = open([ledgerSheet("锁", { protected: true }), ledgerSheet()]);
  const before = picture(host, "锁");
  const { value } = valueOf(await applyMarks([marks("锁"), marks(), marks("没有")], [remarks("锁")]));
  expect(value).toMatchObject({ cellsMarked: 6, skipped: [{ sheet: "没有", reason: "sheet-gone" }, { sheet: "锁", reason: "protected" }] });
  expect(picture(host, "锁")).toBe(before);
});

test("3 syncs to mark and 3 to clear, for 1 sheet and for 30", async () => {
  for (const count of [1, 30]) {
    const names = Array.from({ length: count }, (_, index) => `台账${index + 1}`);
    const host = open(names.map((name) => ledgerSheet(name)));
    valueOf(await applyMarks(names.map(marks), names.map((name) => remarks(name))));
    const first = host.counters.syncs;
    host.resetCounters();
    valueOf(await applyMarks(names.map(marks), names.map((name) => remarks(name))));
    const again = host.counters.syncs;
    host.resetCounters();
    expect(valueOf(await clearMarks()).value.remarksRemoved).toBe(2 * count);
    expect([first, again, host.counters.syncs]).toEqual([3, 3, 3]);
  }
});

test("thousands of scattered cells are split into lists that Excel takes", async () => {
  const host = open([ledgerSheet()]);
  const areas = Array.from({ length: 2_000 }, (_, index) => `D${4 + index * 2}`);
  expect(valueOf(await applyMarks([{ sheet: "台账", marks: [{ kind: "error", areas }] }], [])).value.cellsMarked).toBe(2_000);
  const rules = sheetOf(host, "台账").conditionalFormats;
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.reduce((sum, rule) => sum + rule.areas.length, 0)).toBe(2_000);
});

test("undo of marking takes the marks away; undo of clearing puts them back", async () => {
  const host = open([ledgerSheet()]);
  const bare = picture(host, "台账");
  valueOf(await applyMarks([marks()], [remarks()]));
  const marked = tags(host);
  expect(valueOf(await undoLast())).toMatchObject({ action: "mark", kept: [] });
  expect(picture(host, "台账")).toBe(bare);
  valueOf(await applyMarks([marks()], [remarks()]));
  valueOf(await clearMarks());
  expect(valueOf(await undoLast()).action).toBe("clear");
  expect(tags(host)).toEqual(marked);
  expect(held(host, "台账", "G4")).toBe("未达标：低1.5个百分点");
});

test("marks of another time can be cleared, but nobody can put them back", async () => {
  open([ledgerSheet()]);
  valueOf(await applyMarks([marks()], []));
  forgetEverything();
  expect(valueOf(await clearMarks()).value.rulesRemoved).toBe(3);
  expect(await undoLast()).toEqual({ ok: false, problem: { code: "nothing-to-undo" } });
});

test("a request that Excel refuses leaves nothing half marked", async () => {
  const host = open([ledgerSheet()], { faults: { payloadLimit: 4_000 } });
  const before = picture(host, "台账");
  expect(await applyMarks([marks()], [remarks()])).toEqual({ ok: false, problem: { code: "payload-too-large" } });
  expect(picture(host, "台账")).toBe(before);
});

test("a program that loses custom properties does not cost us the remarks column: the rules know it too", async () => {
  const host = open([ledgerSheet()]);
  const bare = picture(host, "台账");
  const many = Array.from({ length: 60 }, (_, index) => `完成值${index}家，目标30家`);
  valueOf(await applyMarks([marks()], [{ ...remarks("台账", many), bottomRow: 62 }]));
  sheetOf(host, "台账").customProperties.clear();
  valueOf(await applyMarks([marks()], [remarks("台账", many.slice(0, 2))]));
  expect([held(host, "台账", "G4"), held(host, "台账", "G40"), held(host, "台账", "H3")]).toEqual([many[0], null, null]);
  sheetOf(host, "台账").customProperties.clear();
  expect(valueOf(await clearMarks()).value).toMatchObject({ remarksRemoved: 2, kept: [] });
  expect(picture(host, "台账")).toBe(bare);
});

test("rows and columns inserted since do not hide the remarks from us", async () => {
  const host = open([ledgerSheet("台账", { origin: "C4", merges: [] })]);
  valueOf(await applyMarks([], [{ ...remarks(), column: 8, headingRow: 5, bottomRow: 7, remarks: [{ row: 6, text: "达标" }] }]));
  const { cells } = sheetOf(host, "台账");
  const shifted = new Map([...cells].map(([row, line]) => [row + 2, new Map([...line].map(([column, cell]) => [column + 1, cell]))]));
  cells.clear();
  for (const [row, line] of shifted) cells.set(row, line);
  expect(held(host, "台账", "J9")).toBe("达标");
  expect(valueOf(await clearMarks()).value).toMatchObject({ remarksRemoved: 1, kept: [] });
  expect(held(host, "台账", "J9")).toBeNull();
});

test("the remarks column looks like the table, low rows grow to show it, and clearing undoes both", async () => {
  const look = { fontName: "宋体", fontSize: 10, fill: "#DDEBF7" };
  const host = open([ledgerSheet("台账", { rowHeights: { 3: 16, 4: 90 } }, LEDGER_ROWS.map((line, row) => line.map((value) => (row === 2 ? { value: value as string, appearance: look } : value))))]);
  const long = "【未达标】完成值28.5%，目标超过30%，低1.5个百分点。见方案三（三）。牵头责任单位未填写。";
  valueOf(await applyMarks([], [remarks("台账", [long, "【达标】"])]));
  const sheet = sheetOf(host, "台账");
  expect(sheet.cells.get(2)!.get(6)!.appearance).toMatchObject({ fontName: "宋体", fontSize: 10, fill: "#DDEBF7", bold: true, horizontal: "Center", vertical: "Center" });
  expect(sheet.rowHeights.get(3)).toBeGreaterThanOrEqual(30);
  expect(sheet.rowHeights.get(4)).toBe(90);
  valueOf(await applyMarks([], [remarks("台账", [long, "【达标】"])]));
  valueOf(await clearMarks());
  expect([sheet.rowHeights.get(3), sheet.rowHeights.get(4)]).toEqual([16, 90]);
  expect(sheet.cells.get(2)?.get(6)?.appearance?.fill ?? "").toBe("");
});
