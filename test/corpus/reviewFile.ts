/** The real path of a file in the pure rooms: bytes → files → ledger → checks. */
import type { WorkbookReview } from "../../src/actions/outcomes";
import { reviewSnapshot } from "../../src/actions/reviewSnapshot";
import { readWorkbookFile } from "../../src/files";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Outcome } from "../../src/sheet/outcome";

export function reviewFile(file: string, bytes: Uint8Array, asOf: string): Outcome<WorkbookReview> {
  const read = readWorkbookFile(bytes, file);
  if (!read.ok) return read;
  const sheets = read.value.sheets.filter(({ kind }) => kind === "worksheet").map(({ name, visibility, protected: locked, grid }) => ({ name, visibility, protected: locked, grid, ours: null }));
  return reviewSnapshot({ name: file, sheets }, { plan: guichi2018, asOf, fileName: file });
}

export const indicatorName = (id: string): string => guichi2018.indicators.find((one) => one.id === id)?.name ?? id;
