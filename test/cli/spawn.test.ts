/** The program as people start it: a process of its own, no build step. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agricultureLedger } from "./workbooks";

const BIN = join(__dirname, "..", "..", "bin", "ledger.cjs");
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("one JSON document on standard output, sentences on standard error, the status says the rest", () => {
  writeFileSync(join(folder, "区农委.xlsx"), agricultureLedger("30%"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "review", "区农委.xlsx", "没有.xlsx", "--json", "--as-of", "2018-07-31"], { cwd: folder, encoding: "utf8" });
  expect(JSON.parse(stdout)).toMatchObject({ asOf: "2018-07-31", totals: { shortfall: 1 }, unread: [{ file: "没有.xlsx", sheet: null }] });
  expect(stderr).toBe("找不到“没有.xlsx”，请检查路径。\n");
  expect(status).toBe(1);
}, 60_000);
