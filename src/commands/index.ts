/**
 * The ribbon's side of the pane's page: serves the buttons that page/ribbon.js has named. The actions come in the
 * bundle that the pane fetches too, so that serving adds little to the first load.
 */
import { officeReady } from "../actions/host";
import type { RibbonCommand } from "../actions/ribbonNews";
import { shell as english } from "../locales/en-US/shell";
import { shell as chinese } from "../locales/zh-CN/shell";
import { followAvailability } from "./availability";
import { choices } from "./choices";
import type { RibbonEvent, SmallWindow } from "./report";
import { report } from "./report";

declare global {
  interface Window {
    /** page/ribbon.js: hands over the buttons pressed so far and from now on. */
    readonly __ledgerRibbon?: { serve(handler: (name: string, event: RibbonEvent) => void): void };
  }
}

/** Runs the function of a name; a bundle that does not come is told like any other failure. */
export async function serveButton(name: string, event: RibbonEvent, fetchProgram = () => import(/* webpackChunkName: "program" */ "./ribbon")): Promise<void> {
  let program: Awaited<ReturnType<typeof fetchProgram>>;
  try {
    program = await fetchProgram();
  } catch (error) {
    return report(commandOf(name), { ok: false, problem: { code: "unexpected", detail: error instanceof Error ? error.message : String(error) } }, event, notLoaded);
  }
  await program.RIBBON_FUNCTIONS[name]?.(event);
}

function notLoaded(): SmallWindow {
  const { language } = choices();
  const { product, loadFailed } = language === "en-US" ? english : chinese;
  return { lang: language, title: product, lines: [loadFailed] };
}

const commandOf = (name: string): RibbonCommand => name.replace(/Command$/, "") as RibbonCommand;

if (typeof window !== "undefined") {
  window.__ledgerRibbon?.serve((name, event) => void serveButton(name, event));
  void officeReady().then((ready) => ready && followAvailability());
}
