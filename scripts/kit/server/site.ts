/**
 * Which file of the site answers a request, and with which headers. Only files inside the folder, links followed; no lists of
 * folders; reading only.
 */
import { realpathSync, statSync } from "node:fs";
import path from "node:path";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The file to send; null: `text` is all. */
  readonly file: string | null;
  readonly text: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** For every answer. Excel on the web shows our pages inside its own and may ask before it reads from this computer. */
const ALWAYS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Access-Control-Allow-Origin": "*",
};
const PREFLIGHT: Readonly<Record<string, string>> = { "Access-Control-Allow-Methods": "GET, HEAD", "Access-Control-Allow-Headers": "*", "Access-Control-Allow-Private-Network": "true" };

/** A bundle's name holds a hash of its contents, so it never changes; everything else is asked for anew. */
const HASHED = /\.[0-9a-f]{10}\.\w+$/;

/** `url` is what stands in the request's first line; `root` a folder that exists. "/" is the pane's page. */
export function answerTo({ method, url }: { readonly method: string; readonly url: string }, root: string): Answer {
  if (method === "OPTIONS") return { status: 204, headers: { ...ALWAYS, ...PREFLIGHT }, file: null, text: "" };
  if (method !== "GET" && method !== "HEAD") return refusal(405, "method not allowed", { Allow: "GET, HEAD, OPTIONS" });
  const place = placeIn(url);
  if (place === null) return refusal(400, "bad address");
  const file = fileIn(root, place === "/" ? "/taskpane.html" : place);
  if (file === null) return refusal(404, "not found");
  const type = TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
  const caching = HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
  return { status: 200, headers: { ...ALWAYS, "Content-Type": type, "Content-Length": String(statSync(file).size), "Cache-Control": caching }, file, text: "" };
}

/** The path of an address, decoded; null when it is none. The part after "?" is Excel's and says nothing of the file. */
function placeIn(url: string): string | null {
  try {
    const place = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return place.startsWith("/") && !/[\0\\:]/.test(place) ? place : null;
  } catch {
    return null;
  }
}

function fileIn(root: string, place: string): string | null {
  // Hidden files, and a file named as if it were a folder: what it links to would be looked for in the wrong place.
  if (place.endsWith("/") || place.split("/").some((part) => part.startsWith("."))) return null;
  try {
    const folder = realpathSync(root);
    const file = realpathSync(path.join(folder, place));
    return file.startsWith(folder + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function refusal(status: number, text: string, more: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...ALWAYS, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache", ...more }, file: null, text };
}
