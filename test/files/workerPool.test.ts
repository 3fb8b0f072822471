/** The pool: order, time limits, broken workers, cancelling. Workers here are fakes that answer when they are told to. */
import { hereWorker } from "../../src/files/pool/hereWorker";
import type { FromWorker, ToWorker } from "../../src/files/pool/protocol";
import type { PoolJobs, PoolOptions, PoolWorker } from "../../src/files/pool/workerPool";
import { poolSize, runJobs } from "../../src/files/pool/workerPool";

type Jobs = PoolJobs<string, string, string, string>;
type Worker = PoolWorker<string, string, string>;

/** What to do with a job: answer at once, never, break down, or fail. */
type Behaviour = "answers" | "hangs" | "breaks" | "fails";

interface Watched {
  started: number;
  ended: number;
  readonly pieces: string[];
  readonly progress: string[];
}

function worker(watched: Watched, behaviour: (order: string) => Behaviour, starts: "ready" | "not loaded" = "ready"): Worker {
  let hear: (message: FromWorker<string>) => void = () => undefined;
  let failed: (detail: string) => void = () => undefined;
  watched.started += 1;
  const answer = (message: ToWorker<string, string>): void => {
    if (message.kind === "set-up") return starts === "ready" ? hear({ kind: "ready" }) : failed("404");
    const { job, order } = message;
    switch (behaviour(order)) {
      case "answers":
        hear({ kind: "piece", job, piece: `${order}!` });
        return hear({ kind: "done", job });
      case "breaks":
        return failed("out of memory");
      case "fails":
        return hear({ kind: "failed", job, detail: "not this one" });
      case "hangs":
    }
  };
  return { send: (message) => void Promise.resolve().then(() => answer(message)), listen: (take, broken) => ([hear, failed] = [take, broken]), end: () => (watched.ended += 1) };
}

function jobs(items: readonly string[], watched: Watched): Jobs {
  return {
    items,
    setUp: "",
    prepare: async (item) => {
      if (item === "locked") throw new Error("in use");
      return { order: item, transfer: [] };
    },
    onPiece: (index, piece) => void watched.pieces.push(`${index} ${piece}`),
    onProgress: (done, running) => void watched.progress.push(`${done}/${items.length} ${running.join("+")}`),
  };
}

const watching = (): Watched => ({ started: 0, ended: 0, pieces: [], progress: [] });
const run = (items: readonly string[], watched: Watched, options: Partial<PoolOptions<string, string, string>> & { readonly behaviour?: (order: string) => Behaviour; readonly starts?: "ready" | "not loaded" } = {}) => {
  const { behaviour = () => "answers", starts, ...rest } = options;
  return runJobs(jobs(items, watched), { spawn: () => worker(watched, behaviour, starts), size: 2, timeLimit: 20, ...rest });
};
const kinds = (ends: Awaited<ReturnType<typeof run>>): unknown => (ends === "no-worker" ? ends : ends.map(({ kind }) => kind));

test("a processor is left to the main thread, and at most four workers are taken", () => {
  expect([undefined, 1, 2, 4, 16].map(poolSize)).toEqual([1, 1, 1, 3, 4]);
});

test("all jobs are done, and every worker is ended", async () => {
  const watched = watching();
  expect(kinds(await run(["a", "b", "c"], watched))).toEqual(["done", "done", "done"]);
  expect(watched.pieces.sort()).toEqual(["0 a!", "1 b!", "2 c!"]);
  expect(watched).toMatchObject({ started: 2, ended: 2 });
  expect(watched.progress.at(-1)).toBe("3/3 ");
});

test("a worker that hangs is ended and replaced; its job is reported in its place, the rest is done", async () => {
  const watched = watching();
  expect(kinds(await run(["a", "slow", "c", "d"], watched, { behaviour: (order) => (order === "slow" ? "hangs" : "answers"), size: 1 }))).toEqual(["done", "timed-out", "done", "done"]);
  expect(watched).toMatchObject({ started: 2, ended: 2 });
});

test("a worker that breaks down is replaced, and one that says it cannot goes on", async () => {
  const watched = watching();
  const ends = await run(["bomb", "b", "bad", "d"], watched, { behaviour: (order) => (order === "bomb" ? "breaks" : order === "bad" ? "fails" : "answers"), size: 1 });
  expect(ends).toEqual([{ kind: "failed", detail: "out of memory" }, { kind: "done" }, { kind: "failed", detail: "not this one" }, { kind: "done" }]);
  expect(watched.started).toBe(2);
});

test("what cannot be prepared is reported, and no worker is troubled with it", async () => {
  const watched = watching();
  expect(await run(["locked", "b"], watched, { size: 1 })).toEqual([{ kind: "not-prepared", detail: "in use" }, { kind: "done" }]);
  expect(watched.started).toBe(1);
});

test("workers that cannot be loaded at all are told once", async () => {
  const watched = watching();
  expect(await run(["a", "b", "c"], watched, { starts: "not loaded" })).toBe("no-worker");
  expect(watched.ended).toBe(watched.started);
});

test("a worker that never becomes ready counts as not loaded", async () => {
  const silent: Worker = { send: () => undefined, listen: () => undefined, end: () => undefined };
  expect(await runJobs(jobs(["a"], watching()), { spawn: () => silent, size: 1, timeLimit: 1000, startLimit: 10 })).toBe("no-worker");
});

test("when replacements do not start either, the pool gives up instead of trying for ever", async () => {
  const watched = watching();
  let spawned = 0;
  const spawn = (): Worker => worker(watched, () => "breaks", (spawned += 1) === 1 ? "ready" : "not loaded");
  const ends = await runJobs(jobs(["a", "b", "c"], watched), { spawn, size: 1, timeLimit: 1000 });
  expect(ends).toEqual([{ kind: "failed", detail: "out of memory" }, { kind: "failed", detail: "404" }, { kind: "failed", detail: "404" }]);
  expect(spawned).toBeLessThan(10);
});

test("cancelling ends the workers at once; what was done stays done", async () => {
  const watched = watching();
  const stop = new AbortController();
  const behaviour = (order: string): Behaviour => {
    if (order !== "hang") return "answers";
    stop.abort();
    return "hangs";
  };
  expect(kinds(await run(["a", "hang", "c"], watched, { behaviour, size: 1, timeLimit: 60_000, signal: stop.signal }))).toEqual(["done", "cancelled", "cancelled"]);
  expect(watched.ended).toBe(watched.started);
});

test("cancelled before it begins, nothing begins; no jobs, no workers", async () => {
  const watched = watching();
  expect(kinds(await run(["a"], watched, { signal: AbortSignal.abort() }))).toEqual(["cancelled"]);
  expect(await run([], watched)).toEqual([]);
  expect(watched.started).toBe(0);
});

test("the worker's end: pieces in order, then the end; what throws is a failed job and no more", async () => {
  const spawn = (): Worker =>
    hereWorker((setUp: string) => (order: string, tell: (piece: string) => void) => {
      if (order === "bad") throw new Error("cannot");
      tell(`${setUp}1 ${order}`);
      tell(`${setUp}2 ${order}`);
    });
  const watched = watching();
  const ends = await runJobs({ ...jobs(["a", "bad", "c"], watched), setUp: "#" }, { spawn, size: 1, timeLimit: 1000 });
  expect(ends).toEqual([{ kind: "done" }, { kind: "failed", detail: "cannot" }, { kind: "done" }]);
  expect(watched.pieces).toEqual(["0 #1 a", "0 #2 a", "2 #1 c", "2 #2 c"]);
});
