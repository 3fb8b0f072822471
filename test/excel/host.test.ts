import { host, platform, settings } from "../../src/excel/host";

test("host and platform as office-js-helpers names them", () => {
  expect([host(), platform()]).toEqual(["EXCEL", "PC"]);
});

test("settings are kept, found again and removed", () => {
  const store = settings("test");
  expect([store.has("language"), store.get("language")]).toEqual([false, null]);
  store.set("language", { code: "zh-CN", remarks: true });
  expect([store.has("language"), settings("test").get("language")]).toEqual([true, { code: "zh-CN", remarks: true }]);
  store.delete("language");
  store.delete("language");
  expect(store.has("language")).toBe(false);
});

test("without a window nothing fails: the answers are those of no Office, and settings last as long as the program", () => {
  const { window: kept } = globalThis as { window?: unknown };
  Object.defineProperty(globalThis, "window", { value: undefined, configurable: true, writable: true });
  try {
    expect([host(), platform()]).toEqual(["WEB", null]);
    const store = settings("headless");
    store.set("a", 1);
    expect([store.has("a"), store.get("a")]).toEqual([true, 1]);
  } finally {
    Object.defineProperty(globalThis, "window", { value: kept, configurable: true, writable: true });
  }
});
