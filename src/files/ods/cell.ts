/**
 * One cell of an .ods: its value exactly as stored, never as shown. Comments and shapes in it are no part of what it says.
 */
import type { CellValue } from "../../sheet/grid";
import { NOT_CALCULATED } from "../../sheet/grid";
import { damaged } from "../fault";
import { MAX_TEXT_LENGTH } from "../limits";
import type { XmlCursor } from "../xmlCursor";
import { decodeText, parseAttributes } from "../xmlText";

export interface OdsCell {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula: string | null;
  readonly format: string;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

/** The cell the cursor stands on; null when it holds nothing. The cursor ends behind it. */
export function readOdsCell(cursor: XmlCursor, attributes: ReadonlyMap<string, string>, format: string): OdsCell | null {
  const text = cellText(cursor);
  const formula = formulaOf(attributes.get("table:formula"));
  const value = valueOf(attributes, text, formula !== null);
  if (value === null && formula === null) return null;
  return { value, formula, format, rowsSpanned: span(attributes, "table:number-rows-spanned"), columnsSpanned: span(attributes, "table:number-columns-spanned") };
}

const span = (attributes: ReadonlyMap<string, string>, name: string): number => Math.max(1, Math.trunc(Number(attributes.get(name) ?? 1)) || 1);

function valueOf(attributes: ReadonlyMap<string, string>, text: string, calculated: boolean): CellValue {
  if (attributes.get("calcext:value-type") === "error") return text === "" ? "#N/A" : text;
  switch (attributes.get("office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return numberOf(attributes.get("office:value"));
    case "date":
      return serialOf(attributes.get("office:date-value") ?? "") ?? text;
    case "time":
      return daysOf(attributes.get("office:time-value") ?? "") ?? text;
    case "boolean":
      return attributes.get("office:boolean-value") === "true";
    case "string":
      return calculated ? (attributes.get("office:string-value") ?? text) : textOrNull(attributes.get("office:string-value") ?? text);
    default:
      return calculated ? NOT_CALCULATED : textOrNull(text);
  }
}

const textOrNull = (text: string): string | null => (text === "" ? null : text);

function numberOf(written: string | undefined): number {
  const value = Number(written);
  if (written === undefined || written.trim() === "" || !Number.isFinite(value)) throw damaged(`number ${(written ?? "").slice(0, 40)}`);
  return value;
}

/** "2018-07-31", "2018-07-31T08:30:00" → Excel's serial number; null for anything else. */
function serialOf(written: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?)?$/.exec(written);
  if (!match) return null;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0)) as [number, number, number, number?, number?, number?];
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** "PT08H30M00S" → parts of a day; null for anything else. */
function daysOf(written: string): number | null {
  const match = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(written);
  return match ? (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])) / 86_400 : null;
}

/** "of:=IF([.C3]>1;\"家\";[$Sheet2.A1:.B2])" → as Excel writes it. Null when there is none. */
function formulaOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  const body = written.replace(/^[a-z]+:=?/, "").replace(/^=/, "");
  const pieces = body.match(/"(?:[^"]|"")*"|\[[^\]]*\]|;|[^"[;]+|["[]/g) ?? [];
  return `=${pieces.map((piece) => (piece === ";" ? "," : piece.startsWith("[") ? reference(piece) : piece)).join("")}`;
}

const reference = (bracketed: string): string => bracketed.slice(1, -1).split(":").map((end) => end.replace(/^\$?(.*)\.(?=[^.]*$)/, (_, sheet: string) => (sheet === "" ? "" : `${sheet}!`))).join(":");

/** The paragraphs of a cell joined by line breaks. */
function cellText(cursor: XmlCursor): string {
  if (cursor.selfClosed) return "";
  const paragraphs: string[] = [];
  const outside = cursor.depth - 1;
  while (cursor.depth > outside && cursor.next()) {
    if (cursor.piece !== "open") continue;
    if (cursor.is("p") || cursor.is("h")) paragraphs.push(paragraph(cursor));
    else cursor.skip();
  }
  const text = paragraphs.join("\n");
  if (text.length > MAX_TEXT_LENGTH) throw damaged("text longer than a cell holds");
  return text;
}

function paragraph(cursor: XmlCursor): string {
  if (cursor.selfClosed) return "";
  let text = "";
  const outside = cursor.depth - 1;
  while (cursor.depth > outside && cursor.next()) {
    if (cursor.piece === "text") text += decodeText(cursor.raw).replace(/[ \n\t]+/g, " ");
    else if (cursor.piece === "open") {
      if (cursor.is("s")) text += " ".repeat(Math.min(MAX_TEXT_LENGTH, Number(parseAttributes(cursor.attributes).get("text:c") ?? 1) || 1));
      else if (cursor.is("tab")) text += "\t";
      else if (cursor.is("line-break")) text += "\n";
      else if (cursor.is("annotation") || cursor.is("note") || cursor.is("frame") || cursor.is("ruby-text")) cursor.skip();
    }
    if (text.length > MAX_TEXT_LENGTH) throw damaged("text longer than a cell holds");
  }
  return text;
}
