/**
 * Makes Excel on this computer show the add-in of a manifest, and takes it out again. As the Office Add-ins documentation describes it
 * ("Uninstall add-ins under development", "Sideload Office Add-ins on Mac for testing"):
 *
 *   Windows  a value under HKCU\Software\Microsoft\Office\16.0\WEF\Developer, named after the add-in's id, holding the manifest's
 *            path; Excel loads what stands there when it starts. 16.0 is every Office since 2016.
 *   macOS    a copy of the manifest in the wef folder of Excel's container
 *
 * Neither needs an administrator.
 */
import path from "node:path";
import type { Machine } from "./machine";

const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const EXCEL_ON_MAC = "Library/Containers/com.microsoft.Excel/Data/Documents";

/** "no-excel": this system has no Excel that could be told. "excel-not-opened": it is not there, or was never opened. */
export type Registered = { readonly ok: true } | { readonly ok: false; readonly reason: "no-excel" | "excel-not-opened" | "refused" };

export interface AddIn {
  readonly id: string;
  /** Path of its manifest on this computer. */
  readonly manifest: string;
}

/** The id in a manifest's text, or null. */
export function idIn(manifest: string): string | null {
  return /<Id>\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s*<\/Id>/i.exec(manifest)?.[1] ?? null;
}

export function register(machine: Machine, addIn: AddIn): Registered {
  if (machine.platform === "win32") return attempt(() => machine.run("reg", ["add", DEVELOPER_KEY, "/v", addIn.id, "/t", "REG_SZ", "/d", addIn.manifest, "/f"]));
  if (machine.platform !== "darwin") return { ok: false, reason: "no-excel" };
  if (!machine.exists(path.posix.join(machine.home, EXCEL_ON_MAC))) return { ok: false, reason: "excel-not-opened" };
  return attempt(() => {
    machine.makeFolder(path.posix.dirname(macCopy(machine, addIn.id)));
    machine.copy(addIn.manifest, macCopy(machine, addIn.id));
  });
}

/** Also where it was never registered: then there is nothing to take out. */
export function unregister(machine: Machine, { id }: Pick<AddIn, "id">): Registered {
  if (machine.platform === "win32") {
    // Excel keeps what it was told of one add-in in a key of that name beside the value.
    quietly(() => machine.run("reg", ["delete", DEVELOPER_KEY, "/v", id, "/f"]));
    quietly(() => machine.run("reg", ["delete", `${DEVELOPER_KEY}\\${id}`, "/f"]));
    return { ok: true };
  }
  if (machine.platform !== "darwin") return { ok: false, reason: "no-excel" };
  return attempt(() => machine.remove(macCopy(machine, id)));
}

const macCopy = (machine: Machine, id: string): string => path.posix.join(machine.home, EXCEL_ON_MAC, "wef", `${id}.manifest.xml`);

function attempt(act: () => void): Registered {
  try {
    act();
    return { ok: true };
  } catch {
    return { ok: false, reason: "refused" };
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // It was not there.
  }
}
