import { linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listInputs } from "../../src/cli/inputs";
import { inputInTheWay, outputPaths, writeWhole } from "../../src/cli/outputs";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (...names: string[]): void => names.forEach((name) => writeFileSync(join(folder, name), name));
const names = (...typed: string[]): string[] => listInputs(typed, folder).files.map(({ name }) => name);

test("a folder gives its workbooks in name order, without lock files and other files", () => {
  put("b.xlsx", "a.XLS", "~$b.xlsx", ".~b.xlsx", "说明.docx", "c.csv", "d.et");
  mkdirSync(join(folder, "下级"));
  expect(names(".")).toEqual(["a.XLS", "b.xlsx", "c.csv", "d.et"]);
  expect(listInputs(["."], folder).subfolders).toEqual(["下级"]);
});

test("a file typed by name is read whatever its extension; what is not there is named", () => {
  put("台账");
  expect(names("台账")).toEqual(["台账"]);
  expect(listInputs(["没有.xlsx"], folder).absent).toEqual(["没有.xlsx"]);
});

test("the same file is read once, whichever way it is named", () => {
  put("a.xlsx");
  symlinkSync(join(folder, "a.xlsx"), join(folder, "z.xlsx"));
  expect(names("a.xlsx", "./a.xlsx", ".")).toEqual(["a.xlsx"]);
});

test("two files of one name are told apart by their paths, and get different outputs", () => {
  for (const sub of ["一", "二"]) {
    mkdirSync(join(folder, sub));
    put(join(sub, "a.xlsx"));
  }
  const { files } = listInputs(["一", "二"], folder);
  expect(files.map(({ name }) => name)).toEqual(["一/a.xlsx", "二/a.xlsx"]);
  expect([...outputPaths(files, "out").values()]).toEqual([join("out", "a.xlsx"), join("out", "a (2).xlsx")]);
});

test("an output that is an input is seen: by path, symbolic link or hard link", () => {
  put("a.xlsx");
  mkdirSync(join(folder, "out"));
  const { files } = listInputs(["a.xlsx"], folder);
  expect(inputInTheWay(files, [join(folder, "out", "a.xlsx")])).toBeNull();
  expect(inputInTheWay(files, [join(folder, "out", "..", "a.xlsx")])).toBe(files[0]);
  symlinkSync(join(folder, "a.xlsx"), join(folder, "out", "a.xlsx"));
  expect(inputInTheWay(files, [join(folder, "out", "a.xlsx")])).toBe(files[0]);
  rmSync(join(folder, "out", "a.xlsx"));
  linkSync(join(folder, "a.xlsx"), join(folder, "out", "a.xlsx"));
  expect(inputInTheWay(files, [join(folder, "out", "a.xlsx")])).toBe(files[0]);
});

test("a file is written whole, and a failed writing leaves nothing behind", () => {
  expect(writeWhole(join(folder, "新", "a.xlsx"), new Uint8Array([1, 2]))).toMatchObject({ ok: true });
  expect([...readFileSync(join(folder, "新", "a.xlsx"))]).toEqual([1, 2]);
  mkdirSync(join(folder, "taken.xlsx"));
  expect(writeWhole(join(folder, "taken.xlsx"), new Uint8Array([1]))).toMatchObject({ ok: false, problem: { code: "cannot-write" } });
  expect(readdirSync(folder).sort()).toEqual(["taken.xlsx", "新"].sort());
});
