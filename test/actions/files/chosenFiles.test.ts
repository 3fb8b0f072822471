/** What was dropped → what is read: folders walked through, in order, and everything left out named. */
import { filesOfEntries, filesOfList, withMore } from "../../../src/actions/files/chosenFiles";

/** A folder on a disk, as a browser shows it. A file is its text; null is one that has gone away. */
interface Tree {
  readonly [name: string]: string | null | Tree;
}

function entry(name: string, content: string | null | Tree): FileSystemEntry {
  if (content !== null && typeof content === "object") return folder(name, content);
  return {
    name,
    isFile: true,
    isDirectory: false,
    file: (found: (file: File) => void, lost: (error: Error) => void) => (content === null ? lost(new Error("gone")) : found(new File([content], name, { lastModified: 1_533_000_000_000 }))),
  } as unknown as FileSystemEntry;
}

/** Entries come in any order, and only some at a time, as browsers hand them out. */
function folder(name: string, tree: Tree): FileSystemEntry {
  const createReader = (): unknown => {
    const left = Object.entries(tree).reverse();
    return { readEntries: (found: (some: FileSystemEntry[]) => void, lost: (error: Error) => void) => (name === "锁着" ? lost(new Error("no")) : found(left.splice(0, 2).map(([each, content]) => entry(each, content)))) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

const dropped = (tree: Tree) => filesOfEntries(Object.entries(tree).map(([name, content]) => entry(name, content)));

test("folders in folders, in name order, with the path below what was dropped", async () => {
  const { files } = await dropped({ 七月: { "b.xlsx": "b", "a.et": "a", 乡镇: { "c.csv": "c" } }, "单个.xls": "d" });
  expect(files.map(({ path }) => path)).toEqual(["七月/a.et", "七月/b.xlsx", "七月/乡镇/c.csv", "单个.xls"]);
  expect(files[0]).toMatchObject({ size: 1, modified: 1_533_000_000_000 });
  expect(new TextDecoder().decode(await files[2]!.bytes())).toBe("c");
});

test("what is not read is named with its reason", async () => {
  const { files, leftOut } = await dropped({ 七月: { "~$a.xlsx": "", ".~b.xlsx": "", ".DS_Store": "", "说明.docx": "", "a.xlsx": "a", 空: {}, 锁着: { "x.xlsx": "x" }, ".svn": { "y.xlsx": "y" } } });
  expect(files.map(({ path }) => path)).toEqual(["七月/a.xlsx"]);
  expect(leftOut).toEqual([
    { path: "七月/.DS_Store", reason: "hidden" },
    { path: "七月/.svn/", reason: "hidden" },
    { path: "七月/.~b.xlsx", reason: "lock-file" },
    { path: "七月/~$a.xlsx", reason: "lock-file" },
    { path: "七月/空/", reason: "empty-folder" },
    { path: "七月/说明.docx", reason: "no-workbook-name" },
    { path: "七月/锁着/", reason: "folder-unreadable" },
  ]);
});

test("a file dropped by itself is read whatever its name; a lock file is not", async () => {
  const { files, leftOut } = await dropped({ 台账: "x", "通知.docx": "y", "~$a.xlsx": "" });
  expect(files.map(({ path }) => path)).toEqual(["台账", "通知.docx"]);
  expect(leftOut).toEqual([{ path: "~$a.xlsx", reason: "lock-file" }]);
});

test("a file that went away meanwhile stays in the list, and says so when it is read", async () => {
  const { files } = await dropped({ "a.xlsx": null });
  await expect(files[0]!.bytes()).rejects.toThrow("gone");
});

test("two files of one path are told apart", async () => {
  const { files } = await filesOfList([new File(["1"], "a.xlsx"), new File(["2"], "a.xlsx"), new File(["3"], "~$a.xlsx")]);
  expect(files.map(({ path }) => path)).toEqual(["a [2].xlsx", "a.xlsx"]);
});

describe("chosen in several goes", () => {
  const one = (path: string, size: number, modified: number) => ({ path, size, modified, bytes: () => Promise.resolve(new ArrayBuffer(0)) });
  const chosenAs = (...files: ReturnType<typeof one>[]) => ({ files, leftOut: [] });

  test("the same file once, another of the same name beside it", () => {
    const first = chosenAs(one("区农委.xlsx", 10, 1));
    expect(withMore(first, chosenAs(one("区农委.xlsx", 10, 1))).files.map(({ path }) => path)).toEqual(["区农委.xlsx"]);
    expect(withMore(first, chosenAs(one("区农委.xlsx", 11, 2), one("七月/区农委.xlsx", 10, 1))).files.map(({ path }) => path)).toEqual(["七月/区农委.xlsx", "区农委 [2].xlsx", "区农委.xlsx"]);
  });
});
