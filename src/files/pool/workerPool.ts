/**
 * A few workers that do many jobs. A job that takes too long, or takes its worker down, is reported, its worker replaced, and the rest
 * goes on. Results stand in the order of the jobs, whichever ends first. Nothing is ever thrown but a cancellation.
 */
import type { FromWorker, ToWorker } from "./protocol";

/** A worker as the pool sees it. Browser and Node bind it; tests bring their own. */
export interface PoolWorker<SetUp, Order, Piece> {
  send(message: ToWorker<SetUp, Order>, transfer: readonly ArrayBuffer[]): void;
  /** `failed` is told when the worker could not be loaded, or broke down. */
  listen(take: (message: FromWorker<Piece>) => void, failed: (detail: string) => void): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/** What a worker is to do; prepared only when one is free, so that at most as many files as workers are in memory. */
export interface Prepared<Order> {
  readonly order: Order;
  readonly transfer: readonly ArrayBuffer[];
}

/** How a job ended. */
export type JobEnd =
  | { readonly kind: "done" }
  /** It could not be prepared. */
  | { readonly kind: "not-prepared"; readonly detail: string }
  | { readonly kind: "failed"; readonly detail: string }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" };

export interface PoolJobs<Item, SetUp, Order, Piece> {
  readonly items: readonly Item[];
  readonly setUp: SetUp;
  /** May reject: the job then ends as "not-prepared". */
  prepare(item: Item, index: number): Promise<Prepared<Order>>;
  /** Pieces of one job come in order. */
  onPiece(index: number, piece: Piece): void;
  /** After a job began or ended: how many have ended, and which are being done. */
  onProgress?(done: number, running: readonly number[]): void;
}

export interface PoolOptions<SetUp, Order, Piece> {
  spawn(): PoolWorker<SetUp, Order, Piece>;
  /** Number of workers, at least 1. */
  readonly size: number;
  /** Milliseconds a single job may take. */
  readonly timeLimit: number;
  /** Milliseconds a worker may take to become ready. */
  readonly startLimit?: number;
  readonly signal?: AbortSignal;
}

const START_LIMIT = 30_000;
/** Workers that do not start, after others did, before the pool gives up. */
const MOST_FAILED_STARTS = 3;

/** How many workers a machine carries: one processor is left to the main thread; more than four gain nothing, since memory is the limit. */
export function poolSize(processors: number | undefined): number {
  return Math.max(1, Math.min((processors ?? 2) - 1, 4));
}

/**
 * Does all jobs. One end a job, in the jobs' order. "no-worker": workers cannot be had at all (not one ever became ready); then no
 * job was done.
 */
export function runJobs<Item, SetUp, Order, Piece>(jobs: PoolJobs<Item, SetUp, Order, Piece>, options: PoolOptions<SetUp, Order, Piece>): Promise<readonly JobEnd[] | "no-worker"> {
  return new Promise((resolve) => new PoolRun(jobs, options, resolve).start());
}

interface Seat<SetUp, Order, Piece> {
  readonly worker: PoolWorker<SetUp, Order, Piece>;
  /** The job being done, or null. */
  job: number | null;
  /** Runs while the worker starts, and while it does a job. */
  timer: ReturnType<typeof setTimeout> | null;
}

class PoolRun<Item, SetUp, Order, Piece> {
  private readonly ends: (JobEnd | undefined)[];
  private readonly seats = new Set<Seat<SetUp, Order, Piece>>();
  private next = 0;
  private done = 0;
  private finished = false;
  /** A worker became ready once: failures after that are the job's, not the program's. */
  private proven = false;
  private failedStarts = 0;
  private readonly abort = (): void => this.cancel();

  constructor(
    private readonly jobs: PoolJobs<Item, SetUp, Order, Piece>,
    private readonly options: PoolOptions<SetUp, Order, Piece>,
    private readonly resolve: (result: readonly JobEnd[] | "no-worker") => void,
  ) {
    this.ends = new Array<JobEnd | undefined>(jobs.items.length).fill(undefined);
  }

  start(): void {
    const { signal, size } = this.options;
    if (signal?.aborted) return this.cancel();
    signal?.addEventListener("abort", this.abort, { once: true });
    if (this.jobs.items.length === 0) return this.finish(this.allEnds());
    for (let seat = 0; seat < Math.min(Math.max(1, size), this.jobs.items.length); seat += 1) this.takeSeat();
  }

  private takeSeat(): void {
    const worker = this.options.spawn();
    const seat: Seat<SetUp, Order, Piece> = { worker, job: null, timer: null };
    this.seats.add(seat);
    worker.listen(
      (message) => this.hear(seat, message),
      (detail) => this.broken(seat, detail),
    );
    seat.timer = setTimeout(() => this.broken(seat, "not ready"), this.options.startLimit ?? START_LIMIT);
    worker.send({ kind: "set-up", setUp: this.jobs.setUp }, []);
  }

  private hear(seat: Seat<SetUp, Order, Piece>, message: FromWorker<Piece>): void {
    if (this.finished || !this.seats.has(seat)) return;
    if (message.kind === "ready") {
      if (seat.timer) clearTimeout(seat.timer);
      seat.timer = null;
      this.proven = true;
      return void this.nextJob(seat);
    }
    if (message.job !== seat.job) return;
    if (message.kind === "piece") this.jobs.onPiece(message.job, message.piece);
    else this.endJob(seat, message.kind === "done" ? { kind: "done" } : { kind: "failed", detail: message.detail });
  }

  private broken(seat: Seat<SetUp, Order, Piece>, detail: string): void {
    if (this.finished || !this.seats.has(seat)) return;
    if (!this.proven) return this.finish("no-worker");
    if (seat.job !== null) return this.replace(seat, { kind: "failed", detail });
    this.leaveSeat(seat);
    if ((this.failedStarts += 1) <= MOST_FAILED_STARTS) this.takeSeat();
    else if (this.seats.size === 0) this.finish(this.ends.map((end) => end ?? { kind: "failed", detail }));
  }

  private async nextJob(seat: Seat<SetUp, Order, Piece>): Promise<void> {
    const index = this.next;
    if (index >= this.jobs.items.length) return this.leaveSeat(seat);
    this.next += 1;
    seat.job = index;
    this.progress();
    let prepared: Prepared<Order>;
    try {
      prepared = await this.jobs.prepare(this.jobs.items[index]!, index);
    } catch (error) {
      return this.endJob(seat, { kind: "not-prepared", detail: error instanceof Error ? error.message : String(error) });
    }
    if (this.finished || seat.job !== index) return;
    seat.timer = setTimeout(() => this.replace(seat, { kind: "timed-out" }), this.options.timeLimit);
    seat.worker.send({ kind: "job", job: index, order: prepared.order }, prepared.transfer);
  }

  private endJob(seat: Seat<SetUp, Order, Piece>, end: JobEnd): void {
    this.note(seat, end);
    if (!this.finished) void this.nextJob(seat);
  }

  /** Writes down how the seat's job ended. */
  private note(seat: Seat<SetUp, Order, Piece>, end: JobEnd): void {
    if (seat.timer) clearTimeout(seat.timer);
    seat.timer = null;
    if (seat.job === null || this.finished) return;
    this.ends[seat.job] = end;
    seat.job = null;
    this.done += 1;
    this.progress();
    if (this.done === this.ends.length) this.finish(this.allEnds());
  }

  /** Ends a worker that hangs or broke, and puts a fresh one in its place while there is work. */
  private replace(seat: Seat<SetUp, Order, Piece>, end: JobEnd): void {
    this.leaveSeat(seat);
    this.note(seat, end);
    if (!this.finished && this.next < this.jobs.items.length) this.takeSeat();
  }

  private leaveSeat(seat: Seat<SetUp, Order, Piece>): void {
    this.seats.delete(seat);
    if (seat.timer) clearTimeout(seat.timer);
    seat.worker.end();
  }

  private progress(): void {
    this.jobs.onProgress?.(this.done, [...this.seats].flatMap(({ job }) => job ?? []).sort((a, b) => a - b));
  }

  private cancel(): void {
    this.finish(this.allEnds());
  }

  private allEnds(): readonly JobEnd[] {
    return this.ends.map((end) => end ?? { kind: "cancelled" });
  }

  private finish(result: readonly JobEnd[] | "no-worker"): void {
    if (this.finished) return;
    this.finished = true;
    this.options.signal?.removeEventListener("abort", this.abort);
    for (const seat of [...this.seats]) this.leaveSeat(seat);
    this.resolve(result);
  }
}
