/** A page that shows the pane with fakes, for looking at it in a browser: ?lang=en-US&theme=dark&long=10000&case=slow|error|empty|months */
import { createRoot } from "react-dom/client";
import { failed, succeeded } from "../../src/sheet/outcome";
import { App } from "../../src/taskpane/App";
import { fakeActions, fakeHost, fakePorts, historyOf, longReview, correctable, SIX_MONTHS } from "./fakes";

const wish = new URLSearchParams(location.search);
const long = Number(wish.get("long") ?? 0);
const actions = fakeActions({
  ...(long > 0 ? { review: async () => succeeded(longReview(long)) } : {}),
  ...(wish.get("case") === "slow" ? { review: () => new Promise(() => undefined) } : {}),
  ...(wish.get("case") === "error" ? { review: async () => failed({ code: "sheet-protected", sheet: "台账" }) } : {}),
  ...(wish.get("case") === "months" ? { readHistory: async () => succeeded(historyOf(SIX_MONTHS)) } : {}),
  ...(wish.get("case") === "clean" ? { review: async () => succeeded(correctable({ findings: [] })) } : {}),
});
const host = fakeHost({ displayLanguage: wish.get("lang") ?? "zh-CN", appearance: () => (wish.get("theme") === "dark" ? "dark" : "light") });
Object.assign(window, { __change: actions.change });
createRoot(document.getElementById("pane") as HTMLElement).render(<App ports={fakePorts(actions, host)} today="2018-07-31" />);
