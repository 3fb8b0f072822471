/**
 * What the loader (office.js on the CDN) adds and the host script alone lacks: `Office.onReady`, `Office.context`,
 * `Office.actions.associate`, document settings. Only what is missing is added; nothing of the script is patched.
 */
import { FLOOR, supportOf } from "./requirementSets";

export interface StandInOptions {
  /** Highest ExcelApi that is claimed; default the product's floor. */
  readonly excelApi?: string;
  readonly displayLanguage?: string;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** Where document settings are read from and saved to; default nowhere. */
  readonly settings?: SettingsStore;
  readonly theme?: Readonly<Record<string, string>>;
}

export interface SettingsStore {
  read(): Map<string, unknown>;
  write(settings: ReadonlyMap<string, unknown>): void;
}

type Callback = (info: { readonly host: string; readonly platform: string }) => unknown;
type Named = Record<string, unknown>;

/** Named functions that ribbon buttons run, as the add-in associated them. */
export const associatedActions = new Map<string, (event: unknown) => unknown>();

/** `scope.Office` must be there. Calling again replaces the context (language, requirement set). */
export function standInForLoader(scope: object, options: StandInOptions = {}): void {
  const { Office: office, OSF: internals } = scope as { readonly Office: Named; readonly OSF: Named };
  const info = { host: "Excel", platform: options.platform ?? "PC" };
  const context = contextOf(info, options);
  // The script's `Office.context` asks this factory, which is the loader's.
  internals["_OfficeAppFactory"] = { getContext: () => context, getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", isDialog: false }) };
  office["HostType"] ??= { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" };
  office["PlatformType"] ??= { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android", Universal: "Universal" };
  office["onReady"] = async (callback?: Callback) => {
    await Promise.resolve();
    await callback?.(info);
    return info;
  };
  const actions = (office["actions"] ??= {}) as Named;
  actions["associate"] ??= (name: string | Record<string, (event: unknown) => unknown>, action?: (event: unknown) => unknown) => {
    const pairs = typeof name === "string" ? [[name, action] as const] : Object.entries(name);
    for (const [key, run] of pairs) if (run) associatedActions.set(key, run);
  };
}

function contextOf(info: { readonly host: string; readonly platform: string }, options: StandInOptions): Named {
  const language = options.displayLanguage ?? "zh-CN";
  return {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...info, version: "16.0.14332.20000" },
    touchEnabled: false,
    commerceAllowed: true,
    officeTheme: options.theme ?? { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#262626" },
    requirements: { isSetSupported: supportOf(options.excelApi ?? FLOOR) },
    document: { url: "", mode: "readWrite", settings: documentSettings(options.settings) },
  };
}

/** `Office.context.document.settings`: names to values, saved on `saveAsync`. */
function documentSettings(store: SettingsStore | undefined): Named {
  const present = store?.read() ?? new Map<string, unknown>();
  return {
    get: (name: string) => present.get(name) ?? null,
    set: (name: string, value: unknown) => void present.set(name, value),
    remove: (name: string) => void present.delete(name),
    saveAsync: (first?: unknown, second?: unknown) => {
      store?.write(present);
      const callback = typeof first === "function" ? first : second;
      if (typeof callback === "function") callback({ status: "succeeded", value: undefined });
    },
    refreshAsync: (callback?: (result: unknown) => void) => callback?.({ status: "succeeded", value: undefined }),
  };
}

/** Turns on the runtime's own check: a member above the claimed requirement set throws ApiNotFound on use. */
export function enforceRequirementSets(scope: object): void {
  const extension = (scope as { readonly OfficeExtension: { readonly CommonUtility: Named } }).OfficeExtension;
  extension.CommonUtility["_doApiNotSupportedCheck"] = true;
}
