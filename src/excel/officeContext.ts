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

/** Gives ribbon functions the names the manifest calls them by. Does nothing where there is no ribbon. */
export function associateCommands(functions: Readonly<Record<string, (event: { completed(): void }) => Promise<void>>>): void {
  if (typeof Office === "undefined" || typeof Office.actions?.associate !== "function") return;
  for (const [name, run] of Object.entries(functions)) Office.actions.associate(name, (event: { completed(): void }) => void run(event));
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
