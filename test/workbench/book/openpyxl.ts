/** Asks openpyxl (Debian's python3-openpyxl) what is in a file of ours. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Python that has openpyxl; null where there is none. CI installs it. */
export const PYTHON: string | null =
  ["/usr/bin/python3", "python3"].find((command) => {
    try {
      execFileSync(command, ["-c", "import openpyxl"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

/** The sheets of these names. */
export function describedByOpenpyxl(bytes: Uint8Array, sheets: readonly string[]): Record<string, Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(PYTHON!, [join(__dirname, "python/describe.py"), file, ...sheets], { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } })) as Record<string, Record<string, unknown>>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
