/**
 * A bare page that reads dropped and chosen files with the program's own actions, for the browser tests and the benchmark: what the
 * pane does, without the pane. It also watches how long the page is kept busy at a time.
 */
import { builtInPlan } from "../../../src/actions/builtInPlan";
import type { ChosenFiles, FilesRead, ReadingProgress } from "../../../src/actions/readFiles";
import { countedFiles, copiesOf, droppedEntries, filesOfEntries, filesOfList, readChosenFiles } from "../../../src/actions/readFiles";
import type { Outcome } from "../../../src/actions/outcome";

/** What a test asks the page for. */
export interface ReadingHarness {
  /** Null while reading, and before. */
  result: Outcome<FilesRead> | null;
  readonly progress: ReadingProgress[];
  /** Milliseconds from the drop to the result. */
  took: number;
  /** Milliseconds of every task that kept the page busy for 50 and more, while reading. */
  readonly longTasks: number[];
  /** How often the page drew between the drop and the result. */
  frames: number;
  stop(): void;
  counted(): unknown;
}

declare global {
  interface Window {
    reading: ReadingHarness;
  }
}

let stopper = new AbortController();
const harness: ReadingHarness = {
  result: null,
  progress: [],
  took: 0,
  longTasks: [],
  frames: 0,
  stop: () => stopper.abort(),
  counted: () => (harness.result?.ok ? countedFiles(harness.result.value, copiesOf(harness.result.value.repeats), builtInPlan) : null),
};
window.reading = harness;

new PerformanceObserver((list) => harness.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });

const bar = document.querySelector("progress")!;
const words = document.querySelector("output")!;

async function read(chosen: Promise<ChosenFiles> | ChosenFiles): Promise<void> {
  stopper = new AbortController();
  harness.result = null;
  harness.progress.length = 0;
  harness.longTasks.length = 0;
  harness.frames = 0;
  const began = performance.now();
  let going = true;
  const draw = (): void => {
    harness.frames += 1;
    if (going) requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  const result = await readChosenFiles(await chosen, { plan: builtInPlan, asOf: "2018-07-31" }, { signal: stopper.signal, onProgress: tell });
  harness.took = performance.now() - began;
  going = false;
  harness.result = result;
  words.textContent = "done";
}

function tell(progress: ReadingProgress): void {
  harness.progress.push(progress);
  bar.max = progress.total;
  bar.value = progress.done;
  words.textContent = progress.current.join(", ");
}

addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer) void read(filesOfEntries(droppedEntries(event.dataTransfer.items)));
});
for (const input of document.querySelectorAll("input")) input.addEventListener("change", () => void read(filesOfList(input.files ?? [])));
