/** Entry of the task pane: waits for Office, then draws. What goes wrong before that is told by page/boot.js. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { bindPorts, whenReady } from "./port/bindPorts";

declare global {
  interface Window {
    /** page/boot.js: tells in the page why nothing starts. */
    readonly __ledgerBoot?: {
      tell(reason: "no-office" | "no-pane"): void;
      blocked(): string | null;
      started(): void;
    };
  }
}

async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) return;
  const ready = await whenReady();
  const boot = window.__ledgerBoot;
  if (!ready) boot?.tell("no-office");
  if (boot?.blocked()) return;
  boot?.started();
  createRoot(container).render(<App ports={bindPorts()} />);
}

void start();
