/**
 * Tables (Ctrl+T) of a sheet repeat their headings in a part of their own. A heading that differs from its cell makes Excel call the file damaged,
 * so a heading written into a cell is written there too.
 */
import type { Area } from "../../../sheet/address";
import { areaFromA1 } from "../../../sheet/address";
import type { XmlElement } from "../../../files/xml";
import { element, elements } from "../../../files/xml";
import { attribute, encodeXstring } from "../../../files/xmlText";
import type { PackageEditor } from "./packageEditor";

interface TableHeading {
  readonly part: string;
  readonly area: Area;
}

/** The tables of a sheet that show a heading row. */
export function tablesOf(editor: PackageEditor, sheetPart: string): TableHeading[] {
  return editor.targets(sheetPart).flatMap(({ type, target }) => {
    const table = type === "table" ? editor.peek(target) : null;
    const area = table && attribute(table, "headerRowCount") !== "0" ? areaFromA1(attribute(table, "ref") ?? "") : null;
    return area ? [{ part: target, area }] : [];
  });
}

/** Called after a text was written at this cell. Formulas that name the heading are Excel's to mend. */
export function renameHeading(editor: PackageEditor, tables: readonly TableHeading[], row: number, column: number, text: string): void {
  const table = tables.find(({ area }) => row === area.top && column >= area.left && column <= area.right);
  const heading = table && headings(editor.edit(table.part))[column - table.area.left];
  if (!heading || text === "") return;
  heading.attributes = heading.attributes.replace(/(\sname\s*=\s*)("[^"]*"|'[^']*')/, (_whole, name: string) => `${name}"${encodeXstring(text).replace(/\n/g, "_x000a_")}"`);
}

const headings = (table: XmlElement): XmlElement[] => elements(element(table, "tableColumns") ?? table, "tableColumn");
