/** A file read by itself and the same file opened in Excel's stand-in and read through Office.js: one review. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../../src/actions/files/readFile";
import { workbenchDesk } from "../../../src/cli/workbenchDesk";
import { localeOf } from "../../../src/locales/locale";
import { guichi2018 } from "../../../src/plan/guichi2018";
import { CASES } from "../../corpus/cases";

const SAMPLES = join(__dirname, "../../../samples");
const samples = readdirSync(SAMPLES).filter((name) => /\.xlsx?$/.test(name)).map((file) => ({ file, bytes: () => new Uint8Array(readFileSync(join(SAMPLES, file))), asOf: "2018-07-31" }));

test.each([...samples, ...CASES].map((one) => [one.file, one] as const))("%s", async (file, { bytes, asOf }) => {
  const here = readFile(bytes(), file, { plan: guichi2018, asOf });
  const opened = await workbenchDesk({ plan: guichi2018, asOf, locale: localeOf("zh-CN") }).open(file, bytes());
  const there = opened.ok ? await opened.value.review() : opened;
  if (!there.ok) {
    expect(here).toMatchObject({ kind: "unread", problem: there.problem });
    return;
  }
  const { ledgers, passedOver } = there.value;
  expect(here).toMatchObject({ kind: "read", passedOver, reviews: ledgers.map(({ ledger: { sheet, department }, ...review }) => ({ ...review, ledger: { sheet, department } })) });
});
