/**
 * The remarks column (核验意见) as a pure matter: which column may be ours, what goes into each cell, what may be taken away.
 *
 * What we wrote is remembered on the sheet itself, as fingerprints in a custom property, so that a column is known as ours even
 * after rows or columns were inserted, and a text that somebody changed is never removed or overwritten.
 */
import type { Area } from "../sheet/address";
import { columnLetter, MAX_COLUMNS, toA1 } from "../sheet/address";
import type { RemarkColumn } from "../sheet/edit";
import type { CellValue } from "../sheet/grid";
import { fingerprint } from "./ours";

/** What the custom property holds. */
export interface RemarksRecord {
  /** 0-based column and rows when it was written. */
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly headingRows: number;
  /** Column width before, in Excel's points. */
  readonly width: number;
  /** Fingerprints of the texts we wrote, heading included. */
  readonly texts: readonly string[];
  /** How the column's cells looked before; not known once the custom property was lost. */
  readonly before?: { readonly fontName: string; readonly fontSize: number; readonly vertical: string };
  /** Rows we made higher, as offsets from `top`, with their height before in points. */
  readonly heights?: Readonly<Record<number, number>>;
}

/** Cells of the neighbourhood in which a remarks column is looked for, as Excel answered. */
export interface Neighbourhood {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A remarks column found on a sheet. */
export interface FoundRemarks {
  readonly column: number;
  readonly ours: readonly number[];
  /** Rows between our first and last text that hold something else. */
  readonly kept: readonly number[];
}

const MAX_ROW_HEIGHT = 409;
const LOOK_LEFT = 8;
const LOOK_RIGHT = 32;

export function readRecord(text: string | null): RemarksRecord | null {
  if (text === null) return null;
  try {
    const record = JSON.parse(text) as RemarksRecord;
    return Number.isInteger(record.column) && Array.isArray(record.texts) ? record : null;
  } catch {
    return null;
  }
}

const NOTE_LENGTH = 200;

/** The record as notes for the tags of rules, for programs that lose custom properties. Each starts with its number. */
export function recordNotes(record: RemarksRecord): string[] {
  const text = `${[record.column, record.top, record.bottom, record.headingRows, record.width].join(" ")};${record.texts.join(" ")}`;
  return Array.from({ length: Math.ceil(text.length / NOTE_LENGTH) }, (_, index) => `${index}:${text.slice(index * NOTE_LENGTH, (index + 1) * NOTE_LENGTH)}`);
}

/** The record from such notes, in whatever order; null when there are none or some are lost. */
export function recordFromNotes(notes: readonly string[]): RemarksRecord | null {
  const pieces = new Map(notes.map((note) => [Number.parseInt(note, 10), note.slice(note.indexOf(":") + 1)]));
  const text = Array.from({ length: pieces.size }, (_, index) => pieces.get(index) ?? "").join("");
  const [numbers = "", texts = ""] = text.split(";");
  const [column, top, bottom, headingRows, width] = numbers.split(" ").map(Number);
  if (column === undefined || top === undefined || bottom === undefined || headingRows === undefined || width === undefined) return null;
  if (![column, top, bottom, headingRows, width].every(Number.isFinite)) return null;
  return { column, top, bottom, headingRows, width, texts: texts.split(" ").filter((one) => one !== "") };
}

/** Whole columns around `column`, as an address: columns inserted or deleted since are allowed for. */
export function neighbourhoodOf(column: number): string {
  const left = Math.max(0, column - LOOK_LEFT);
  const right = Math.min(MAX_COLUMNS - 1, column + LOOK_RIGHT);
  return `${columnLetter(left)}:${columnLetter(right)}`;
}

/** Our column in the neighbourhood: the one with most of our texts; null when there is none left. */
export function findRemarks(around: Neighbourhood | null, record: RemarksRecord | null): FoundRemarks | null {
  if (!around || !record) return null;
  const known = new Set(record.texts);
  let best: FoundRemarks | null = null;
  for (let offset = 0; offset < (around.values[0]?.length ?? 0); offset += 1) {
    const filled = around.values.flatMap((line, index) => {
      const value = line[offset] ?? null;
      return value === null ? [] : [{ row: around.top + index, ours: typeof value === "string" && known.has(fingerprint(value)) }];
    });
    const ours = filled.filter((cell) => cell.ours).map((cell) => cell.row);
    if (ours.length === 0 || ours.length <= (best?.ours.length ?? 0)) continue;
    const [first, last] = [ours[0]!, ours[ours.length - 1]!];
    const reach = Math.max(last, first + record.bottom - record.top);
    best = { column: around.left + offset, ours, kept: filled.filter((cell) => !cell.ours && cell.row >= first && cell.row <= reach).map((cell) => cell.row) };
  }
  return best;
}

/** First column at or right of `wished` in which nothing stands, our own old remarks aside. */
export function freeColumn(around: Neighbourhood | null, wished: number, found: FoundRemarks | null): number {
  if (found) return found.column;
  if (!around) return wished;
  let column = wished;
  while (around.values.some((line) => (line[column - around.left] ?? null) !== null)) column += 1;
  return column;
}

/** What to write: one input a row from the heading down; null leaves the cell as it is. */
export interface RemarksPlan {
  readonly area: Area;
  readonly inputs: readonly (string | null)[];
  readonly written: readonly string[];
  readonly keptRows: readonly number[];
}

/** Plans the column. Old texts of ours inside it give way; what a person put there stays. */
export function planRemarks(wanted: RemarkColumn, column: number, found: FoundRemarks | null): RemarksPlan {
  const kept = new Set(found?.kept ?? []);
  const texts = new Map<number, string>([[wanted.headingRow, wanted.heading], ...wanted.remarks.map(({ row, text }): [number, string] => [row, text])]);
  const rows = [...texts.keys(), ...(found?.ours ?? []), wanted.bottomRow ?? wanted.headingRow, wanted.headingRow + wanted.headingRows - 1];
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const oldRows = new Set(found?.ours ?? []);
  const inputs: (string | null)[] = [];
  const written: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = kept.has(row) ? undefined : texts.get(row);
    if (text !== undefined && text !== "") written.push(text);
    inputs.push(text ?? (oldRows.has(row) && !kept.has(row) ? "" : null));
  }
  return { area: { top, bottom, left: column, right: column }, inputs, written, keptRows: [...kept] };
}

/** Height in points that a text needs in a column of the given width; Chinese characters are as wide as the font is high. */
export function heightFor(text: string, fontSize: number, columnWidth: number): number {
  const lines = text.split("\n").reduce((sum, line) => {
    const width = [...line].reduce((points, character) => points + (character.charCodeAt(0) > 0xff ? fontSize : fontSize * 0.6), 0);
    return sum + Math.max(1, Math.ceil(width / (columnWidth - 8)));
  }, 0);
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * fontSize * 1.4 + 4));
}

export function keptCells(found: FoundRemarks): string[] {
  return found.kept.map((row) => toA1({ row, column: found.column }));
}

