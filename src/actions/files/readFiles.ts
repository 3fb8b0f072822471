/**
 * 办公室汇总: the files a person dropped or chose → their ledgers, reviewed, in workers, with progress and a way to stop. One bad file
 * never stops the rest; whatever ends first, the result stands in order of the paths.
 */
import { megabytes } from "../../files/fault";
import { byName } from "../../files/fileNames";
import type { JobEnd, PoolWorker } from "../../files/pool/workerPool";
import { runJobs } from "../../files/pool/workerPool";
import { MAX_FILE_BYTES } from "../../files/limits";
import { yearOfPlan } from "../../plan/year";
import type { Outcome, Problem } from "../../sheet/outcome";
import { failed, succeeded } from "../../sheet/outcome";
import type { ChosenFiles, ChosenFile } from "./chosenFiles";
import type { FileRead, FileReading, FilesRead, ReadingProgress } from "./fileReading";
import type { ReadingPiece } from "./pieces";
import { ReadingPieces } from "./pieces";
import type { ReadingRequest } from "./readFile";
import { findRepeats } from "./repeats";

/** One file for a worker. */
export interface ReadingOrder {
  /** As reports call it. */
  readonly file: string;
  readonly bytes: ArrayBuffer;
}

export type ReadingWorker = PoolWorker<ReadingRequest, ReadingOrder, ReadingPiece>;

export interface ReadFilesOptions {
  /** Where the reading is done: workers of the browser, of Node, or this thread. */
  readonly spawn: () => ReadingWorker;
  readonly workers: number;
  /** Aborting stops at once; what had been read is in the result. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Milliseconds a file may take. Default: a minute, many times what the largest honest one takes. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 60_000;

/** Problem "reader-not-loaded" when no worker starts; nothing else fails as a whole. */
export async function readFiles(chosen: ChosenFiles, request: ReadingRequest, options: ReadFilesOptions): Promise<Outcome<FilesRead>> {
  const { spawn, workers, signal, onProgress, timeLimit = TIME_LIMIT } = options;
  const files = called([...chosen.files].sort((a, b) => byName(a.path, b.path)));
  const wanted = files.filter(({ size }) => size <= MAX_FILE_BYTES);
  const pieces = new Map(wanted.map((file) => [file, new ReadingPieces()]));
  const ends = await runJobs<CalledFile, ReadingRequest, ReadingOrder, ReadingPiece>(
    {
      items: wanted,
      setUp: { plan: request.plan, asOf: request.asOf },
      prepare: async ({ file, bytes }) => {
        const buffer = await bytes();
        return { order: { file, bytes: buffer }, transfer: [buffer] };
      },
      onPiece: (index, piece) => pieces.get(wanted[index]!)!.take(piece),
      onProgress: (done, running) => onProgress?.({ done: done + files.length - wanted.length, total: files.length, current: running.map((index) => wanted[index]!.file) }),
    },
    { spawn, size: workers, timeLimit, signal },
  );
  if (ends === "no-worker") return failed({ code: "reader-not-loaded" });
  const endOf = new Map(wanted.map((file, index) => [file, ends[index]!]));
  const read = files.flatMap((one): FileRead[] => {
    const { path, file, size, modified } = one;
    const end = endOf.get(one);
    const reading = end ? readingOf(file, end, pieces.get(one)!, timeLimit) : unread({ code: "workbook-too-large", file, what: "bytes", limit: megabytes(MAX_FILE_BYTES) });
    return reading ? [{ path, file, size, modified, reading }] : [];
  });
  const year = yearOfPlan(request.plan) ?? Number(request.asOf.slice(0, 4));
  return succeeded({ files: read, leftOut: chosen.leftOut, repeats: findRepeats(read, year), cancelled: ends.some(({ kind }) => kind === "cancelled") });
}

/** A file and how reports call it: by its bare name, or by its path where two have the same. */
type CalledFile = ChosenFile & { readonly file: string };

function called(files: readonly ChosenFile[]): CalledFile[] {
  const bare = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  const count = new Map<string, number>();
  for (const { path } of files) count.set(bare(path), (count.get(bare(path)) ?? 0) + 1);
  return files.map((file) => ({ ...file, file: file.file ?? (count.get(bare(file.path)) === 1 ? bare(file.path) : file.path) }));
}

const unread = (problem: Problem): FileReading => ({ kind: "unread", problem, sheetProblems: [] });

/** Null for a file that was not come to before the reading was stopped. */
function readingOf(file: string, end: JobEnd, pieces: ReadingPieces, timeLimit: number): FileReading | null {
  switch (end.kind) {
    case "done":
      return pieces.whole() ?? unread({ code: "reading-failed", file, detail: "no result" });
    case "not-prepared":
      return unread({ code: "file-not-readable", file, detail: end.detail });
    case "failed":
      return unread({ code: "reading-failed", file, detail: end.detail });
    case "timed-out":
      return unread({ code: "reading-timed-out", file, seconds: Math.round(timeLimit / 1000) });
    case "cancelled":
      return null;
  }
}
