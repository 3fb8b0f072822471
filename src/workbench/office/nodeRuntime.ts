/**
 * The real Office.js runtime in Node: in Jest, and headless on the command line. The script is read from the npm package
 * and evaluated as it is, after the few browser globals it touches were put in place.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { BridgedHost, HostBridge } from "./bridge";
import { createBridge } from "./bridge";
import type { StandInOptions } from "./officeStandIn";
import { enforceRequirementSets, standInForLoader } from "./officeStandIn";

const HOST_SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.js";
const BRIDGE = "_richApiNativeBridge";
const LOADED = Symbol.for("indicator-ledger.office-runtime");

type Scope = Record<string | symbol, unknown>;
const scope = globalThis as unknown as Scope;

/**
 * Loads the runtime once a process (later calls do nothing), at requirement set ExcelApi 1.14 unless told otherwise.
 * Takes about 0.15 s. Afterwards `Excel.run(batch)` asks the host given to `useHost`.
 */
export function loadOfficeInNode(options: StandInOptions = {}): void {
  if (scope[LOADED]) return;
  putBrowserGlobals();
  const bridge = createBridge();
  scope[BRIDGE] = bridge.native;
  evaluate(readFileSync(scriptPath(), "utf8"));
  scope[LOADED] = bridge;
  enforceRequirementSet("1.14", options);
}

/** Which host answers `Excel.run` from now on. Loads the runtime when nobody did. */
export function useHost(host: BridgedHost | null): void {
  loadOfficeInNode();
  (scope[LOADED] as HostBridge).useHost(host);
}

/** Claims ExcelApi up to `excelApi` ("1.14"): members above it throw ApiNotFound, `isSetSupported` says so too. */
export function enforceRequirementSet(excelApi: string, options: StandInOptions = {}): void {
  standInForLoader(globalThis, { ...options, excelApi });
  enforceRequirementSets(globalThis);
}

/** The package may not be next to this file (a bundle, a checkout): looked up from here, then from where we run. */
function scriptPath(): string {
  const bases = typeof __filename === "string" ? [__filename, join(process.cwd(), "package.json")] : [join(process.cwd(), "package.json")];
  for (const base of bases) {
    try {
      return createRequire(base).resolve(HOST_SCRIPT);
    } catch {
      // next base
    }
  }
  throw new Error(`the package @microsoft/office-js is not installed (looked for ${HOST_SCRIPT})`);
}

/** Indirect eval runs the script in the global scope, where it expects to be. Another vm realm breaks its `instanceof` tests. */
function evaluate(source: string): void {
  // The script greets with notes about missing browser storage; they say nothing about our code.
  const { log } = console;
  console.log = () => undefined;
  try {
    (0, eval)(source);
  } finally {
    console.log = log;
  }
}

function putBrowserGlobals(): void {
  const nothing = (): void => undefined;
  const url = "https://localhost/";
  const location = { protocol: "https:", href: url, hostname: "localhost", host: "localhost", pathname: "/", search: "", hash: "" };
  const defaults: Scope = {
    window: globalThis,
    navigator: { userAgent: "node", language: "zh-CN" },
    location,
    document: {
      createElement: () => ({ setAttribute: nothing, style: {} }),
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: nothing,
      attachEvent: nothing,
      documentElement: {},
      body: {},
      head: { appendChild: nothing },
      cookie: "",
      URL: url,
      location,
      readyState: "loading",
    },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const [name, value] of Object.entries(defaults)) if (scope[name] === undefined) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
