/**
 * npm start / npm stop: shows the add-in in Excel on this computer, and takes it out again.
 *
 *   Windows  a value named after the add-in's id, holding the manifest's path, under HKCU\Software\Microsoft\Office\16.0\WEF\Developer
 *   macOS    a copy of the manifest in Excel's own wef folder
 *   Linux    has no Excel: says so, and names the workbench
 *
 * `start` also serves https://localhost:3000 until Ctrl+C. No dependencies: it must run wherever Node does.
 */
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(fileURLToPath(import.meta.url), "../..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const REGISTRY_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const MAC_FOLDER = path.join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

const addInId = () => /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(readFileSync(MANIFEST, "utf8"))?.[1] ?? fail("manifest.xml 中没有加载项编号。", "manifest.xml holds no add-in id.");
const macCopy = () => path.join(MAC_FOLDER, `${addInId()}.manifest.xml`);

function say(zh, en) {
  console.log(`${zh}\n${en}\n`);
}

function fail(zh, en) {
  console.error(`${zh}\n${en}`);
  process.exit(1);
}

const PLATFORMS = {
  win32: {
    register() {
      execFileSync("reg", ["add", REGISTRY_KEY, "/v", addInId(), "/t", "REG_SZ", "/d", MANIFEST, "/f"], { stdio: "ignore" });
    },
    unregister() {
      try {
        execFileSync("reg", ["delete", REGISTRY_KEY, "/v", addInId(), "/f"], { stdio: "ignore" });
      } catch {
        // It was not registered; nothing to take out.
      }
    },
  },
  darwin: {
    register() {
      if (!existsSync(path.dirname(path.dirname(MAC_FOLDER)))) fail("没有找到 Excel。请先安装并打开一次 Excel，再运行 npm start。", "Excel was not found. Install it, open it once, then run npm start again.");
      mkdirSync(MAC_FOLDER, { recursive: true });
      copyFileSync(MANIFEST, macCopy());
    },
    unregister() {
      rmSync(macCopy(), { force: true });
    },
  },
};

/** Serves until this process is ended. Resolves with its exit status. */
function serve() {
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), "serve", "--mode", "development"], { cwd: ROOT, stdio: "inherit" });
  process.on("SIGINT", () => child.kill("SIGINT"));
  child.on("close", (status) => process.exit(status ?? 0));
}

const command = process.argv[2];
const platform = PLATFORMS[process.platform];
if (command !== "start" && command !== "stop") fail("用法：node scripts/sideload.mjs start|stop", "Usage: node scripts/sideload.mjs start|stop");
if (!platform) fail("这台计算机的系统上没有 Excel，不能加载。请用 npm run workbench 在浏览器里使用。", "There is no Excel for this system, so nothing can be sideloaded. Use npm run workbench for the whole product in a browser.");

if (command === "start") {
  platform.register();
  say(
    "加载项已登记。正在启动 https://localhost:3000 ，首次运行会请求信任开发证书。\n服务就绪后（重新）打开 Excel：“开始”或“插入”选项卡 > 加载项 > 开发人员加载项 > 指标台账。按 Ctrl+C 停止服务；npm stop 取消登记。",
    "The add-in is registered. Starting https://localhost:3000; the first run asks to trust a development certificate.\nThen (re)open Excel: Home or Insert > Add-ins > Developer Add-ins > Indicator Ledger. Ctrl+C stops the server; npm stop takes the add-in out.",
  );
  serve();
} else {
  platform.unregister();
  say("已取消登记。请关闭并重新打开 Excel。", "The add-in is taken out. Close Excel and open it again.");
}
