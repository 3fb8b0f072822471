/** Entry of Node's reading worker (through readingThread.cjs): serves the pool over its parent's port. */
import { parentPort } from "node:worker_threads";
import { serveReading } from "../actions/files/readingWork";

serveReading({
  send: (message) => parentPort?.postMessage(message),
  listen: (take) => parentPort?.on("message", take),
});
