/** 汇总 that fails or is cancelled halfway: the workbook is as before, figures, typed contents, sheets and all. */
import { compileSummary, prepareCompile, writeCompile } from "../../src/actions/compile";
import { localeOf } from "../../src/locales/locale";
import type { Host } from "../../src/workbench/host/createHost";
import { ledger, open, request, valueOf } from "./office";
import { typeInto } from "./ourSheet";

const asked = { ...request, locale: localeOf("zh-CN") };
const STANDARD = "农业标准化普及率";

/** What stands in the workbook: names, cells, merges, hidden columns, panes, heights, and what marks sheets as ours. */
function book(host: Host): unknown {
  return host.workbook.sheets.map(({ name, cells, merges, hiddenColumns, freeze, conditionalFormats, customProperties, rowHeights }) => ({
    name,
    cells: [...cells].flatMap(([row, line]) => [...line].flatMap(([column, { value, formula, numberFormat = "General", appearance }]) => (value === null && formula === undefined ? [] : [[row, column, value, formula, numberFormat, appearance?.fill || null, appearance?.bold ?? false, appearance?.fontName ?? "宋体"]]))).sort(),
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    hiddenColumns: [...hiddenColumns],
    freeze,
    rules: conditionalFormats.map(({ formula }) => formula),
    properties: [...customProperties].sort(),
    heights: [...cells.keys()].sort((a, b) => a - b).map((row) => rowHeights.get(row) ?? 15),
  }));
}

async function compiledOnce(): Promise<Host> {
  const host = open([ledger()]);
  valueOf(await compileSummary(asked));
  typeInto(host, "整改清单", STANDARD, "整改措施", "八月底前完成");
  typeInto(host, "汇总表", STANDARD, "备注", "已约谈");
  host.typeInto("台账", 3, 3, "31%");
  return host;
}

/** How many changes one write asks for. */
async function changes(prepare: () => Promise<Host>): Promise<number> {
  const host = await prepare();
  let count = 0;
  const counting = { member: "*", get occurrence() { count += 1; return 0; } };
  host.setFaults({ failAt: counting });
  valueOf(await compileSummary(asked));
  return count;
}

describe.each<[string, () => Promise<Host>]>([
  ["the first time", async () => open([ledger()])],
  ["over the sheets of the last time", compiledOnce],
])("%s", (_when, prepare) => {
  test("failing anywhere along the way leaves the workbook as before", async () => {
    const before = book(await prepare());
    const total = await changes(prepare);
    expect(total).toBeGreaterThan(500);
    let failures = 0;
    // Some of the first, then one in two hundred. test/excel/allOrNothing.test.ts tries each single action on smaller sheets.
    for (let occurrence = 1; occurrence <= total; occurrence += occurrence < 60 ? 11 : 211) {
      const host = await prepare();
      host.setFaults({ failAt: { member: "*", occurrence } });
      const outcome = await compileSummary(asked);
      if (outcome.ok) continue;
      failures += 1;
      expect({ occurrence, code: outcome.problem.code }).toEqual({ occurrence, code: "excel-error" });
      expect({ occurrence, book: book(host) }).toEqual({ occurrence, book: before });
    }
    expect(failures).toBeGreaterThan(6);
  }, 240_000);

  test("cancelled before writing: nothing is written", async () => {
    const host = await prepare();
    const before = book(host);
    const stop = new AbortController();
    const prepared = valueOf(await prepareCompile({ ...asked, signal: stop.signal }));
    stop.abort();
    expect(await writeCompile(prepared, { signal: stop.signal })).toEqual({ ok: false, problem: { code: "cancelled" } });
    expect(await compileSummary({ ...asked, signal: stop.signal })).toEqual({ ok: false, problem: { code: "cancelled" } });
    expect(book(host)).toEqual(before);
  });
});

test("somebody types into one of our sheets between preview and writing: refused, nothing written, nothing lost", async () => {
  const host = await compiledOnce();
  const prepared = valueOf(await prepareCompile(asked));
  typeInto(host, "整改清单", STANDARD, "整改措施", "九月底前完成");
  const before = book(host);
  expect(await writeCompile(prepared)).toEqual({ ok: false, problem: { code: "sheet-changed", sheet: "整改清单" } });
  expect(book(host)).toEqual(before);
});
