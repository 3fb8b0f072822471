/** The scripts that run before everything else are ES5: an old browser component must be able to read them to say that it is too old. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";

const PAGE = path.resolve(__dirname, "../../src/taskpane/page");
const source = (file: string) => readFileSync(path.join(PAGE, file), "utf8");

/** What a parser of ECMAScript 5 and its library's names say against a script. */
function faults(code: string): string[] {
  const messages = new Linter().verify(code, [{ languageOptions: { ecmaVersion: 5, sourceType: "script", globals: Object.fromEntries(["window", "document", "location", "navigator", "setTimeout", "Promise"].map((name) => [name, "readonly" as const])) }, rules: { "no-undef": "error" } }]);
  return messages.map(({ line, message }) => `${line}: ${message}`);
}

test.each(["boot.js", "ribbon.js", "notice.js"])("%s is ECMAScript 5 and uses nothing it does not name", (file) => {
  expect(faults(source(file))).toEqual([]);
});

test("the check sees what is newer", () => {
  expect(faults("const a = 1;")).toHaveLength(1);
  expect(faults("window.f(() => 1);")).toHaveLength(1);
  expect(faults("window.f(a?.b);").length).toBeGreaterThan(0);
  expect(faults("new Map();")).toHaveLength(1);
});

test.each(["boot.js", "ribbon.js", "notice.js"])("%s may stand inside a script element", (file) => {
  expect(source(file)).not.toMatch(/<\/script|<!--/i);
});
