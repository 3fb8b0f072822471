// A static server for the workbench: only on 127.0.0.1, only the files listed here, nothing from anywhere else.
import { createReadStream, readdirSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../../..");

/** Address prefix → folder. The first that fits wins. office.js comes from node_modules, never copied. */
const FOLDERS = [
  ["/office/", path.join(ROOT, "node_modules/@microsoft/office-js/dist")],
  ["/workbench/", path.join(ROOT, "dist-workbench/page")],
  ["/samples/", path.join(ROOT, "samples")],
  ["/assets/", path.join(ROOT, "assets")],
  ["/", path.join(ROOT, "dist-workbench")],
];

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8", ".wasm": "application/wasm", ".gz": "application/gzip",
  ".png": "image/png", ".svg": "image/svg+xml", ".ico": "image/x-icon", ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xls": "application/vnd.ms-excel", ".csv": "text/csv",
};

const HEADERS = {
  // Whatever a library tries, the browser loads nothing from elsewhere. The page works out formulas with WebAssembly.
  "Content-Security-Policy": "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob:; worker-src 'self' blob:; frame-src 'self'; object-src 'none'; base-uri 'self'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

const WORKBOOK = /\.(xlsx|xlsm|xls|ods|csv)$/i;
/** How many ports after a taken one are tried. */
const TRIES = 50;

/** Starts the server; a taken port gives way to the next. Returns the address people open. */
export async function serveWorkbench({ port }) {
  const server = createServer(answer);
  for (let tried = 0; ; tried += 1) {
    try {
      await listen(server, port === 0 ? 0 : port + tried);
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || tried >= TRIES) throw error;
    }
  }
  return { server, address: `http://localhost:${server.address().port}` };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function answer(request, response) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "method not allowed");
  let place;
  try {
    place = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return end(response, 400, "bad address");
  }
  if (place === "/samples.json") return sampleList(response);
  const file = fileOf(place === "/" ? "/workbench/index.html" : place);
  if (!file) return end(response, 404, "not found");
  response.setHeader("Content-Type", TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Content-Length", statSync(file).size);
  response.writeHead(200);
  if (request.method === "HEAD") return response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** The file an address stands for, or null. It must lie inside its folder, links followed. */
export function fileOf(place) {
  const [prefix, folder] = FOLDERS.find(([each]) => place.startsWith(each));
  if (place.includes("\0")) return null;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(path.join(root, place.slice(prefix.length)));
    return file.startsWith(root + path.sep) && !path.basename(file).startsWith(".") && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function sampleList(response) {
  let names = [];
  try {
    names = readdirSync(path.join(ROOT, "samples")).filter((name) => WORKBOOK.test(name)).sort((a, b) => a.localeCompare(b, "zh-CN"));
  } catch {
    // No samples folder: an empty list.
  }
  response.setHeader("Content-Type", TYPES[".json"]);
  response.end(JSON.stringify(names));
}

function end(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
