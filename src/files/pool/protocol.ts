/**
 * What a pool and its workers say to one another. Everything is plain data; the bytes of a file are handed over, not copied.
 */

/** To a worker: once, before the first job. */
export interface SetUpMessage<SetUp> {
  readonly kind: "set-up";
  readonly setUp: SetUp;
}

/** To a worker: one job. Its buffers are named in the transfer list. */
export interface JobMessage<Order> {
  readonly kind: "job";
  readonly job: number;
  readonly order: Order;
}

export type ToWorker<SetUp, Order> = SetUpMessage<SetUp> | JobMessage<Order>;

/**
 * From a worker: "ready" once, when it can take jobs; then, a job, pieces of its result in order and an end. A result comes in pieces
 * so that no single one keeps the main thread busy.
 */
export type FromWorker<Piece> =
  | { readonly kind: "ready" }
  | { readonly kind: "piece"; readonly job: number; readonly piece: Piece }
  | { readonly kind: "done"; readonly job: number }
  | { readonly kind: "failed"; readonly job: number; readonly detail: string };
