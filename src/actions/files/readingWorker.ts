/** Entry of the browser's reading worker: a bundle of its own, fetched when the first files are dropped. */
import { serveReading } from "./readingWork";

/** What this file uses of a worker's global scope (the compiler knows the page's). */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

const scope = self as unknown as WorkerScope;

serveReading({
  send: (message) => scope.postMessage(message),
  listen: (take) => scope.addEventListener("message", (event) => take(event.data as Parameters<typeof take>[0])),
});
