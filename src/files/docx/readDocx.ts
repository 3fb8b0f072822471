/**
 * A Word document (.docx) as text: paragraphs on lines, with the numbers Word makes by itself; a table's rows on lines, its cells parted by
 * tabs, its vertically merged cells repeated (a lead merged over five rows leads all five). Deleted, hidden and field-code text is left out.
 *
 * Why not a library: mammoth 1.13 was tried. It drops the numbers of lists ("一、", "(一)" are the names of a plan's sections), takes
 * 8 MB, and a file of 390 kB made it use 2.4 GB. The zip and XML readers here are bounded and were here already.
 */
import { damaged, figure, megabytes, tooLarge } from "../fault";
import { MAX_NOTICE_CHARACTERS, MAX_NOTICE_PART_BYTES } from "../limits";
import type { XmlElement } from "../xml";
import { element, elementAt, elements, parseXml, rootOf } from "../xml";
import { attribute, decodeText } from "../xmlText";
import type { ZipArchive } from "../zip";
import { partText, readRelationships } from "../xlsx/package";
import type { ListNumbers } from "./listNumbers";
import { listNumbers, valueOf } from "./listNumbers";

/** Stands for a line break inside a cell: a row stays one line. */
const CELL_BREAK = "\u2028";
/** A merged cell is repeated down its rows; a whole page of text is not. */
const LONGEST_REPEATED = 2_000;
const MOST_COLUMNS = 64;

/** The document's text. Throws FileFault when the main part is missing or too large. */
export function readDocx(zip: ZipArchive): string {
  const main = zip.find(readRelationships(zip, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml");
  const root = main && part(zip, main);
  const body = root && element(root, "body");
  if (!main || !body) throw damaged("document part missing");
  const related = new Map(readRelationships(zip, main).map(({ type, target }) => [type, target]));
  const numbering = related.has("numbering") ? part(zip, related.get("numbering")!) : null;
  const styles = related.has("styles") ? part(zip, related.get("styles")!) : null;
  const reader = new DocxReader(listNumbers(numbering), listsOfStyles(styles));
  reader.blocks(body);
  return reader.lines.join("\n");
}

function part(zip: ZipArchive, name: string): XmlElement | null {
  const found = zip.find(name);
  if (found === null) return null;
  if (zip.entries.get(found)!.size > MAX_NOTICE_PART_BYTES) throw tooLarge("part", megabytes(MAX_NOTICE_PART_BYTES));
  const text = partText(zip, found);
  return text === null ? null : rootOf(parseXml(text));
}

interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Styles that number their paragraphs (标题 1 …), with what they take over from the styles they are based on. */
function listsOfStyles(styles: XmlElement | null): ReadonlyMap<string, ListPlace> {
  const own = new Map<string, { readonly basedOn: string | null; readonly list: string | null; readonly level: string | null }>();
  for (const style of styles ? elements(styles, "style") : []) {
    const numbered = elementAt(style, "pPr", "numPr");
    own.set(attribute(style, "styleId") ?? "", { basedOn: valueOf(style, "basedOn"), list: numbered && valueOf(numbered, "numId"), level: numbered && valueOf(numbered, "ilvl") });
  }
  const places = new Map<string, ListPlace>();
  for (const id of own.keys()) {
    let list: string | null = null;
    let level: string | null = null;
    let at: string | null = id;
    for (let steps = 0; at !== null && steps < 12; steps += 1) {
      const style = own.get(at);
      list ??= style?.list ?? null;
      level ??= style?.level ?? null;
      at = style?.basedOn ?? null;
    }
    if (list !== null && list !== "0") places.set(id, { list, level: Number(level ?? 0) || 0 });
  }
  return places;
}

/** Holders of paragraphs and runs that add nothing themselves. */
const PASSED_THROUGH = new Set(["sdt", "sdtContent", "ins", "moveTo", "smartTag", "hyperlink", "fldSimple", "customXml", "dir", "bdo", "p", "body", "ruby", "rubyBase"]);

class DocxReader {
  readonly lines: string[] = [];
  private size = 0;

  constructor(
    private readonly numbers: ListNumbers,
    private readonly styles: ReadonlyMap<string, ListPlace>,
  ) {}

  /** Paragraphs and tables of the body, of content controls, and of inserted text. */
  blocks(parent: XmlElement): void {
    for (const child of elements(parent)) {
      if (child.local === "p") this.add(this.paragraph(child));
      else if (child.local === "tbl") this.table(child);
      else if (PASSED_THROUGH.has(child.local)) this.blocks(child);
    }
  }

  private add(line: string): void {
    this.size += line.length + 1;
    if (this.size > MAX_NOTICE_CHARACTERS) throw tooLarge("texts", figure(MAX_NOTICE_CHARACTERS));
    this.lines.push(line);
  }

  /** The text of a paragraph with its label in front. */
  private paragraph(paragraph: XmlElement): string {
    const text = textIn(paragraph);
    const place = this.placeOf(paragraph);
    // An empty numbered paragraph shows its number in Word and counts; as a line of its own it would say nothing.
    const label = place ? this.numbers.next(place.list, place.level) : "";
    return text.trim() === "" ? "" : label + text;
  }

  private placeOf(paragraph: XmlElement): ListPlace | null {
    const properties = element(paragraph, "pPr");
    if (!properties) return null;
    const style = this.styles.get(valueOf(properties, "pStyle") ?? "") ?? null;
    const numbered = element(properties, "numPr");
    if (!numbered) return style;
    const list = valueOf(numbered, "numId") ?? style?.list ?? null;
    return list === null || list === "0" ? null : { list, level: Number(valueOf(numbered, "ilvl") ?? style?.level ?? 0) || 0 };
  }

  private table(table: XmlElement): void {
    const above: string[] = [];
    for (const row of rowsOf(table)) {
      const cells: string[] = [];
      for (const cell of cellsOf(row)) {
        const properties = element(cell, "tcPr");
        const merge = properties && element(properties, "vMerge");
        const text = merge && attribute(merge, "val") !== "restart" ? (above[cells.length] ?? "") : this.cellText(cell);
        above[cells.length] = text.length > LONGEST_REPEATED ? "" : text;
        cells.push(text);
        const span = Number((properties && valueOf(properties, "gridSpan")) ?? 1) || 1;
        for (let extra = 1; extra < Math.min(span, MOST_COLUMNS) && cells.length < MOST_COLUMNS; extra += 1) cells.push("");
      }
      if (cells.length > 0) this.add(cells.join("\t"));
    }
  }

  /** A cell's paragraphs; a table inside it as running text. */
  private cellText(cell: XmlElement): string {
    const inner = new DocxReader(this.numbers, this.styles);
    inner.size = this.size;
    inner.blocks(cell);
    return inner.lines
      .map((line) => line.replace(/[\t\n]+/g, " ").trim())
      .filter((line) => line !== "")
      .join(CELL_BREAK);
  }
}

const rowsOf = (table: XmlElement): XmlElement[] => elements(table).flatMap((child) => (child.local === "tr" ? [child] : PASSED_THROUGH.has(child.local) ? rowsOf(child) : []));
const cellsOf = (row: XmlElement): XmlElement[] => elements(row).flatMap((child) => (child.local === "tc" ? [child] : PASSED_THROUGH.has(child.local) ? cellsOf(child) : [])).slice(0, MOST_COLUMNS);

/** The text of all runs in a paragraph. Text boxes, deleted and hidden text, field codes are left out. */
function textIn(parent: XmlElement): string {
  let text = "";
  for (const child of elements(parent)) {
    if (child.local === "r") text += runText(child);
    else if (PASSED_THROUGH.has(child.local)) text += textIn(child);
  }
  return text;
}

function runText(run: XmlElement): string {
  const vanish = elementAt(run, "rPr", "vanish");
  if (vanish && !/^(?:0|false|off)$/.test(attribute(vanish, "val") ?? "")) return "";
  let text = "";
  for (const child of elements(run)) {
    switch (child.local) {
      case "t":
        text += child.children.map((piece) => (typeof piece === "string" ? decodeText(piece) : "")).join("");
        break;
      case "tab":
        text += " ";
        break;
      case "br":
      case "cr":
        text += attribute(child, "type") === "page" ? "" : "\n";
        break;
      case "noBreakHyphen":
        text += "-";
        break;
      case "ruby":
        text += elements(child, "rubyBase").map(textIn).join("");
        break;
    }
  }
  return text;
}
