/** What `--env` may say, and what comes of it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "../../scripts/manifest/rules";
import { surroundingsOf } from "../../scripts/manifest/surroundings";
import { manifestFor } from "../../scripts/build/manifest";
import { noteOn, officeFiles } from "../../scripts/build/officeSource";
import { policy } from "../../scripts/build/policy";
import { settingsOf } from "../../scripts/build/settings";
import { sizes } from "../../scripts/build/sizes";

const ROOT = path.resolve(__dirname, "../..");

const settings = (env: Record<string, unknown>) => {
  const found = settingsOf(env);
  if (!found.ok) throw new Error(found.sentence);
  return found;
};

test("nothing said: the development server and Microsoft's own CDN", () => {
  expect(settings({ WEBPACK_BUNDLE: true })).toMatchObject({ host: "https://localhost:3000", office: { name: "cdn", script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" }, workbench: false, serving: false });
});

test("the 21Vianet CDN by its documented address", () => {
  expect(settings({ office: "21Vianet" }).office.script).toBe("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
});

test.each<[Record<string, unknown>, RegExp]>([
  [{ hots: "https://example.org" }, /没有名为“hots”的设置/],
  [{ host: undefined }, /没有写明地址/],
  [{ office: "cdn2" }, /cdn、21vianet 或 local/],
  [{ office: true }, /cdn、21vianet 或 local/],
  [{ key: "key.pem" }, /key 和 cert 要一起写/],
])("%j is refused with a sentence", (env, sentence) => {
  const found = settingsOf(env);
  if (found.ok) throw new Error("taken");
  expect(found.sentence).toMatch(sentence);
});

test("files copied from the package are there, and whoever builds is told what Microsoft supports", () => {
  const files = officeFiles("local", path.join(ROOT, "node_modules/@microsoft/office-js"));
  expect(files.map(({ to }) => to)).toEqual(expect.arrayContaining(["office/office.js", "office/excel-win32-16.01.js", "office/zh-cn/office_strings.js", "office/LICENSE.md"]));
  for (const { from } of files) expect(readFileSync(from).length).toBeGreaterThan(0);
  expect(noteOn("local")).toMatch(/微软只支持从它的 CDN 加载/);
  expect(officeFiles("cdn", "anywhere")).toEqual([]);
  expect(noteOn("cdn")).toBeNull();
});

test.each(["https://example.org", "https://example.org/a/b", "https://10.0.0.8:8443/a&b/%E5%8F%B0%E8%B4%A6"])("the manifest for %s is as good as the one in the repository", (host) => {
  const xml = manifestFor(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), host);
  expect(xml).not.toContain("localhost");
  expect(xml).toContain(`${host.replace("&", "&amp;")}/taskpane.html`);
  expect(manifestFaults(xml, surroundingsOf(ROOT))).toEqual([]);
});

describe("the pages' policy", () => {
  const text = policy({ origin: "https://appsforoffice.microsoft.com", inlineScripts: ["let a"], inlineStyles: ["b {}"] });

  test("forbids what is not named, never allows eval or inline code at large, and connects nowhere but home", () => {
    expect(text).toMatch(/^default-src 'none'; /);
    expect(text).not.toMatch(/unsafe/);
    expect(text).toContain("connect-src 'self';");
    expect(text).toContain("worker-src 'self';");
  });

  test("names Office.js only where it comes from elsewhere", () => {
    expect(text).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com 'sha256-/);
    expect(policy({ origin: null, inlineScripts: [], inlineStyles: [] })).not.toContain("http");
  });
});

describe("sizes", () => {
  const of = (bytes: Record<string, number>) => Object.fromEntries(Object.entries(bytes).map(([name, size]) => [name, { bytes: size, text: name === "taskpane.html" ? '<script defer src="taskpane.1.js"></script><script src="https://cdn.example/office.js"></script>' : "" }]));

  test("what the page names is the first load; every other bundle has a budget of its own", () => {
    expect(sizes(of({ "taskpane.html": 10, "taskpane.1.js": 20, "program.2.js": 30, "charts.3.js": 40 }))).toEqual([
      { what: "first load (taskpane.1.js)", bytes: 20, budget: 180_000 },
      { what: "taskpane.html", bytes: 10, budget: expect.any(Number) },
      { what: "charts.3.js", bytes: 40, budget: expect.any(Number) },
      { what: "program.2.js", bytes: 30, budget: expect.any(Number) },
      { what: "all", bytes: 100, budget: expect.any(Number) },
    ]);
  });

  test("without a build there is nothing to weigh, and it says so", () => {
    expect(() => sizes({})).toThrow(/npm run build/);
  });
});
