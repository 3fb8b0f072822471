/**
 * A "worker" in this very thread, for tests and for the command line, where nobody waits at a screen: the same jobs, the same order,
 * no second thread to start.
 */
import type { FromWorker, ToWorker } from "./protocol";
import { serveJobs } from "./worker";
import type { PoolWorker } from "./workerPool";

export function hereWorker<SetUp, Order, Piece>(makeWork: (setUp: SetUp) => (order: Order, tell: (piece: Piece) => void) => void): PoolWorker<SetUp, Order, Piece> {
  let take: (message: ToWorker<SetUp, Order>) => void = () => undefined;
  let hear: (message: FromWorker<Piece>) => void = () => undefined;
  let ended = false;
  serveJobs<SetUp, Order, Piece>({ send: (message) => (ended ? undefined : hear(message)), listen: (taken) => (take = taken) }, makeWork);
  return {
    // Answers never come while the question is still being put.
    send: (message) => void Promise.resolve().then(() => (ended ? undefined : take(message))),
    listen: (heard) => (hear = heard),
    end: () => (ended = true),
  };
}
