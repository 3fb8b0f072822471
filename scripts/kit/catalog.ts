/**
 * A .reg file that makes Excel trust a shared folder as a catalogue of add-ins, as the documentation describes it ("Sideload Office
 * Add-ins on Windows from a network share"): a key named by a GUID under WEF\TrustedCatalogs, with the folder and the flag that shows it.
 */
import { createHash } from "node:crypto";

const KEY = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs`;

/** The file's bytes: UTF-16 with a mark, which the registry editor needs for Chinese names. */
export function trustCatalog(share: string): Buffer {
  const id = `{${guidOf(share)}}`;
  const lines = ["Windows Registry Editor Version 5.00", "", `[${KEY}\\${id}]`, `"Id"="${id}"`, `"Url"="${share.replace(/\\/g, "\\\\")}"`, '"Flags"=dword:00000001', ""];
  return Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`, "utf16le");
}

/** The same folder has the same GUID, so that running the file twice adds nothing twice. */
function guidOf(share: string): string {
  const hex = createHash("sha1").update(share.toLowerCase().replace(/\\+$/, "")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
