/**
 * A SheetDocument is a worksheet of ours as data: what is in it and how it looks and prints. Pure rooms make it,
 * `excel/` writes it.
 */
import type { Area } from "./address";
import type { InputCheck } from "./inputCheck";

/**
 * What we put into a cell. `text` stays text whatever it starts with; `formula` starts with "=" and carries its result, the same
 * that Excel comes to. Sheets in formulas, links and lists: a name, or one of ours by its kind (`ofKind`).
 */
export type DocumentValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; /** ISO "2018-07-31" */ readonly date: string }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string | boolean }
  | { readonly kind: "link"; readonly text: string; /** Sheet and cell in this workbook; others cannot be linked to. */ readonly sheet: string; readonly cell: string };

/**
 * Names one of our sheets by its kind, whatever it is called in the workbook: "汇总表" may have to become "汇总表 (2)". As the
 * `sheet` of a link or a list; in a formula in quotes and with "!": `='${ofKind("summary")}'!B3`. No sheet can bear such a name.
 */
export const ofKind = (kind: string): string => `:${kind}`;

/** A look, named once a document and referred to by cells. Sizes in points, colours "#RRGGBB". */
export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly numberFormat?: string;
  /** false: may be typed into while the sheet is protected. True when absent, as in Excel. */
  readonly locked?: boolean;
}

export interface DocumentCell {
  readonly value: DocumentValue;
  /** Key into `looks`. */
  readonly look: string;
}

/** A line at the top or bottom of each page, in Excel's codes ("第 &P 页，共 &N 页"). A plain text stands in the middle. */
export type PageLine = string | { readonly left?: string; readonly center?: string; readonly right?: string };

/** In centimetres, as Chinese Excel shows them. Those left out stay as Excel has them. */
export interface PageMargins {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly header?: number;
  readonly footer?: number;
}

export interface PrintSetup {
  readonly paper: "A3" | "A4";
  readonly orientation: "landscape" | "portrait";
  /** Fit to this many pages wide, and as many high as it takes. */
  readonly pagesWide: number;
  /** 0-based rows repeated on each page, or null. */
  readonly repeatRows: { readonly top: number; readonly bottom: number } | null;
  readonly footer?: PageLine;
  readonly header?: PageLine;
  readonly margins?: PageMargins;
  readonly centerHorizontally?: boolean;
  readonly blackAndWhite?: boolean;
  /** What is printed; everything when absent. A key column at the right edge can be left out this way. */
  readonly area?: Area;
  /** 0-based rows that begin a new page. */
  readonly breaksBefore?: readonly number[];
}

/**
 * Protection without a password: keeps people from overwriting by mistake, and anybody may take it off. Cells whose look is
 * `locked: false` may be typed into. What is not named is not allowed.
 */
export interface SheetProtection {
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly insertRows?: boolean;
  readonly sort?: boolean;
  /** The buttons of `filter` can be used. */
  readonly filter?: boolean;
}

/**
 * Columns of ours that people type into (整改措施, 备注 …). What stands there below the heading is theirs: it says nothing about
 * whether somebody changed the sheet, and whoever makes the next document carries it over.
 */
export interface TypingColumns {
  /** 0-based first row below the heading. */
  readonly firstRow: number;
  /** 0-based columns; "all" where the whole sheet is theirs to edit. */
  readonly columns: readonly number[] | "all";
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
  /** Drop-downs and bounds for what people type. Where two name the same cell, the later one counts. */
  readonly checks?: readonly InputCheck[];
  /** Absent: the sheet is not protected. */
  readonly protection?: SheetProtection;
  /** Heading row and rows below it that get filter buttons. */
  readonly filter?: Area;
  /** "#RRGGBB" */
  readonly tabColor?: string;
  /** false: no gridlines on the screen. Excel's own setting when absent. */
  readonly gridlines?: boolean;
}

/** A document without its print set-up: what can be taken down from a sheet as it stands. */
export interface SheetContents extends Omit<SheetDocument, "print"> {
  /** 0-based rows that a person hid. Our documents hide none. */
  readonly hiddenRows?: readonly number[];
}
