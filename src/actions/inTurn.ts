/**
 * One action at a time, whoever asks for it: the pane and the ribbon share a runtime, and two actions that read and write the same
 * workbook at once would each write from what the other has just changed. Who comes second waits; nothing is refused.
 */

type Listener = (busy: boolean) => void;

const listeners = new Set<Listener>();
let last: Promise<unknown> = Promise.resolve();
let underWay = 0;

/** Runs `work` when all that was asked for before is over, however that ended. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  count(1);
  const mine = last.then(work, work).finally(() => count(-1));
  last = mine.catch(() => undefined);
  return mine;
}

/** Something is running or waiting. */
export function busy(): boolean {
  return underWay > 0;
}

/** Calls back when work begins and when all of it is over; returns the way to stop. */
export function onBusy(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function count(change: 1 | -1): void {
  const before = busy();
  underWay += change;
  if (busy() !== before) for (const listener of listeners) listener(busy());
}
