/**
 * New cell styles, each derived from one that is there: the style a cell has, with what an edit changes. Styles in use are never altered.
 */
import { BUILT_IN_FORMATS } from "../../../files/xlsx/numberFormats";
import type { XmlElement } from "../../../files/xml";
import { element, elements, serializeXml } from "../../../files/xml";
import { attribute } from "../../../files/xmlText";
import type { CellAppearance, ModelConditionalFormat } from "../../model/workbook";
import { borderStyleToFile } from "../borderStyles";
import { copyOf, ensure, insertInOrder, make, removeChild, setAttribute, setAttributes, STYLES_ORDER } from "./xmlEdit";

export interface StyleChange {
  readonly numberFormat?: string;
  readonly appearance?: CellAppearance;
  /** The text is to stay text when a person edits the cell. */
  readonly quotePrefix?: boolean;
}

/** Built-in formats that read the same in every language of Excel. */
const SAFE_BUILT_INS = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 49];
const FIRST_OWN_FORMAT = 164;
const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const XF_ORDER = ["alignment", "protection", "extLst"];
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const argb = (color: string): string => `FF${color.replace(/^#/, "").toUpperCase()}`;

export class StyleEditor {
  private readonly derived = new Map<string, number>();

  /** `root`: root of the styles part. */
  constructor(private readonly root: XmlElement) {}

  /** Index of the style that is `base` with `change`. */
  derive(base: number, change: StyleChange): number {
    const key = `${base}|${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const xf = this.xf(base);
    if (change.numberFormat !== undefined) setAttributes(xf, { numFmtId: this.numberFormatId(change.numberFormat), applyNumberFormat: 1 });
    if (change.appearance) this.applyAppearance(xf, change.appearance);
    if (change.quotePrefix !== undefined) setAttribute(xf, "quotePrefix", change.quotePrefix ? 1 : null);
    const index = this.indexOf("cellXfs", xf);
    this.derived.set(key, index);
    return index;
  }

  /** Does the style with this index already keep its text as text? */
  keepsText(style: number): boolean {
    const xf = this.xf(style);
    return attribute(xf, "quotePrefix") === "1" || attribute(xf, "numFmtId") === "49";
  }

  /** Index of a differential format with the look of a conditional format. */
  differential(format: ModelConditionalFormat): number {
    const dxf = make(this.root, "dxf");
    const font = make(this.root, "font");
    this.fontFlags(font, format);
    if (format.color) font.children.push(make(this.root, "color", { rgb: argb(format.color) }));
    if (font.children.length > 0) dxf.children.push(font);
    if (format.fill) dxf.children.push(make(this.root, "fill", {}, [make(this.root, "patternFill", {}, [make(this.root, "bgColor", { rgb: argb(format.fill) })])]));
    return this.indexOf("dxfs", dxf);
  }

  private xf(index: number): XmlElement {
    const list = elements(ensure(this.root, "cellXfs", STYLES_ORDER), "xf");
    const found = list[index] ?? list[0];
    return found ? copyOf(found) : make(this.root, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
  }

  private numberFormatId(code: string): number {
    const builtIn = SAFE_BUILT_INS.find((id) => BUILT_IN_FORMATS[id] === code);
    if (builtIn !== undefined) return builtIn;
    const list = ensure(this.root, "numFmts", STYLES_ORDER);
    const own = elements(list, "numFmt");
    const known = own.find((each) => attribute(each, "formatCode") === code);
    if (known) return Number(attribute(known, "numFmtId"));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((each) => Number(attribute(each, "numFmtId")))) + 1;
    this.append(list, make(this.root, "numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private applyAppearance(xf: XmlElement, look: CellAppearance): void {
    if (["fontName", "fontSize", "bold", "italic", "underline", "color"].some((key) => key in look)) this.applyFont(xf, look);
    if (look.fill !== undefined) setAttributes(xf, { fillId: this.fill(look.fill), applyFill: 1 });
    if (look.borders) setAttributes(xf, { borderId: this.border(Number(attribute(xf, "borderId") ?? 0), look.borders), applyBorder: 1 });
    if (look.horizontal !== undefined || look.vertical !== undefined || look.wrap !== undefined) this.applyAlignment(xf, look);
    if (look.locked === undefined) return;
    setAttribute(ensure(xf, "protection", XF_ORDER), "locked", look.locked ? 1 : 0);
    setAttribute(xf, "applyProtection", 1);
  }

  private applyFont(xf: XmlElement, look: CellAppearance): void {
    const base = elements(element(this.root, "fonts") ?? this.root, "font")[Number(attribute(xf, "fontId") ?? 0)];
    const font = base ? copyOf(base) : make(this.root, "font");
    this.fontFlags(font, look);
    if (look.fontSize !== undefined) this.child(font, "sz", { val: look.fontSize });
    if (look.color !== undefined) this.child(font, "color", look.color === "" ? null : { rgb: argb(look.color) });
    if (look.fontName !== undefined) {
      this.child(font, "name", { val: look.fontName });
      // The theme's font and the old font's character set would overrule the name.
      for (const local of ["family", "charset", "scheme"]) this.child(font, local, null);
    }
    setAttributes(xf, { fontId: this.indexOf("fonts", font), applyFont: 1 });
  }

  private fontFlags(font: XmlElement, look: Pick<CellAppearance, "bold" | "italic" | "underline">): void {
    const flags = [["b", look.bold], ["i", look.italic], ["u", look.underline]] as const;
    for (const [local, on] of flags) if (on !== undefined) this.child(font, local, on ? {} : null);
  }

  /** Replaces, or with null removes, a child of a font. */
  private child(font: XmlElement, local: string, attributes: Record<string, string | number> | null): void {
    const old = element(font, local);
    if (old) removeChild(font, old);
    if (attributes) insertInOrder(font, make(this.root, local, attributes), FONT_ORDER);
  }

  private fill(color: string): number {
    if (color === "") return 0;
    const pattern = make(this.root, "patternFill", { patternType: "solid" }, [make(this.root, "fgColor", { rgb: argb(color) }), make(this.root, "bgColor", { indexed: 64 })]);
    return this.indexOf("fills", make(this.root, "fill", {}, [pattern]));
  }

  private border(base: number, lines: NonNullable<CellAppearance["borders"]>): number {
    const old = elements(element(this.root, "borders") ?? this.root, "border")[base];
    const border = old ? copyOf(old) : make(this.root, "border");
    for (const [side, line] of Object.entries(lines)) {
      const before = element(border, side);
      if (before) removeChild(border, before);
      const style = borderStyleToFile(line.style);
      insertInOrder(border, style === null ? make(this.root, side) : make(this.root, side, { style }, [make(this.root, "color", { rgb: argb(line.color || "#000000") })]), BORDER_ORDER);
    }
    return this.indexOf("borders", border);
  }

  private applyAlignment(xf: XmlElement, look: CellAppearance): void {
    const alignment = ensure(xf, "alignment", XF_ORDER);
    if (look.horizontal !== undefined) setAttribute(alignment, "horizontal", look.horizontal === "General" ? null : look.horizontal === "CenterAcrossSelection" ? "centerContinuous" : lowerFirst(look.horizontal));
    if (look.vertical !== undefined) setAttribute(alignment, "vertical", lowerFirst(look.vertical));
    if (look.wrap !== undefined) setAttribute(alignment, "wrapText", look.wrap ? 1 : null);
    setAttribute(xf, "applyAlignment", 1);
  }

  /** The place of `item` in a list of the styles part; added at the end when no equal one is there. */
  private indexOf(listName: string, item: XmlElement): number {
    const list = ensure(this.root, listName, STYLES_ORDER);
    const items = elements(list, item.local);
    const text = serializeXml(item);
    const known = items.findIndex((each) => serializeXml(each) === text);
    if (known >= 0) return known;
    this.append(list, item);
    return items.length;
  }

  private append(list: XmlElement, item: XmlElement): void {
    list.children.push(item);
    setAttribute(list, "count", elements(list, item.local).length);
  }
}
