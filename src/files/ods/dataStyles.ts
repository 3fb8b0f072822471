/**
 * Number formats of an .ods as Excel's codes. Enough of them to know what a figure means and how it is shown: percent signs, decimals,
 * words around the figure, the parts of a date. Colours and conditions (negative figures in red) are left out.
 */
import { damaged } from "../fault";
import { MAX_FORMAT_LENGTH } from "../limits";
import type { XmlCursor } from "../xmlCursor";
import { parseAttributes } from "../xmlText";

/** What the styles of a document say, from styles.xml and content.xml together. */
export interface OdsStyles {
  /** Format code of a cell style by its name; "General" where it has none. */
  formatOf(cellStyle: string | undefined): string;
  /** Is a table of this style hidden? */
  hidesTable(tableStyle: string | undefined): boolean;
}

interface CellStyle {
  readonly dataStyle: string | undefined;
  readonly parent: string | undefined;
}

/** Longest chain of styles that stand on one another. */
const MAX_PARENTS = 10;

export class OdsStyleReader implements OdsStyles {
  private readonly codes = new Map<string, string>();
  private readonly cellStyles = new Map<string, CellStyle>();
  private readonly hiddenTables = new Set<string>();
  private readonly known = new Map<string, string>();

  /** Takes the style the cursor stands on, when it is one; then the cursor ends behind it. */
  take(cursor: XmlCursor): void {
    const form = PARTS.find((name) => cursor.is(name));
    if (form) this.takeDataStyle(cursor, form);
    else if (cursor.is("style")) this.takeStyle(cursor);
  }

  private takeDataStyle(cursor: XmlCursor, form: (typeof PARTS)[number]): void {
    const name = parseAttributes(cursor.attributes).get("style:name");
    const code = form === "text-style" ? "@" : formatCode(cursor);
    if (name !== undefined) this.codes.set(name, code);
    if (form === "text-style") cursor.skip();
  }

  private takeStyle(cursor: XmlCursor): void {
    const attributes = parseAttributes(cursor.attributes);
    const name = attributes.get("style:name") ?? "";
    const family = attributes.get("style:family");
    if (family === "table-cell") this.cellStyles.set(name, { dataStyle: attributes.get("style:data-style-name"), parent: attributes.get("style:parent-style-name") });
    if (family === "table" && !cursor.selfClosed) {
      const outside = cursor.depth - 1;
      while (cursor.depth > outside && cursor.next()) {
        if (cursor.piece === "open" && cursor.is("table-properties") && parseAttributes(cursor.attributes).get("table:display") === "false") this.hiddenTables.add(name);
      }
    } else cursor.skip();
  }

  formatOf(cellStyle: string | undefined): string {
    if (cellStyle === undefined) return "General";
    const known = this.known.get(cellStyle);
    if (known !== undefined) return known;
    const code = this.lookUp(cellStyle);
    this.known.set(cellStyle, code);
    return code;
  }

  private lookUp(cellStyle: string): string {
    let name: string | undefined = cellStyle;
    for (let step = 0; name !== undefined && step < MAX_PARENTS; step += 1) {
      const style: CellStyle | undefined = this.cellStyles.get(name);
      if (style?.dataStyle !== undefined) return this.codes.get(style.dataStyle) ?? "General";
      name = style?.parent;
    }
    return "General";
  }

  hidesTable(tableStyle: string | undefined): boolean {
    return tableStyle !== undefined && this.hiddenTables.has(tableStyle);
  }
}

const PARTS = ["number-style", "percentage-style", "currency-style", "date-style", "time-style", "boolean-style", "text-style"] as const;

/** The code of the data style just opened; the cursor ends behind it. */
function formatCode(cursor: XmlCursor): string {
  if (cursor.selfClosed) return "General";
  let code = "";
  const outside = cursor.depth - 1;
  while (cursor.depth > outside && cursor.next()) {
    if (cursor.piece !== "open") continue;
    code += pieceCode(cursor);
    if (code.length > MAX_FORMAT_LENGTH) throw damaged("number format too long");
  }
  return code === "" ? "General" : code;
}

function pieceCode(cursor: XmlCursor): string {
  const attributes = parseAttributes(cursor.attributes);
  const long = attributes.get("number:style") === "long";
  const local = cursor.name.slice(cursor.name.indexOf(":") + 1);
  switch (local) {
    case "number":
      return digitsCode(attributes);
    case "scientific-number":
      return `${digitsCode(attributes)}E+00`;
    case "text":
    case "currency-symbol":
      return literal(cursor.characters());
    case "text-content":
      return "@";
    case "year":
      return long ? "yyyy" : "yy";
    case "month":
      return attributes.get("number:textual") === "true" ? (long ? "mmmm" : "mmm") : long ? "mm" : "m";
    case "day":
      return long ? "dd" : "d";
    case "day-of-week":
      return long ? "dddd" : "ddd";
    case "hours":
      return long ? "hh" : "h";
    case "minutes":
      return long ? "mm" : "m";
    case "seconds":
      return long ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    default:
      return "";
  }
}

/** At most this many digits stand in a code, whatever the file says. */
const MAX_DIGITS = 30;

function digitsCode(attributes: ReadonlyMap<string, string>): string {
  const count = (name: string): number => Math.min(MAX_DIGITS, Math.max(0, Math.trunc(Number(attributes.get(`number:${name}`) ?? 0)) || 0));
  const decimals = count("decimal-places");
  const always = attributes.has("number:min-decimal-places") ? Math.min(decimals, count("min-decimal-places")) : decimals;
  const whole = "0".repeat(count("min-integer-digits")) || "#";
  const grouped = attributes.get("number:grouping") === "true" ? `#,##${whole}` : whole;
  const fixed = attributes.has("number:decimal-places") || attributes.has("number:min-integer-digits");
  if (!fixed) return "General";
  return decimals === 0 ? grouped : `${grouped}.${"0".repeat(always)}${"#".repeat(decimals - always)}`;
}

/** Words in a format; a percent sign and common signs mean themselves and need no quotes. */
function literal(text: string): string {
  if (text === "") return "";
  return text
    .split(/(%)/)
    .map((piece) => (piece === "%" || /^[-/:. ()+]*$/.test(piece) ? piece : `"${piece.replace(/"/g, "")}"`))
    .join("");
}
