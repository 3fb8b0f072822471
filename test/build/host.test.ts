/** The address a build is for: what is taken, and which sentence answers what is not. */
import { hostOf } from "../../scripts/build/host";

test.each([
  ["https://example.org", "https://example.org"],
  ["https://example.org/", "https://example.org"],
  ["https://example.org/ledger", "https://example.org/ledger"],
  [" https://example.org/ledger// ", "https://example.org/ledger"],
  ["HTTPS://Example.org:8443/a/b/", "https://example.org:8443/a/b"],
  ["https://10.0.0.8/台账/质量强区", "https://10.0.0.8/%E5%8F%B0%E8%B4%A6/%E8%B4%A8%E9%87%8F%E5%BC%BA%E5%8C%BA"],
  ["https://example.org/a&b", "https://example.org/a&b"],
])("%s is served from %s", (given, host) => {
  expect(hostOf(given)).toEqual({ ok: true, host });
});

test("nothing said: the development server", () => {
  expect(hostOf(undefined)).toEqual({ ok: true, host: "https://localhost:3000" });
});

test.each<[unknown, RegExp]>([
  ["", /没有写明地址[\s\S]*No address/],
  [true, /没有写明地址/],
  ["http://example.org", /http 地址[\s\S]*https only/],
  ["example.org/ledger", /不是完整的 https 地址/],
  ["https://", /不是完整的 https 地址/],
  ["https:///ledger", /不是完整的 https 地址/],
  ["ftp://example.org", /不是完整的 https 地址/],
  ["https://exa mple.org", /不是有效的地址/],
  ["https://example.org/my ledger", /空格/],
  ["https://example.org/ledger?v=1", /“\?”或“#”/],
  ["https://example.org/ledger#top", /“\?”或“#”/],
  ["https://example.org/ledger?", /“\?”或“#”/],
  ["https://me:secret@example.org/ledger", /用户名或密码/],
  ["https://example.org/ledger/taskpane.html", /指向一个文件/],
  ["https://example.org//ledger", /连续的斜杠/],
  ["https://example.org\\ledger", /反斜杠/],
  ['https://example.org/"x"', /引号/],
])("%j is refused with a sentence in both languages", (given, sentence) => {
  const refused = hostOf(given);
  if (refused.ok) throw new Error(`taken as ${refused.host}`);
  expect(refused.sentence).toMatch(sentence);
  expect(refused.sentence.split("\n")).toHaveLength(2);
});
