/**
 * Where the pages get Office.js from. Microsoft supports its CDNs alone; the copied files are for offices without a way out.
 *
 *   cdn       Microsoft's worldwide CDN
 *   21vianet  the CDN for Microsoft 365 operated by 21Vianet (世纪互联)
 *   local     the files of the npm package @microsoft/office-js, copied beside the pages when building, never committed.
 *             Microsoft no longer supports that package and says that Office.js is to come from its CDN.
 *
 * Addresses: "Referencing the Office JavaScript API library" and "Guidance for deploying Office Add-ins on government clouds" of
 * the Office Add-ins documentation; the word on the package: its README.
 */

import type { Refused } from "./host";

export type OfficeSourceName = "cdn" | "21vianet" | "local";

export interface OfficeSource {
  readonly name: OfficeSourceName;
  /** What the page's script element names. */
  readonly script: string;
  /** Whose script it is, for the policy; null when it lies among our own files. */
  readonly origin: string | null;
}

/** Folder of the copied files in the site. */
const FOLDER = "office";

const SOURCES: Readonly<Record<OfficeSourceName, Omit<OfficeSource, "name">>> = {
  cdn: { script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", origin: "https://appsforoffice.microsoft.com" },
  "21vianet": { script: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", origin: "https://appsforoffice.cdn.partner.office365.cn" },
  local: { script: `${FOLDER}/office.js`, origin: null },
};

/** What Excel on Windows, on the Mac and on the web load, and what a plain browser does; Office.js names them by host and platform. */
const SCRIPTS = ["office.js", "o15apptofilemappingtable.js", "excel-win32-16.01.js", "excel-win32-16.00.js", "excel-mac-16.00.js", "excel-web-16.00.js"];
/** Languages of Office's own messages; with any other display language Office.js falls back to one of these. */
const LANGUAGES = ["zh-cn", "zh-tw", "en-us"];

/** Files to copy out of the package, as patterns of copy-webpack-plugin; none where Office.js comes from a CDN. */
export function officeFiles(name: OfficeSourceName, packageFolder: string): readonly { readonly from: string; readonly to: string; readonly info: { readonly minimized: true } }[] {
  if (name !== "local") return [];
  const copies = [...SCRIPTS.map((file) => [`dist/${file}`, file] as const), ...LANGUAGES.map((language) => [`dist/${language}/office_strings.js`, `${language}/office_strings.js`] as const), ["LICENSE.md", "LICENSE.md"] as const];
  // As published: `info.minimized` keeps the minimizer away from them, the licence wants them unmodified.
  return copies.map(([from, to]) => ({ from: `${packageFolder}/${from}`, to: `${FOLDER}/${to}`, info: { minimized: true } }));
}

/** `{ ok: true, name, script, origin }`, or `{ ok: false, sentence }` for a name that is none of the three. */
export function officeSourceOf(text: unknown = "cdn"): ({ readonly ok: true } & OfficeSource) | Refused {
  const name = String(text).toLowerCase() as OfficeSourceName;
  if (Object.hasOwn(SOURCES, name)) return { ok: true, name, ...SOURCES[name] };
  return { ok: false, sentence: `--env office=“${text}”无效，可以写 cdn、21vianet 或 local。\n--env office="${text}" is unknown; it may be cdn, 21vianet or local.` };
}

/** What whoever builds must know of the choice; null where there is nothing to say. */
export function noteOn(name: OfficeSourceName): string | null {
  if (name !== "local") return null;
  return [
    "office=local：office.js 由 npm 包复制到 dist/office/。微软只支持从它的 CDN 加载 office.js，该 npm 包已不再受支持；请仅在不能联网的环境使用，并在升级 Office 后重新构建、先行试用。",
    "office=local: office.js is copied from its npm package into dist/office/. Microsoft supports Office.js from its CDN only, and the package no longer; use this where no network leads out, and try it again after each update of Office.",
  ].join("\n");
}
