/** Registering with Excel, on computers that are written down. */
import type { Machine } from "../../scripts/sideload/machine";
import { idIn, register, unregister } from "../../scripts/sideload/register";

const ID = "4eeac266-f9bb-40e5-b9c9-9764b87c8ab5";
const KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** A Windows registry, as far as reg.exe is asked for it: values by key and name, and keys that exist. */
function aPc({ locked = false } = {}) {
  const values = new Map<string, string>();
  const keys = new Set<string>();
  const machine: Machine = {
    platform: "win32",
    home: "C:\\Users\\someone",
    run(program, args) {
      if (program !== "reg" || locked) throw new Error("access denied");
      const [verb, key, ...rest] = args;
      const after = (flag: string) => rest[rest.indexOf(flag) + 1]!;
      if (verb === "add") values.set(`${key}!${after("/v")}`, after("/d"));
      else if (rest.includes("/v") ? !values.delete(`${key}!${after("/v")}`) : !keys.delete(key!)) throw new Error("unable to find the specified registry key or value");
      if (!rest.includes("/f")) throw new Error("would ask a question nobody answers");
    },
    exists: () => false,
    makeFolder: () => undefined,
    copy: () => undefined,
    remove: () => undefined,
  };
  return { machine, values, keys };
}

/** A Mac with its files; `opened`: Excel has been opened once, which makes its container. */
function aMac({ opened = true } = {}) {
  const home = "/Users/someone";
  const documents = `${home}/Library/Containers/com.microsoft.Excel/Data/Documents`;
  const files = new Map<string, string>();
  const folders = new Set(opened ? [documents] : []);
  const machine: Machine = {
    platform: "darwin",
    home,
    run: () => undefined,
    exists: (place) => folders.has(place) || files.has(place),
    makeFolder: (place) => void folders.add(place),
    copy(from, to) {
      if (!folders.has(to.slice(0, to.lastIndexOf("/")))) throw new Error("no such folder");
      files.set(to, from);
    },
    remove: (place) => void files.delete(place),
  };
  return { machine, files, documents };
}

const addIn = (manifest: string) => ({ id: ID, manifest });

describe("Windows", () => {
  test("a value named after the add-in holds the manifest's path, spaces and all", () => {
    const { machine, values } = aPc();
    expect(register(machine, addIn("D:\\会议 包\\manifest.xml"))).toEqual({ ok: true });
    expect([...values]).toEqual([[`${KEY}!${ID}`, "D:\\会议 包\\manifest.xml"]]);
  });

  test("taken out with what Excel keeps beside it; other add-ins stay", () => {
    const { machine, values, keys } = aPc();
    register(machine, addIn("C:\\m.xml"));
    values.set(`${KEY}!other`, "C:\\other.xml");
    keys.add(`${KEY}\\${ID}`);
    expect(unregister(machine, { id: ID })).toEqual({ ok: true });
    expect([...values.keys()]).toEqual([`${KEY}!other`]);
    expect(keys.size).toBe(0);
  });

  test("what was never registered is taken out without complaint", () => {
    expect(unregister(aPc().machine, { id: ID })).toEqual({ ok: true });
  });

  test("a system that does not allow it is named", () => {
    expect(register(aPc({ locked: true }).machine, addIn("C:\\m.xml"))).toEqual({ ok: false, reason: "refused" });
  });
});

describe("macOS", () => {
  test("the manifest is copied into Excel's wef folder, which is made if need be, and taken out again", () => {
    const { machine, files, documents } = aMac();
    expect(register(machine, addIn("/Users/someone/会议 包/manifest.xml"))).toEqual({ ok: true });
    expect([...files]).toEqual([[`${documents}/wef/${ID}.manifest.xml`, "/Users/someone/会议 包/manifest.xml"]]);
    expect(unregister(machine, { id: ID })).toEqual({ ok: true });
    expect(files.size).toBe(0);
  });

  test("without an Excel that was opened once there is nowhere to put it", () => {
    expect(register(aMac({ opened: false }).machine, addIn("/m.xml"))).toEqual({ ok: false, reason: "excel-not-opened" });
  });
});

test("a system without Excel is told apart", () => {
  const machine = { ...aMac().machine, platform: "linux" as const };
  expect(register(machine, addIn("/m.xml"))).toEqual({ ok: false, reason: "no-excel" });
  expect(unregister(machine, { id: ID })).toEqual({ ok: false, reason: "no-excel" });
});

test("the id is read from the manifest's text", () => {
  expect(idIn(`<OfficeApp>\n  <Id> ${ID.toUpperCase()} </Id></OfficeApp>`)).toBe(ID.toUpperCase());
  expect(idIn("<OfficeApp><Id>1234</Id></OfficeApp>")).toBeNull();
});
