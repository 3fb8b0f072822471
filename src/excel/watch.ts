/** Tells when somebody changes the workbook, so that results can be shown as out of date. Never writes. */
import type { Outcome } from "../sheet/outcome";
import { runExcel } from "./runExcel";

export interface SheetChange {
  readonly worksheetId: string;
  /** A1 address of what changed. */
  readonly address: string;
}

export interface Watch {
  stop(): Promise<void>;
}

/** Calls `heard` for each change that is not this add-in's own. ExcelApi 1.9; own changes are told apart from 1.14 on. */
export async function onSheetChanged(heard: (change: SheetChange) => void): Promise<Outcome<Watch>> {
  const ran = await runExcel("onSheetChanged", async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") heard({ worksheetId: event.worksheetId, address: event.address });
    });
    await context.sync();
    return registration;
  });
  if (!ran.ok) return ran;
  const registration = ran.value.value;
  return {
    ok: true,
    value: {
      stop: async () => {
        await Excel.run(registration.context, async (context) => {
          registration.remove();
          await context.sync();
        });
      },
    },
  };
}
