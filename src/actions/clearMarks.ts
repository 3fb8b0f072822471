/** 清除标记: takes away our marks and remarks, and nothing else. At most 3 syncs. */
import { clearMarks as clear } from "../excel/marks";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import type { ClearReport } from "./outcomes";

export async function clearMarks(): Promise<Outcome<ClearReport>> {
  const cleared = await clear();
  return cleared.ok ? succeeded(cleared.value.value) : cleared;
}
