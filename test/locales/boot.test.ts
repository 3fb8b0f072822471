/** The sentences of the page before the pane: both languages say the same things, and each says what to do. */
import { boot as enUS } from "../../src/locales/en-US/boot";
import { boot as zhCN } from "../../src/locales/zh-CN/boot";

const keys = (part: unknown, path = ""): string[] => (typeof part === "object" && part !== null ? Object.entries(part).flatMap(([key, value]) => keys(value, `${path}.${key}`)) : [path]);

test("the same keys in both languages", () => {
  expect(keys(enUS)).toEqual(keys(zhCN));
});

test.each([
  ["zh-CN", zhCN, /。$/],
  ["en-US", enUS, /\.$/],
] as const)("%s: each trouble has a title and a whole sentence of what to do", (_, boot, end) => {
  for (const { title, next } of Object.values(boot.trouble)) {
    expect(title).not.toBe("");
    expect(title).not.toMatch(end);
    expect(next("example.org")).toMatch(end);
  }
  expect(boot.trouble["no-office"].next("example.org")).toContain("example.org");
});
