/** One action at a time. */
import { busy, inTurn, onBusy } from "../../src/actions/inTurn";

const later = (steps: string[], name: string) => async () => {
  steps.push(`${name} begins`);
  await new Promise((resolve) => setTimeout(resolve, 1));
  steps.push(`${name} ends`);
  return name;
};

test("who comes second waits for the first, and each gets its own answer", async () => {
  const steps: string[] = [];
  expect(await Promise.all([inTurn(later(steps, "review")), inTurn(later(steps, "fill"))])).toEqual(["review", "fill"]);
  expect(steps).toEqual(["review begins", "review ends", "fill begins", "fill ends"]);
});

test("a failure is its own asker's alone", async () => {
  const failing = inTurn(() => Promise.reject(new Error("no")));
  const next = inTurn(async () => "yes");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

test("busy from the first that is asked for to the last that ends", async () => {
  const heard: boolean[] = [];
  const stop = onBusy((now) => heard.push(now));
  const both = Promise.all([inTurn(async () => undefined), inTurn(async () => undefined)]);
  expect(busy()).toBe(true);
  await both;
  stop();
  expect(busy()).toBe(false);
  expect(heard).toEqual([true, false]);
});
