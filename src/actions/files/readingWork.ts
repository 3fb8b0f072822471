/** The pool's jobs here: a file read and told in pieces. The same in a browser's worker, in Node's, and in this thread. */
import { serveJobs } from "../../files/pool/worker";
import type { WorkerPort } from "../../files/pool/worker";
import type { ReadingPiece } from "./pieces";
import { tellPieces } from "./pieces";
import type { ReadingRequest } from "./readFile";
import { readFile } from "./readFile";
import type { ReadingOrder } from "./readFiles";

export const readingWork =
  (request: ReadingRequest) =>
  ({ file, bytes }: ReadingOrder, tell: (piece: ReadingPiece) => void): void =>
    tellPieces(readFile(new Uint8Array(bytes), file, request), tell);

/** Serves a pool over a port. */
export function serveReading(port: WorkerPort<ReadingRequest, ReadingOrder, ReadingPiece>): void {
  serveJobs(port, readingWork);
}
