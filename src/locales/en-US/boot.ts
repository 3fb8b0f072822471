/** en-US · the page before the pane opens: written into it by the template when building, so that it needs no script of ours. */
import type { boot as zhCN } from "../zh-CN/boot";

export const boot: typeof zhCN = {
  product: "Indicator Ledger",
  waiting: "Opening Indicator Ledger…",
  noScript: "Please allow scripts, then open the pane again.",
  retry: "Try again",
  details: "Technical details (nothing of the ledger)",
  copy: "Copy the details",
  copied: "Copied",
  copyByHand: "The clipboard cannot be reached; please select the text below and copy it.",
  trouble: {
    slow: { title: "Opening takes too long", next: () => "Please wait, or try again. If that does not help, check the network and pass the details to whoever maintains the add-in." },
    "no-office": { title: "Office.js did not load", next: (office) => `Indicator Ledger needs office.js to talk to Excel. Check that ${office} can be reached, then try again. Where the network does not allow it, ask whoever maintains the add-in to load it another way.` },
    "no-pane": { title: "The add-in's own files did not load", next: () => "Check the network and the server that holds the add-in, then try again." },
    "old-engine": { title: "The browser component that shows this pane is too old", next: () => "Use Office LTSC 2021 or later, or Excel on the web. If you already do, install the Microsoft Edge WebView2 Runtime and open Excel again." },
    "old-excel": { title: "This version of Excel is too old", next: () => "Indicator Ledger needs an Excel with ExcelApi 1.14: Office LTSC 2021 or later, or Excel on the web. If you already have it, update it under File › Account › Update Options." },
    "not-excel": { title: "Please use this inside Excel", next: () => "This page is a task pane of Excel and shows nothing in a browser alone. Open Excel and press Open pane on the Indicator Ledger tab; if there is no such tab, load the add-in as the guide says." },
  },
};
