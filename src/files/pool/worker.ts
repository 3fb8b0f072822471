/** The worker's end of the pool: takes jobs one after another and tells what came of them. */
import type { FromWorker, ToWorker } from "./protocol";

/** How a worker speaks with who made it: a browser's worker scope, or a parent port of Node's. */
export interface WorkerPort<SetUp, Order, Piece> {
  send(message: FromWorker<Piece>): void;
  listen(take: (message: ToWorker<SetUp, Order>) => void): void;
}

/**
 * Serves jobs. `work` is made of the set-up; it tells the pieces of a job's result one by one, and may throw: then the job failed
 * and the worker goes on.
 */
export function serveJobs<SetUp, Order, Piece>(port: WorkerPort<SetUp, Order, Piece>, makeWork: (setUp: SetUp) => (order: Order, tell: (piece: Piece) => void) => void): void {
  let work: ((order: Order, tell: (piece: Piece) => void) => void) | null = null;
  port.listen((message) => {
    if (message.kind === "set-up") {
      work = makeWork(message.setUp);
      return port.send({ kind: "ready" });
    }
    const { job, order } = message;
    try {
      if (!work) throw new Error("no set-up");
      work(order, (piece) => port.send({ kind: "piece", job, piece }));
      port.send({ kind: "done", job });
    } catch (error) {
      port.send({ kind: "failed", job, detail: error instanceof Error ? error.message : String(error) });
    }
  });
}
