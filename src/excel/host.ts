/**
 * The one wrapper of office-js-helpers (archived; pinned): where we run, a log for developers, small settings.
 * All of it answers without Office and without a window, so that tests and the command line can import it.
 */
import { Storage, Utilities } from "@microsoft/office-js-helpers/dist/office.helpers.min.js";

const hasWindow = (): boolean => typeof window !== "undefined";

/** "EXCEL" inside Excel, "WEB" in a plain browser or headless. */
export function host(): string {
  try {
    return hasWindow() ? (Utilities.host ?? "WEB") : "WEB";
  } catch {
    return "WEB";
  }
}

/** "PC", "MAC", "IOS", "OFFICE_ONLINE"; null outside Office. */
export function platform(): string | null {
  try {
    return hasWindow() ? (Utilities.platform ?? null) : null;
  } catch {
    return null;
  }
}

/** For developers only: the console. Nothing leaves the computer. */
export function log(what: Error | string): void {
  if (hasWindow()) Utilities.log(what);
  else console.error(what);
}

/** Small settings on this computer. Values must survive JSON; texts that look like ISO dates come back as Date (the library's doing). */
export interface Settings {
  get<T>(key: string): T | null;
  set<T>(key: string, value: T): void;
  has(key: string): boolean;
  delete(key: string): void;
}

/** Settings under the name of `container`; in memory where the browser grants no storage. */
export function settings(container: string): Settings {
  const store = openStorage(container);
  if (!store) return memorySettings();
  // The library's own `has` says yes to everything, so `get` decides.
  const read = <T>(key: string): T | null => (store.get(key) as T | null) ?? null;
  return {
    get: read,
    set: (key, value) => {
      try {
        store.set(key, value);
      } catch (error) {
        log(error instanceof Error ? error : String(error));
      }
    },
    has: (key) => read(key) !== null,
    delete: (key) => {
      if (read(key) !== null) store.delete(key);
    },
  };
}

function openStorage(container: string): Storage<unknown> | null {
  try {
    return hasWindow() ? new Storage<unknown>(container) : null;
  } catch {
    return null;
  }
}

function memorySettings(): Settings {
  const kept = new Map<string, unknown>();
  return {
    get: <T>(key: string) => (kept.get(key) as T | undefined) ?? null,
    set: (key, value) => void kept.set(key, value),
    has: (key) => kept.has(key),
    delete: (key) => void kept.delete(key),
  };
}
