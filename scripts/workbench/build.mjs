// Builds the workbench's two bundles, the page and the task pane, side by side. Skipped when nothing changed since the
// last build; otherwise webpack's own cache (.cache/) makes the second build quick.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../../..");
const OUT = path.join(ROOT, "dist-workbench");
const STAMP = path.join(OUT, ".stamp");

// As in production (React's quick build, the content security policy), but not minified: that would take longest.
const BUNDLES = [
  { name: "页面 / page", args: ["--config", "webpack.workbench.config.js"] },
  { name: "任务窗格 / task pane", args: ["--config", "webpack.config.js", "--env", "workbench", "--mode", "production", "--no-optimization-minimize", "--cache-type", "filesystem", "--cache-cache-directory", path.join(ROOT, ".cache/webpack-pane")] },
];

/** Resolves when dist-workbench/ is up to date; ends the process with the compiler's words when a build fails. */
export async function buildWorkbench() {
  const stamp = stampOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;
  const started = Date.now();
  console.log("正在构建工作台 / building the workbench …");
  const results = await Promise.all(BUNDLES.map(build));
  if (results.includes(false)) process.exit(1);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(STAMP, stamp);
  console.log(`完成 / done: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** One webpack run. True when it succeeded. */
function build({ name, args }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => {
      if (code === 0) console.log(`  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
      else console.error(`\n${name} 构建失败 / failed\n\n${output}`);
      resolve(code === 0);
    });
  });
}

/** Changes whenever a source file, a configuration or the installed packages change. */
function stampOfSources() {
  const hash = createHash("sha256");
  const add = (file) => {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(ROOT, file)} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(place);
      else add(place);
    }
  };
  for (const folder of ["src", "assets", "scripts/workbench", "scripts/build", "test/e2e/harness"]) if (existsSync(path.join(ROOT, folder))) walk(path.join(ROOT, folder));
  for (const file of ["package-lock.json", "tsconfig.json", "webpack.config.js", "webpack.workbench.config.js"]) if (existsSync(path.join(ROOT, file))) add(path.join(ROOT, file));
  return hash.digest("hex");
}
