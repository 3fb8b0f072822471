/**
 * npm start / npm stop: shows the add-in of this checkout in Excel on this computer, and takes it out again. `start` also serves
 * https://localhost:3000 until Ctrl+C.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { realMachine } from "./machine";
import type { Registered } from "./register";
import { idIn, register, unregister } from "./register";
import { REFUSALS, WHERE } from "./sentences";

const ROOT = path.resolve(__dirname, "../..");
const manifest = path.join(ROOT, "manifest.xml");

const WORKBENCH = "请用 npm run workbench 在浏览器里使用。\nUse npm run workbench for the whole product in a browser.";

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function done(registered: Registered, sentence: string): void {
  if (!registered.ok) fail(registered.reason === "no-excel" ? `${REFUSALS["no-excel"]}\n${WORKBENCH}` : REFUSALS[registered.reason]);
  console.log(`${sentence}\n`);
}

/** Serves until this process is ended, and ends as the server ends. */
function serve(): void {
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), "serve", "--mode", "development"], { cwd: ROOT, stdio: "inherit" });
  process.on("SIGINT", () => child.kill("SIGINT"));
  child.on("close", (status) => process.exit(status ?? 0));
}

const id = idIn(readFileSync(manifest, "utf8")) ?? fail("manifest.xml 中没有加载项编号。\nmanifest.xml holds no add-in id.");
const command = process.argv[2];
if (command === "start") {
  done(register(realMachine(), { id, manifest }), `加载项已登记，正在启动 https://localhost:3000 ；首次运行会请求信任开发证书。服务就绪后，${WHERE.split("\n")[0]}按 Ctrl+C 停止服务；npm stop 取消登记。\nThe add-in is registered. Starting https://localhost:3000; the first run asks to trust a development certificate. Then ${WHERE.split("\n")[1]} Ctrl+C stops the server; npm stop takes the add-in out.`);
  serve();
} else if (command === "stop") {
  done(unregister(realMachine(), { id }), "已取消登记。请关闭并重新打开 Excel。\nThe add-in is taken out. Close Excel and open it again.");
} else {
  console.error("用法：npm start 或 npm stop\nUsage: npm start or npm stop");
  process.exit(2);
}
