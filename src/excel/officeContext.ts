/**
 * What Office says of itself before any workbook is touched: ready, display language, theme, version. Every member may be
 * missing (an older Excel, the workbench, a plain browser), so each is asked for with care and none throws.
 */

interface OfficeThemeFacts {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

function context(): Partial<Office.Context> | null {
  try {
    return typeof Office === "undefined" ? null : (Office.context ?? null);
  } catch {
    return null;
  }
}

/** Resolves when Office is ready, or after `patience` ms if it does not say so: actions then tell what is wrong. False when Office.js is not there. */
export async function officeReady(patience = 8_000): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  if (typeof Office.onReady !== "function") return true;
  await Promise.race([Promise.resolve(Office.onReady()).catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);
  return true;
}

/** "zh-CN"; the browser's language where Office does not say. */
export function displayLanguage(): string {
  return context()?.displayLanguage ?? (typeof navigator === "undefined" ? "zh-CN" : navigator.language);
}

/** Light or dark, from the theme's own word or the lightness of its ground; null where Office does not say. */
export function appearance(): "light" | "dark" | null {
  const theme = context()?.officeTheme as OfficeThemeFacts | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const ground = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!ground) return null;
  const [red, green, blue] = ground.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}

/** Host, platform and version as Office names them, for support. */
export function diagnostics(): Readonly<Record<string, string>> {
  const facts = context()?.diagnostics;
  return facts ? { host: String(facts.host), platform: String(facts.platform), version: String(facts.version) } : {};
}

/** Opens the task pane; false where Excel does not let an add-in do so (only a shared runtime does). */
export async function showPane(): Promise<boolean> {
  try {
    if (typeof Office === "undefined" || typeof Office.addin?.showAsTaskpane !== "function") return false;
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}

/** A small window with `news` on our page `page`, for an Excel that does not open the pane; false where there are no windows either. Needs DialogApi 1.1. */
export function showNotice(page: string, news: object): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      // After "#": no server sees it.
      const address = `${new URL(page, location.href).href}#${encodeURIComponent(JSON.stringify(news))}`;
      Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, (result) => resolve(result.status === Office.AsyncResultStatus.Succeeded));
    } catch {
      resolve(false);
    }
  });
}

/** The workbook is open for reading only, as far as Office says. */
export function readOnlyWorkbook(): boolean {
  return (context()?.document as { readonly mode?: unknown } | undefined)?.mode === "readOnly";
}

/** Ids of a tab, a group in it and buttons in that, as in the manifest. */
export interface RibbonPlace {
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly string[];
}

/** Enables or disables buttons. Needs RibbonApi 1.1 (Office 2021, in a shared runtime); elsewhere they stay as they are: false. */
export async function setRibbonButtons({ tab, group, buttons }: RibbonPlace, enabled: boolean): Promise<boolean> {
  try {
    if (!context()?.requirements?.isSetSupported("RibbonApi", "1.1") || typeof Office.ribbon?.requestUpdate !== "function") return false;
    await Office.ribbon.requestUpdate({ tabs: [{ id: tab, groups: [{ id: group, controls: buttons.map((id) => ({ id, enabled })) }] }] });
    return true;
  } catch {
    // "HostRestartNeeded" after an update of the add-in, and the like: an enabled button still says what stands in its way.
    return false;
  }
}
