/** The corpus through `ledger review` itself: files in a folder, the real Office.js runtime, the JSON of the contract. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import type { Case } from "../corpus/aCase";
import { CASES } from "../corpus/cases";
import type { LedgerGist } from "../corpus/gist";
import { findingLine, rowLine } from "../corpus/gist";

interface ReviewJson {
  readonly ledgers: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly department: string | null;
    readonly departmentNotes: readonly { readonly cell: string | null; readonly code: string }[];
    readonly rows: readonly Parameters<typeof rowLine>[0][];
    readonly findings: readonly (Parameters<typeof findingLine>[0] & { readonly message: string; readonly severity: string })[];
    readonly missingIndicators: readonly string[];
  }[];
  readonly unread: readonly { readonly file: string; readonly sheet: string | null; readonly reason: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** One run over all cases of one date. */
async function reviewed(cases: readonly Case[], asOf: string): Promise<{ readonly status: number; readonly json: ReviewJson }> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  folders.push(folder);
  for (const { file, bytes } of cases) writeFileSync(join(folder, file), bytes());
  let out = "";
  const status = await run(["review", folder, "--json", "--as-of", asOf], { cwd: folder, today: () => new Date(2018, 6, 31), out: (text) => (out += text), error: () => undefined, desk: workbenchDesk });
  return { status, json: JSON.parse(out) as ReviewJson };
}

/** The JSON names duties and tasks by no id: "=D08" is "=?" there. */
const asJson = (ledger: LedgerGist): LedgerGist => ({ ...ledger, rows: ledger.rows.map((row) => row.replace(/=(?:D\d\d|[三四]\([一二三四五六七]\)) /, "=? ")) });

describe.each([...new Set(CASES.map(({ asOf }) => asOf))])("as of %s", (asOf) => {
  const cases = CASES.filter((one) => one.asOf === asOf);
  let status = -1;
  let json: ReviewJson;
  beforeAll(async () => ({ status, json } = await reviewed(cases, asOf)), 60_000);

  test("every ledger comes out as its case says", () => {
    const found = Object.fromEntries(cases.map(({ file }) => [file, [] as LedgerGist[]]));
    for (const { file, sheet, department, departmentNotes, rows, findings, missingIndicators } of json.ledgers) {
      found[file]?.push({ sheet, department, rows: rows.map(rowLine), findings: findings.map(findingLine), missing: missingIndicators, notes: departmentNotes.map(({ cell, code }) => `${cell ?? "-"} ${code}`) });
    }
    expect(found).toEqual(Object.fromEntries(cases.map(({ file, ledgers }) => [file, ledgers.map(asJson)])));
  });

  test("what could not be read is named, each with a sentence", () => {
    expect(json.unread.map(({ file }) => file).sort()).toEqual(cases.filter(({ problem }) => problem !== null).map(({ file }) => file).sort());
    for (const { reason } of json.unread) expect(reason).toMatch(/。$/);
    expect(status).toBe(json.unread.length > 0 ? 1 : 0);
  });

  test("findings are sentences; verdicts add up", () => {
    for (const { message, severity } of json.ledgers.flatMap(({ findings }) => findings)) {
      expect(message).toMatch(/^\S.*。$/s);
      expect(["error", "warning", "info"]).toContain(severity);
    }
    expect(Object.values(json.totals).reduce((sum, count) => sum + count, 0)).toBe(json.ledgers.flatMap(({ rows }) => rows).length);
  });
});
