/** The kit's server: right types, right caching, and nothing from outside its folder; in a place with Chinese characters and spaces. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:tls";
import { tmpdir } from "node:os";
import path from "node:path";
import { pairIn } from "../../scripts/kit/server/certificate";
import type { Serving } from "../../scripts/kit/server/serve";
import { serveFolder } from "../../scripts/kit/server/serve";
import { answerTo } from "../../scripts/kit/server/site";

let place: string;
let root: string;
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), "会议 包-"));
  root = path.join(place, "站点 site");
  mkdirSync(path.join(root, "质量 强区"), { recursive: true });
  writeFileSync(path.join(root, "taskpane.html"), "<p>窗格</p>");
  writeFileSync(path.join(root, "taskpane.0123456789.js"), "1;");
  writeFileSync(path.join(root, "manifest.xml"), "<OfficeApp/>");
  writeFileSync(path.join(root, "excelize.wasm"), "x");
  writeFileSync(path.join(root, "质量 强区", "图 标.png"), "x");
  writeFileSync(path.join(root, ".stamp"), "hidden");
  writeFileSync(path.join(place, "secret.txt"), "secret");
  symlinkSync(path.join(place, "secret.txt"), path.join(root, "link.txt"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const get = (url: string, method = "GET") => answerTo({ method, url }, root);

test.each([
  ["/taskpane.html", "text/html; charset=utf-8", "no-cache"],
  ["/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN", "text/html; charset=utf-8", "no-cache"],
  ["/", "text/html; charset=utf-8", "no-cache"],
  ["/taskpane.0123456789.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ["/manifest.xml", "text/xml; charset=utf-8", "no-cache"],
  ["/excelize.wasm", "application/wasm", "no-cache"],
  [encodeURI("/质量 强区/图 标.png"), "image/png", "no-cache"],
])("%s is %s, kept %s", (url, type, caching) => {
  const { status, headers } = get(url);
  expect([status, headers["Content-Type"], headers["Cache-Control"], headers["X-Content-Type-Options"]]).toEqual([200, type, caching, "nosniff"]);
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/质量 强区/../../secret.txt", "/link.txt", "/.stamp", "/nothing.js", encodeURI("/质量 强区"), "/taskpane.html/", "/taskpane.html/x"])("%s is not found", (url) => {
  expect(get(url)).toMatchObject({ status: 404, file: null, text: "not found" });
});

test.each(["/%", "/a%00b", "/..\\secret.txt", "/%5c..%5csecret.txt", "/taskpane.html::$DATA", "http://elsewhere/taskpane.html", ""])("%j is no address", (url) => {
  expect(get(url)).toMatchObject({ status: 400, file: null });
});

test("reading only", () => {
  expect(get("/taskpane.html", "POST")).toMatchObject({ status: 405, headers: { Allow: "GET, HEAD, OPTIONS" } });
  expect(get("/taskpane.html", "OPTIONS")).toMatchObject({ status: 204, headers: { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Private-Network": "true" } });
});

describe("over https", () => {
  let serving: Serving;
  let cert: string;
  beforeAll(async () => {
    const pair = await pairIn(path.join(place, "证书"), new Date());
    cert = pair.cert;
    serving = await serveFolder({ root, port: 0, key: pair.key, cert });
  });
  afterAll(() => serving.close());

  /** Status, type and text, asked by a client that trusts this certificate and checks the name. */
  function ask(place: string, method = "GET"): Promise<{ status: number; type: string | undefined; text: string }> {
    return new Promise((resolve, reject) => {
      const asked = request(serving.address + place, { ca: cert, method }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (more: string) => (text += more));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"], text }));
      });
      asked.on("error", reject).end();
    });
  }

  test("a client that trusts the certificate gets the page", async () => {
    expect(await ask("/taskpane.html")).toEqual({ status: 200, type: "text/html; charset=utf-8", text: "<p>窗格</p>" });
    expect(await ask("/taskpane.html", "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  test("a request that a browser would have tidied is refused as it comes", async () => {
    const { port } = new URL(serving.address);
    const raw = await new Promise<string>((resolve, reject) => {
      const socket = connect({ port: Number(port), host: "127.0.0.1", servername: "localhost", ca: cert }, () => socket.write("GET /../secret.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
      let text = "";
      socket.setEncoding("utf8").on("data", (more: string) => (text += more));
      socket.on("end", () => resolve(text)).on("error", reject);
    });
    expect(raw).toMatch(/^HTTP\/1\.1 404 /);
    expect(raw).not.toContain("secret\n");
  });

  test("a second server on the same port is told that it is taken", async () => {
    const { key, cert: same } = await pairIn(path.join(place, "证书"), new Date());
    await expect(serveFolder({ root, port: Number(new URL(serving.address).port), key, cert: same })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
