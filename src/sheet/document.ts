/**
 * A SheetDocument is a worksheet of ours as data: what is in it and how it looks and prints. Pure rooms make it,
 * `excel/` writes it.
 */
import type { Area } from "./address";

/** What we put into a cell. `text` stays text whatever it starts with; `formula` starts with "=" and carries its result. */
export type DocumentValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; /** ISO "2018-07-31" */ readonly date: string }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string }
  | { readonly kind: "link"; readonly text: string; /** Sheet and cell in the same workbook. */ readonly sheet: string; readonly cell: string };

/** A look, named once a document and referred to by cells. Sizes in points, colours "#RRGGBB". */
export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly numberFormat?: string;
}

export interface DocumentCell {
  readonly value: DocumentValue;
  /** Key into `looks`. */
  readonly look: string;
}

export interface PrintSetup {
  readonly paper: "A3" | "A4";
  readonly orientation: "landscape" | "portrait";
  /** Fit to this many pages wide. */
  readonly pagesWide: number;
  /** 0-based rows repeated on each page, or null. */
  readonly repeatRows: { readonly top: number; readonly bottom: number } | null;
  /** Page numbers and the like, in Excel's header codes ("第 &P 页"). */
  readonly footer?: string;
}

/**
 * Columns of ours that people type into (整改措施, 备注 …). What stands there below the heading is theirs: it says nothing about
 * whether somebody changed the sheet, and whoever makes the next document carries it over.
 */
export interface TypingColumns {
  /** 0-based first row below the heading. */
  readonly firstRow: number;
  /** 0-based columns. */
  readonly columns: readonly number[];
}

export interface SheetDocument {
  /** Which of our sheets it is ("summary"): written as the worksheet's custom property, so that it is known again. */
  readonly kind: string;
  /** Wished sheet name; at most 31 characters. */
  readonly name: string;
  /** Row-major; rows may be of different length. Starts at A1. */
  readonly cells: readonly (readonly DocumentCell[])[];
  readonly looks: Readonly<Record<string, CellLook>>;
  readonly merges: readonly Area[];
  /** Widths in characters of the standard font, per column. */
  readonly columnWidths: readonly number[];
  /** Heights in points by 0-based row; others stay automatic. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** Absent: nobody is meant to type into this sheet. */
  readonly typing?: TypingColumns;
  /** 0-based columns that are hidden: keys by which rows are known again. */
  readonly hiddenColumns?: readonly number[];
}

/** A document without its print set-up: what can be taken down from a sheet as it stands. */
export type SheetContents = Omit<SheetDocument, "print">;
