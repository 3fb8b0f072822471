/**
 * Texts of an .xlsx: the shared strings, and texts that stand in a cell. Formatted runs are joined; phonetic guides (rPh) are not text.
 */
import type { XmlElement } from "../xml";
import { elements, parseXml, rootOf } from "../xml";
import { decodeXstring, textOf } from "../xmlText";

/** All shared strings in order, from the part's XML. */
export function readSharedStrings(xml: string): string[] {
  return elements(rootOf(parseXml(xml)), "si").map(stringItemText);
}

/** The text of a string item (`si` or `is`). */
export function stringItemText(item: XmlElement): string {
  let text = "";
  for (const child of elements(item)) {
    if (child.local === "t") text += textOf(child);
    else if (child.local === "r") for (const piece of elements(child, "t")) text += textOf(piece);
  }
  return decodeXstring(text);
}
