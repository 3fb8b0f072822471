/** Where the command line reads files: in threads of Node. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ChosenFile } from "../actions/files/chosenFiles";
import type { ReadFilesOptions, ReadingWorker } from "../actions/files/readFiles";
import { readingWork } from "../actions/files/readingWork";
import { hereWorker } from "../files/pool/hereWorker";

/** Fewer and smaller than this are read before a thread has started. */
const WORTH_A_THREAD = { files: 60, bytes: 4_000_000 };
/** Memory a thread may take: what the limits of `files/` allow takes less. */
const MEMORY_MB = 3_000;

export function readingWorkers(files: readonly ChosenFile[]): Pick<ReadFilesOptions, "spawn" | "workers"> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length < WORTH_A_THREAD.files && bytes < WORTH_A_THREAD.bytes) return { spawn: () => hereWorker(readingWork), workers: 1 };
  return { spawn: thread, workers: Math.min(availableParallelism(), 4) };
}

function thread(): ReadingWorker {
  const worker = new Worker(join(__dirname, "readingThread.cjs"), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  return {
    send: (message, transfer) => worker.postMessage(message, [...transfer]),
    listen(take, failed) {
      worker.on("message", take);
      worker.on("messageerror", ({ message }) => failed(message));
      worker.on("error", ({ message }) => failed(message));
      worker.on("exit", (code) => code !== 0 && failed(`exit ${code}`));
    },
    end: () => void worker.terminate(),
  };
}
