/**
 * The workbench's workbook: what a stand-in for Excel must remember of a file to answer Office.js. Types only.
 * It is changed through `applyEdit` alone, so that the journal of edits can be replayed on the file's original bytes.
 */
import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";

/** How a cell looks; absent means the workbook's default. Colours "#RRGGBB", sizes in points. */
export interface CellAppearance {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  /** "" means: no fill, whatever was there. */
  readonly fill?: string;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  /** Styles are Excel.BorderLineStyle names ("Continuous", "Dash", "None"). */
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly color: string }>>;
  /** false: the cell may be written on a protected sheet. Excel's default is true. */
  readonly locked?: boolean;
}

export interface ModelCell {
  readonly value: CellValue;
  /** With its "="; `value` is the cached result. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly appearance?: CellAppearance;
  /** Hyperlink inside the workbook ("Sheet1!A1") or outside. */
  readonly link?: { readonly target: string; readonly inside: boolean };
}

/** A conditional format of kind "custom" (a formula). Others in the file are kept there and listed with `formula: null`. */
export interface ModelConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly stopIfTrue?: boolean;
  readonly priority: number;
}

/** A check on typing (data validation). Formulas as Office.js gives them back: "=10", "=$A$1:$A$9"; a list written out without "=": "甲,乙". */
export interface ModelValidation {
  readonly areas: readonly Area[];
  readonly type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  readonly operator?: "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";
  readonly formula1?: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: { readonly showAlert: boolean; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string };
}

/** Office.js's names of what people may do on a protected sheet. */
export const PROTECTION_FLAGS = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns", "allowFormatRows",
  "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
] as const;

export type ModelProtection = Readonly<Record<(typeof PROTECTION_FLAGS)[number], boolean>> & {
  readonly selectionMode: "Normal" | "Unlocked" | "None";
  /** The file carries a password, or the hash of one: which one nobody knows here. */
  readonly password: boolean;
};

export interface ModelPageLayout {
  readonly orientation?: "portrait" | "landscape";
  /** Excel.PaperType: "A3" or "A4" matter to us. */
  readonly paper?: "A3" | "A4";
  readonly fitWide?: number;
  readonly fitTall?: number;
  readonly repeatRows?: { readonly top: number; readonly bottom: number };
  readonly printArea?: readonly Area[];
  /** Headers and footers of all pages; codes as in Excel ("第 &P 页"). */
  readonly leftHeader?: string;
  readonly centerHeader?: string;
  readonly rightHeader?: string;
  readonly leftFooter?: string;
  readonly centerFooter?: string;
  readonly rightFooter?: string;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly blackAndWhite?: boolean;
  /** Points. */
  readonly margins?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>>;
  /** 0-based rows that begin a new page by hand, ascending. */
  readonly breaks?: readonly number[];
}

/** A defined name, as the file brought it. */
export interface ModelName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly visible?: boolean;
  /** Sheet id when the name belongs to one sheet. */
  readonly sheet?: string;
}

export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Chart sheets exist in the file and are no worksheets to Office.js. */
  readonly kind: "worksheet" | "chartsheet";
  protected: boolean;
  /** How it is protected. A protected sheet without it counts as one with a password. */
  protection?: ModelProtection;
  /** Cells by 0-based row, then 0-based column; only cells that hold something or look like something. */
  readonly cells: Map<number, Map<number, ModelCell>>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Points by row; characters by column. */
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly conditionalFormats: ModelConditionalFormat[];
  /** No two share a cell. */
  validations: readonly ModelValidation[];
  readonly customProperties: Map<string, string>;
  freeze: { readonly rows: number; readonly columns: number };
  pageLayout: ModelPageLayout;
  tabColor: string | null;
  /** Absent: shown. */
  showGridlines?: boolean;
  /** Area with filter buttons; rows it hides are in `hiddenRows`. */
  autoFilter?: Area | null;
}

export interface ModelWorkbook {
  /** File name with extension. */
  name: string;
  date1904: boolean;
  readonly sheets: ModelSheet[];
  activeSheetId: string;
  selection: { sheetId: string; area: Area };
  /** The workbook's structure is protected: no sheet may be added, renamed or deleted. */
  structureProtected: boolean;
  /** Absent: none. */
  names?: readonly ModelName[];
  /** Edits since the file was opened, in order. */
  readonly journal: WorkbookEdit[];
}

/** Every change the workbench can make to a workbook, as data. `sheet` is the sheet's id. */
export type WorkbookEdit =
  | { readonly kind: "setCell"; readonly sheet: string; readonly row: number; readonly column: number; readonly value: CellValue; readonly formula?: string }
  | { readonly kind: "setNumberFormat"; readonly sheet: string; readonly area: Area; readonly format: string }
  | { readonly kind: "setAppearance"; readonly sheet: string; readonly area: Area; readonly appearance: CellAppearance }
  | { readonly kind: "setLink"; readonly sheet: string; readonly row: number; readonly column: number; readonly target: string; readonly inside: boolean }
  | { readonly kind: "clear"; readonly sheet: string; readonly area: Area; readonly what: "All" | "Contents" | "Formats" | "Links" }
  | { readonly kind: "merge"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "unmerge"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "addSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "moveSheet"; readonly sheet: string; readonly index: number }
  | { readonly kind: "setVisibility"; readonly sheet: string; readonly visibility: ModelSheet["visibility"] }
  | { readonly kind: "setTabColor"; readonly sheet: string; readonly color: string | null }
  | { readonly kind: "setRowHeight"; readonly sheet: string; readonly top: number; readonly bottom: number; readonly points: number }
  | { readonly kind: "setColumnWidth"; readonly sheet: string; readonly left: number; readonly right: number; readonly characters: number }
  | { readonly kind: "setRowsHidden"; readonly sheet: string; readonly top: number; readonly bottom: number; readonly hidden: boolean }
  | { readonly kind: "setColumnsHidden"; readonly sheet: string; readonly left: number; readonly right: number; readonly hidden: boolean }
  | { readonly kind: "setFreeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "setPageLayout"; readonly sheet: string; readonly layout: ModelPageLayout }
  | { readonly kind: "setGridlines"; readonly sheet: string; readonly shown: boolean }
  /** `protection` null: none. */
  | { readonly kind: "setProtection"; readonly sheet: string; readonly protection: ModelProtection | null }
  /** The cells lose the check they had; with `validation` they get this one. */
  | { readonly kind: "setValidation"; readonly sheet: string; readonly areas: readonly Area[]; readonly validation: Omit<ModelValidation, "areas"> | null }
  /** `area` null: no filter buttons; rows a filter hid are shown again. */
  | { readonly kind: "setAutoFilter"; readonly sheet: string; readonly area: Area | null }
  | { readonly kind: "addConditionalFormat"; readonly sheet: string; readonly format: ModelConditionalFormat }
  | { readonly kind: "deleteConditionalFormat"; readonly sheet: string; readonly id: string }
  | { readonly kind: "setCustomProperty"; readonly sheet: string; readonly key: string; readonly value: string | null };
