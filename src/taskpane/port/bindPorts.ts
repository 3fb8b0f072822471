/** The pane's ports bound to the program: actions on the open workbook, the host, the sentences. The only file here that knows them. */
import { builtInPlan } from "../../actions/builtInPlan";
import { clearMarks } from "../../actions/clearMarks";
import { compileSummary } from "../../actions/compile";
import { fillOwnership } from "../../actions/fillOwnership";
import { appearance, diagnostics, displayLanguage, officeReady, settings } from "../../actions/host";
import { jumpTo, onWorkbookChanged } from "../../actions/jump";
import { markFindings } from "../../actions/mark";
import { reviewWorkbook } from "../../actions/review";
import { undo, undoable } from "../../actions/undo";
import { localeOf } from "../../locales/locale";
import { findingSentence, problemSentence } from "../../locales/sentences";
import type { Actions, Host, Ports } from "./actionsPort";

const SETTINGS = "indicator-ledger";
const plan = builtInPlan;

const actions: Actions = {
  review: (asOf) => reviewWorkbook({ plan, asOf }),
  mark: (review, { remarks, locale }) => markFindings(review, { remarks: remarks ? localeOf(locale) : null }),
  fill: (asOf, overwrite) => fillOwnership({ plan, asOf, overwrite: overwrite.map(({ sheet, reading }) => ({ sheet, cell: reading.cell })) }),
  clearMarks,
  compile: (asOf, locale) => compileSummary({ plan, asOf, locale: localeOf(locale) }),
  undo,
  undoable: () => undoable() !== null,
  jumpTo,
  onWorkbookChanged,
};

/** Office tells of theme changes to mail add-ins only, so the theme is looked at again whenever the pane comes to the front. */
function onPaneInFront(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

function bindHost(): Host {
  const store = settings(SETTINGS);
  return {
    displayLanguage: displayLanguage(),
    appearance,
    onAppearanceChanged: onPaneInFront,
    readSetting: (key) => store.get<string>(key),
    writeSetting: (key, value) => store.set(key, value),
    diagnostics: () => ({ ...diagnostics(), browser: navigator.userAgent }),
  };
}

/** False when Office.js is not there at all. */
export const whenReady = (): Promise<boolean> => officeReady();

export function bindPorts(): Ports {
  return {
    actions,
    host: bindHost(),
    sentences: (code) => {
      const locale = localeOf(code);
      return { finding: (finding) => findingSentence(finding, locale), problem: (problem) => problemSentence(problem, locale) };
    },
  };
}
