/** Brings the cell of a finding before the person's eyes, and tells when the workbook was changed by somebody. */
import { jumpTo as jump } from "../excel/jump";
import { onSheetChanged } from "../excel/watch";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";

export async function jumpTo(sheet: string, cell: string): Promise<Outcome<void>> {
  const jumped = await jump(sheet, cell);
  return jumped.ok ? succeeded(undefined) : jumped;
}

/** Calls `listener` when anybody but this add-in changes a cell; gives back how to stop. Silent where Excel cannot tell. */
export function onWorkbookChanged(listener: () => void): () => void {
  const watching = onSheetChanged(listener);
  return () => void watching.then((watch) => (watch.ok ? watch.value.stop() : undefined)).catch(() => undefined);
}
