/**
 * 汇总的第一步: the workbooks a person dropped on the pane, or chose, are read and judged, in workers of the browser. The workbook that is
 * open is not touched.
 *
 *   on drop       entries = droppedEntries(event.dataTransfer.items)        at once, while the event is being handled
 *                 chosen = await filesOfEntries(entries)                    folders walked through; chosen.leftOut says what is not read
 *   on choosing   chosen = filesOfList(input.files)
 *   then          read = await readChosenFiles(chosen, { plan, asOf }, { signal, onProgress })
 *                 read.value: FilesRead, see files/fileReading.ts
 *   to compile    counted = countedFiles(read.value, leftAside, plan)       leftAside: paths a person does not want counted; proposals:
 *                                                                           copiesOf(repeats), olderOf(repeats)
 *                 compileSummary({ …, extra: counted.inputs, unreadDepartments: counted.unreadDepartments })
 */
import type { Outcome } from "../sheet/outcome";
import { browserWorker, browserWorkerCount } from "./files/browserWorkers";
import type { ChosenFiles } from "./files/chosenFiles";
import type { FilesRead } from "./files/fileReading";
import type { ReadFilesOptions } from "./files/readFiles";
import { readFiles } from "./files/readFiles";
import type { ReadingRequest } from "./files/readFile";

export { droppedEntries, filesOfEntries, filesOfList } from "./files/chosenFiles";
export type { ChosenFile, ChosenFiles } from "./files/chosenFiles";
export { copiesOf, countedFiles, olderOf } from "./files/counted";
export type { CountedFiles, UnreadFile } from "./files/counted";
export type { FileRead, FileReading, FilesRead, LeftOut, ReadingProgress } from "./files/fileReading";
export type { NewerReason, Repeat } from "./files/repeats";
export { repeatSentences } from "./files/repeatSentences";

/** Reads all files; nothing a file holds stops the others. Problem reader-not-loaded when the worker's script cannot be fetched. */
export function readChosenFiles(chosen: ChosenFiles, request: ReadingRequest, options: Pick<ReadFilesOptions, "signal" | "onProgress"> = {}): Promise<Outcome<FilesRead>> {
  return readFiles(chosen, request, { ...options, spawn: browserWorker, workers: browserWorkerCount() });
}
