/**
 * Custom properties of a worksheet: a name in the sheet's XML, the value in a part of its own as UTF-16LE without a mark.
 * Excel keeps them with the sheet when it is renamed or copied; no cell shows them.
 */
import { readRelationships } from "../../files/xlsx/package";
import type { XmlElement } from "../../files/xml";
import { element, elements } from "../../files/xml";
import { attribute } from "../../files/xmlText";
import type { ZipArchive } from "../../files/zip";

/** By name. A property whose part is missing has the value "". */
export function readCustomProperties(zip: ZipArchive, sheetPart: string, worksheet: XmlElement): Map<string, string> {
  const list = element(worksheet, "customProperties");
  if (!list) return new Map();
  const relationships = readRelationships(zip, sheetPart);
  return new Map(
    elements(list, "customPr").map((property) => {
      const target = relationships.find((each) => each.id === attribute(property, "id"))?.target;
      const bytes = target === undefined ? null : zip.read(target);
      return [attribute(property, "name") ?? "", bytes ? new TextDecoder("utf-16le").decode(bytes) : ""];
    }),
  );
}

/** The value as its part holds it. */
export function propertyBytes(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length * 2);
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}
