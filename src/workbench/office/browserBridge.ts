/**
 * The first script of a task-pane page that runs inside the workbench: before excel-web-16.00.js it puts the bridge in
 * place, right after it adds what the loader would. The workbook is the one of the page that holds the frame:
 * `window.parent.workbench.session`, whose `host` changes when another workbook is opened.
 */
import type { BridgedHost } from "./bridge";
import { createBridge } from "./bridge";
import type { SettingsStore } from "./officeStandIn";
import { enforceRequirementSets, standInForLoader } from "./officeStandIn";

/** What the page around offers to its frames. */
export interface OfferedSession {
  readonly host: BridgedHost;
  listen(listener: { opened(): void }): () => void;
}

type PaneWindow = Window & { _richApiNativeBridge?: unknown; Office?: unknown; workbench?: { readonly session: OfferedSession } };

const SETTINGS_KEY = "indicator-ledger.workbench.settings";

/** Connects a pane's window with the session. Call before the Office script of that window runs. */
export function connectPane(pane: PaneWindow, session: OfferedSession): void {
  const bridge = createBridge();
  pane._richApiNativeBridge = bridge.native;
  bridge.useHost(session.host);
  const stopListening = session.listen({ opened: () => bridge.useHost(session.host) });
  pane.addEventListener("pagehide", () => {
    stopListening();
    bridge.useHost(null);
  });
  afterOfficeScript(pane, () => {
    standInForLoader(pane, { displayLanguage: languageOf(pane), settings: keptSettings(pane), theme: themeOf(pane) });
    enforceRequirementSets(pane);
  });
}

/** A script's own `load` event comes right after it ran and before the next script: the moment to add what is missing. */
function afterOfficeScript(pane: PaneWindow, add: () => void): void {
  const loaded = (event: Event): void => {
    if (!pane.Office || (event.target as Element | null)?.tagName !== "SCRIPT") return;
    pane.document.removeEventListener("load", loaded, true);
    add();
  };
  pane.document.addEventListener("load", loaded, true);
}

/** `?lang=en-US`, else Chinese. */
function languageOf(pane: Window): string {
  return new URLSearchParams(pane.location.search).get("lang") ?? "zh-CN";
}

/** Office's theme follows the system's, also while the pane is open. */
function themeOf(pane: Window): Readonly<Record<string, string>> {
  const dark = pane.matchMedia("(prefers-color-scheme: dark)");
  return {
    get bodyBackgroundColor() {
      return dark.matches ? "#262626" : "#FFFFFF";
    },
    get bodyForegroundColor() {
      return dark.matches ? "#FFFFFF" : "#262626";
    },
  };
}

/** Document settings survive a reload of the pane, not a closed browser tab. */
function keptSettings(pane: Window): SettingsStore {
  return {
    read: () => new Map(JSON.parse(pane.sessionStorage.getItem(SETTINGS_KEY) ?? "[]") as [string, unknown][]),
    write: (settings) => pane.sessionStorage.setItem(SETTINGS_KEY, JSON.stringify([...settings])),
  };
}

/** As a page's script: connects its own window with the page around it. */
export function connectThisPane(): void {
  const session = (window.parent as PaneWindow).workbench?.session;
  if (session) connectPane(window, session);
  else console.error("This page belongs inside the workbench: no workbook is offered by the window around it.");
}
