/** All tests of the rooms under mutation, with the code they test, as one script; packages stay outside. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const ROOMS = ["plan", "ledger", "checks", "ownership"];

/** Test files relative to `root`. Quick ones first: the first failing test ends a run. */
export function testFiles(root) {
  const own = ROOMS.flatMap((room) => readdirSync(join(root, "test", room)).filter((name) => name.endsWith(".test.ts")).map((name) => `test/${room}/${name}`));
  const isSlow = (name) => /propert/i.test(name);
  return [...own.filter((name) => !isSlow(name)), ...own.filter(isSlow)];
}

/** The source of a script that expects `require`, `testFile(name, load)` and the globals of a test. */
export async function bundleTests(root, files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `testFile(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`).join("\n"), resolveDir: root, loader: "js" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [besideThemselves],
  });
  return outputFiles[0].text;
}

/** Tests that read fixtures look beside themselves, also from within the bundle. */
const besideThemselves = {
  name: "beside themselves",
  setup({ onLoad }) {
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace(/\b__dirname\b/g, JSON.stringify(dirname(path))), loader: "ts" }));
  },
};
