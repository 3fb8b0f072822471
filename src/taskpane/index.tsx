/** Entry of the task pane: waits for Office, then draws. What goes wrong before that is told by page/boot.js. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { bindPorts, whenReady } from "./port/bindPorts";

declare global {
  interface Window {
    /** Set once React draws, so that the boot sentences stay away. */
    __ledgerPaneStarted?: boolean;
    __ledgerPaneTrouble?: (id: string) => void;
  }
}

async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) return;
  if (!(await whenReady())) {
    window.__ledgerPaneTrouble?.("boot-no-office");
    return;
  }
  window.__ledgerPaneStarted = true;
  createRoot(container).render(<App ports={bindPorts()} />);
}

void start();
