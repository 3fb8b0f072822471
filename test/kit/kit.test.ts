/** What goes into a meeting kit, and that its program runs from a folder with Chinese characters and spaces, on plain Node. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { unzipSync } from "fflate";
import { manifestFaults } from "../../scripts/manifest/rules";
import { surroundingsOf } from "../../scripts/manifest/surroundings";
import { zipOf } from "../../scripts/kit/archive";
import { kitRequestOf } from "../../scripts/kit/arguments";
import { trustCatalog } from "../../scripts/kit/catalog";
import { guideHtml } from "../../scripts/kit/guide/guide";
import { LAUNCHERS } from "../../scripts/kit/launchers";
import { kitManifests } from "../../scripts/kit/manifests";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const idOf = (xml: string) => /<Id>(.*?)<\/Id>/.exec(xml)?.[1];

describe("what may be asked for", () => {
  test("nothing: a kit for one computer", () => {
    expect(kitRequestOf([])).toMatchObject({ ok: true, host: null, office: "cdn", share: null, port: 3000, node: null });
  });

  test("everything", () => {
    expect(kitRequestOf(["--host", "https://内网.example/台账/", "--office", "21vianet", "--share", "\\\\服务器\\加载项 目录", "--port", "8443", "--node", process.execPath])).toMatchObject({ ok: true, host: new URL("https://内网.example/台账").href, office: "21vianet", share: "\\\\服务器\\加载项 目录", port: 8443, node: process.execPath });
  });

  test.each([
    [["--host", "http://example.org"], /http 地址/],
    [["--host", ""], /--host https:/],
    [["--office", "npm"], /--office/],
    [["--port", "80"], /1024 到 65535/],
    [["--port", "x"], /1024 到 65535/],
    [["--share", "D:\\共享", "--host", "https://example.org"], /不是共享文件夹/],
    [["--share", "\\\\server\\share"], /--host/],
    [["--node", "/nowhere/node.exe"], /没有找到文件/],
    [["--hots", "https://example.org"], /用法/],
    [["now"], /用法/],
  ])("%j is refused with a sentence", (args, sentence) => {
    const refused = kitRequestOf(args);
    if (refused.ok) throw new Error("taken");
    expect(refused.sentence).toMatch(sentence);
  });
});

describe("manifests", () => {
  test("for one computer alone: the add-in itself", () => {
    const { site, local } = kitManifests(MANIFEST, { host: null, port: 3000 });
    expect(site).toBeNull();
    expect(local).toBe(MANIFEST);
  });

  test("beside a server's: another add-in, known by its name and its tab, and as good", () => {
    const { site, local } = kitManifests(MANIFEST, { host: "https://example.org/ledger", port: 8443 });
    expect(idOf(local)).not.toBe(idOf(site!));
    expect(local.match(/指标台账（本机）/g)).toHaveLength(2);
    expect(local.match(/Indicator Ledger \(this computer\)/g)).toHaveLength(2);
    expect(local).toContain("https://localhost:8443/taskpane.html");
    for (const xml of [site!, local]) expect(manifestFaults(xml, surroundingsOf(ROOT))).toEqual([]);
  });
});

test("the registry file trusts the folder, in the writing of the registry editor, and twice is once", () => {
  const bytes = trustCatalog("\\\\服务器\\加载项 目录");
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = bytes.toString("utf16le");
  expect(text).toMatch(/^\ufeffWindows Registry Editor Version 5\.00\r\n\r\n\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]\r\n"Id"="\1"\r\n"Url"="\\\\\\\\服务器\\\\加载项 目录"\r\n"Flags"=dword:00000001\r\n/);
  expect(trustCatalog("\\\\服务器\\加载项 目录")).toEqual(bytes);
  expect(trustCatalog("\\\\服务器\\别的")).not.toEqual(bytes);
});

describe("the page of instructions", () => {
  const facts = { host: "https://example.org/ledger", share: "\\\\服务器\\<加载项>", port: 3000, office: "cdn", nodeIncluded: false } as const;

  test("is one file that asks nobody for anything", () => {
    expect(guideHtml(facts)).not.toMatch(/(?:src|href)="(?!data:)|url\((?!#)|<script/);
  });

  test("says what holds for its kit", () => {
    const page = guideHtml(facts);
    expect(page).toContain("https://example.org/ledger/taskpane.html");
    expect(page).toContain("\\\\服务器\\&lt;加载项&gt;");
    expect(page).toContain("appsforoffice.microsoft.com");
    expect(page).toContain("指标台账（本机）");
    const alone = guideHtml({ host: null, share: null, port: 8443, office: "local", nodeIncluded: true });
    expect(alone).toContain("https://localhost:8443/taskpane.html");
    expect(alone).toContain("微软只支持从它的网络地址加载 office.js");
    expect(alone).toContain("本包已带 node.exe");
    expect(alone).not.toContain("信任共享目录.reg");
  });
});

describe("launchers", () => {
  test("Windows lines end as Windows wants, and paths are whole", () => {
    for (const { name, text } of LAUNCHERS.filter(({ name }) => name.endsWith(".cmd"))) {
      expect(`${name}: ${text.split("\r\n").length}`).toBe(`${name}: ${text.split("\n").length}`);
      expect(text).toContain('"%~dp0server.cjs"');
      expect(text).not.toMatch(/^cd /m);
    }
  });

  test("the shell's runs the program beside it from anywhere, with the Node that is beside it or on the computer", () => {
    if (process.platform === "win32") return;
    const folder = mkdtempSync(path.join(tmpdir(), "会议 包-"));
    const launcher = LAUNCHERS.find(({ name }) => name === "停止使用.command")!;
    writeFileSync(path.join(folder, launcher.name), launcher.text, { mode: 0o755 });
    writeFileSync(path.join(folder, "server.cjs"), "console.log(process.argv.slice(2).join(), __dirname)");
    const { stdout } = spawnSync("sh", [path.join(folder, launcher.name)], { cwd: "/", encoding: "utf8", env: { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin` } });
    expect(stdout.trim()).toBe(`remove ${folder}`);
    const nothing = spawnSync("/bin/sh", [path.join(folder, launcher.name)], { cwd: "/", encoding: "utf8", env: { PATH: "/nowhere" } });
    expect(nothing).toMatchObject({ status: 1, stdout: expect.stringContaining("没有找到 Node") });
    rmSync(folder, { recursive: true });
  });
});

test("the archive holds the folder under its own name, and what has to be run may be run", () => {
  const place = mkdtempSync(path.join(tmpdir(), "zip-"));
  const folder = path.join(place, "会议包");
  mkdirSync(path.join(folder, "site"), { recursive: true });
  writeFileSync(path.join(folder, "启动服务.command"), "#!/bin/sh\n");
  writeFileSync(path.join(folder, "site/taskpane.html"), "<p/>");
  const zip = zipOf(folder);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(["会议包/site/taskpane.html", "会议包/启动服务.command"]);
  writeFileSync(path.join(place, "a.zip"), zip);
  const listed = spawnSync("unzip", ["-Z", path.join(place, "a.zip")], { encoding: "utf8" });
  if (!listed.error) expect(listed.stdout).toMatch(/-rwxr-xr-x.*\.command/);
  rmSync(place, { recursive: true });
});

describe("the kit's program", () => {
  let kit: string;
  beforeAll(() => {
    kit = path.join(mkdtempSync(path.join(tmpdir(), "kit-")), "指标台账 会议包");
    mkdirSync(path.join(kit, "site"), { recursive: true });
    buildSync({ entryPoints: [path.join(ROOT, "scripts/kit/server/main.ts")], bundle: true, platform: "node", target: "node18", outfile: path.join(kit, "server.cjs") });
    writeFileSync(path.join(kit, "site/taskpane.html"), "<p>窗格</p>");
    copyFileSync(path.join(ROOT, "manifest.xml"), path.join(kit, "manifest-localhost.xml"));
    chmodSync(kit, 0o755);
  });
  afterAll(() => rmSync(path.dirname(kit), { recursive: true, force: true }));

  const run = (...args: readonly string[]) => spawnSync(process.execPath, [path.join(kit, "server.cjs"), ...args], { cwd: "/", encoding: "utf8" });

  test("an incomplete kit, and a command that does not exist, are told", () => {
    expect(run("--certificates", path.join(kit, "证书"))).toMatchObject({ status: 1, stderr: expect.stringContaining("会议包不完整") });
    expect(run("strat")).toMatchObject({ status: 2, stderr: expect.stringContaining("用法") });
    expect(run("--port", "1")).toMatchObject({ status: 2, stderr: expect.stringContaining("用法") });
  });

  test("serves the site over https with a certificate of this computer, says where, and takes it all back", async () => {
    writeFileSync(path.join(kit, "kit.json"), JSON.stringify({ port: 0 }));
    const certificates = path.join(kit, "证书");
    const child = spawn(process.execPath, [path.join(kit, "server.cjs"), "--certificates", certificates], { cwd: "/" });
    let said = "";
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (more: Buffer): void => {
        said += more.toString("utf8");
        const found = /https:\/\/localhost:\d+/.exec(said.slice(said.indexOf("服务正在运行") >>> 0));
        if (found) resolve(found[0]);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.on("exit", () => reject(new Error(said)));
    });
    const page = await new Promise<string>((resolve, reject) => {
      request(`${address}/taskpane.html`, { ca: readFileSync(path.join(certificates, "localhost.crt")) }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (more: string) => (text += more));
        response.on("end", () => resolve(text));
      })
        .on("error", reject)
        .end();
    });
    expect(page).toBe("<p>窗格</p>");
    expect(said).toContain("只有这台计算机能访问");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.removeAllListeners("exit");
    child.kill();
    await Promise.race([ended, new Promise((resolve) => child.once("close", resolve))]);

    const removed = run("remove", "--certificates", certificates);
    expect(removed).toMatchObject({ status: 0, stdout: expect.stringContaining("已从这台计算机取消登记") });
    expect(() => readFileSync(path.join(certificates, "localhost.key"))).toThrow();
  });
});
