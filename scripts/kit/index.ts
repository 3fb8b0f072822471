/**
 * npm run kit: one folder, and the same as a .zip, with which a person who has Excel and little else can use the add-in in a meeting:
 * the site, its manifests, a server for one computer, and a page of instructions. See docs/部署.md.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { zipOf } from "./archive";
import type { KitRequest } from "./arguments";
import { kitRequestOf } from "./arguments";
import { trustCatalog } from "./catalog";
import { guideHtml } from "./guide/guide";
import { printedGuide } from "./guide/print";
import { LAUNCHERS } from "./launchers";
import { kitManifests } from "./manifests";

const ROOT = path.resolve(__dirname, "../..");
const NAME = "指标台账-会议包";

/** The production build, straight into the kit. Ends the process as webpack ends when it fails. */
function buildSite({ host, office, port }: KitRequest, folder: string): void {
  const args = ["--mode", "production", "--env", `host=${host ?? `https://localhost:${port}`}`, "--env", `office=${office}`, "--output-path", folder];
  const { status } = spawnSync(process.execPath, [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), ...args], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
}

/** One file for plain Node, with all it needs inside. */
function bundleServer(file: string): void {
  buildSync({ entryPoints: [path.join(__dirname, "server/main.ts")], bundle: true, platform: "node", target: "node18", minify: true, legalComments: "inline", outfile: file });
}

async function make(request: KitRequest): Promise<string> {
  const { out, host, port, share, node, office } = request;
  const kit = path.join(out, NAME);
  const write = (name: string, contents: string | Uint8Array): void => writeFileSync(path.join(kit, name), contents);
  rmSync(kit, { recursive: true, force: true });
  mkdirSync(kit, { recursive: true });

  buildSite(request, path.join(kit, "site"));
  bundleServer(path.join(kit, "server.cjs"));
  write("kit.json", `${JSON.stringify({ port }, null, 2)}\n`);
  const manifests = kitManifests(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), request);
  write("manifest-localhost.xml", manifests.local);
  if (manifests.site !== null) write("manifest.xml", manifests.site);
  // Whoever puts the site on a server takes the manifest from beside it, not an earlier one from among its files.
  rmSync(path.join(kit, "site/manifest.xml"), { force: true });
  if (share !== null) write("信任共享目录.reg", trustCatalog(share));
  for (const { name, text } of LAUNCHERS) {
    write(name, text);
    chmodSync(path.join(kit, name), 0o755);
  }
  if (node !== null) copyFileSync(node, path.join(kit, path.basename(node)));

  const guide = guideHtml({ host, share, port, office, nodeIncluded: node !== null });
  write("使用说明.html", guide);
  const pdf = await printedGuide(path.join(kit, "使用说明.html"));
  if (pdf) write("使用说明.pdf", pdf);
  else console.warn("没有找到 Chromium，未生成 使用说明.pdf；请在浏览器中打开 使用说明.html 打印。\nNo Chromium was found, so there is no PDF; open the HTML page in a browser and print it.");

  const zip = path.join(out, `${NAME}.zip`);
  writeFileSync(zip, zipOf(kit));
  return zip;
}

const request = kitRequestOf(process.argv.slice(2));
if (!request.ok) {
  console.error(request.sentence);
  process.exit(2);
}
void make(request).then((zip) => console.log(`会议包 / meeting kit:\n  ${path.join(request.out, NAME)}\n  ${zip}`));
