/** The pool's workers in a browser. The script is a file of ours, so that `worker-src 'self'` suffices: no blob, no eval. */
import type { FromWorker } from "../../files/pool/protocol";
import { poolSize } from "../../files/pool/workerPool";
import type { ReadingPiece } from "./pieces";
import type { ReadingWorker } from "./readFiles";

/** As many as the machine carries. */
export const browserWorkerCount = (): number => poolSize(navigator.hardwareConcurrency);

export function browserWorker(): ReadingWorker {
  const worker = new Worker(/* webpackChunkName: "files" */ new URL("./readingWorker.ts", import.meta.url), { name: "files" });
  return {
    send: (message, transfer) => worker.postMessage(message, [...transfer]),
    listen(take, failed) {
      worker.addEventListener("message", (event: MessageEvent<FromWorker<ReadingPiece>>) => take(event.data));
      worker.addEventListener("messageerror", () => failed("message not understood"));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        failed(event.message || "not loaded");
      });
    },
    end: () => worker.terminate(),
  };
}
