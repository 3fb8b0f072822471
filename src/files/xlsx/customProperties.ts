/**
 * Custom properties of a worksheet: a name in the sheet's XML, the value in a part of its own as UTF-16LE without a mark.
 * Excel keeps them with the sheet when it is renamed or copied; no cell shows them.
 */
import { readRelationships } from "./package";
import type { XmlElement } from "../xml";
import { element, elements } from "../xml";
import { attribute } from "../xmlText";
import type { ZipArchive } from "../zip";

/** By name. A property whose part is missing has the value "". */
export function readCustomProperties(zip: ZipArchive, sheetPart: string, worksheet: XmlElement): Map<string, string> {
  const list = element(worksheet, "customProperties");
  if (!list) return new Map();
  const targets = new Map(readRelationships(zip, sheetPart).map(({ id, target }) => [id, target]));
  return new Map(
    elements(list, "customPr").map((property) => {
      const target = targets.get(attribute(property, "id") ?? "");
      const bytes = target === undefined ? null : zip.read(target);
      return [attribute(property, "name") ?? "", bytes ? new TextDecoder("utf-16le").decode(bytes) : ""];
    }),
  );
}
