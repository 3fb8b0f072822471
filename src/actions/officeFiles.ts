/** 办公室汇总: files read in workers against the plan of the open workbook. A part of its own, fetched with the first files. */
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import type { ChosenFiles } from "./files/chosenFiles";
import type { OfficeFiles } from "./files/officeRoster";
import type { ReadFilesOptions } from "./files/readFiles";
import { readChosenFiles } from "./readFiles";
import type { WorkbookBasis } from "./workbookBasis";

/** Nothing a file holds stops the others. Problem reader-not-loaded when the worker's script cannot be fetched. `asOf`: ISO date. */
export async function readOfficeFiles(chosen: ChosenFiles, basis: WorkbookBasis, asOf: string, options: Pick<ReadFilesOptions, "signal" | "onProgress"> = {}): Promise<Outcome<OfficeFiles>> {
  const read = await readChosenFiles(chosen, { plan: basis.plan, asOf }, options);
  return read.ok ? succeeded({ read: read.value, basis, asOf }) : read;
}
