/**
 * When a workbook was last saved, as the program that saved it wrote into the file. It travels with the file, unlike the date a disk
 * or a chat gives it.
 */
import { elements, parseXml, rootOf } from "../xml";
import { textOf } from "../xmlText";
import type { ZipArchive } from "../zip";
import { partText, readRelationships } from "./package";

/** "2018-07-31T08:00:00Z"; null when the file does not say, or says it in no known form. */
export function readSavedAt(zip: ZipArchive): string | null {
  const part = readRelationships(zip, "").find(({ type }) => type === "core-properties")?.target;
  const text = part === undefined ? null : partText(zip, part);
  if (text === null) return null;
  const modified = elements(rootOf(parseXml(text)), "modified")[0];
  return modified ? isoTime(textOf(modified)) : null;
}

/** A time as XML writes it, in UTC and to the second; null for anything else. */
export function isoTime(text: string): string | null {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text.trim()) ? Date.parse(text.trim()) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
