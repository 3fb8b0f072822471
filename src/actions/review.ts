/** 核验: reads the open workbook and judges it. Writes nothing. At most 3 syncs. */
import { readWorkbook } from "../excel/readWorkbook";
import type { Outcome } from "../sheet/outcome";
import type { WorkbookReview } from "./outcomes";
import type { ReviewRequest } from "./reviewSnapshot";
import { reviewSnapshot } from "./reviewSnapshot";

/** The review of the open workbook. Our own sheets and hidden ones are passed over. Problem no-ledger when it holds none. */
export async function reviewWorkbook(request: ReviewRequest): Promise<Outcome<WorkbookReview>> {
  const read = await readWorkbook();
  return read.ok ? reviewSnapshot(read.value.value, request) : read;
}
