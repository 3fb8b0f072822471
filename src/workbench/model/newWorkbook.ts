/**
 * Workbooks by hand, for tests and for an empty workbench:
 * `aWorkbook("区农委.xlsx", aSheet("台账", [["指标", "完成值"], ["农业标准化普及率", { value: 0.31, format: "0%" }]], { merges: ["A1:B1"] }))`.
 */
import type { Area } from "../../sheet/address";
import { areaFromA1 } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import type { ModelCell, ModelConditionalFormat, ModelSheet, ModelValidation, ModelWorkbook } from "./workbook";

/** A cell as a test writes it: its value, or its value with what else matters. */
export type CellInput = CellValue | (Omit<Partial<ModelCell>, "numberFormat"> & { readonly format?: string });

export interface SheetInput {
  readonly id?: string;
  readonly visibility?: ModelSheet["visibility"];
  readonly kind?: ModelSheet["kind"];
  readonly protected?: boolean;
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly customProperties?: Readonly<Record<string, string>>;
  readonly conditionalFormats?: readonly ModelConditionalFormat[];
  readonly validations?: readonly ModelValidation[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Where the first value goes; "A1" when absent. */
  readonly origin?: string;
}

function area(text: string): Area {
  const found = areaFromA1(text);
  if (!found) throw new Error(`not an area: ${text}`);
  return found;
}

function cellOf(input: CellInput): ModelCell | null {
  if (input === null) return null;
  if (typeof input !== "object") return { value: input };
  const { format, value = null, ...rest } = input;
  return { value, ...rest, ...(format === undefined ? {} : { numberFormat: format }) };
}

function cellsOf(rows: readonly (readonly CellInput[])[], origin: Area): Map<number, Map<number, ModelCell>> {
  const cells = new Map<number, Map<number, ModelCell>>();
  rows.forEach((inputs, rowOffset) => {
    const row = new Map<number, ModelCell>();
    inputs.forEach((input, columnOffset) => {
      const cell = cellOf(input);
      if (cell) row.set(origin.left + columnOffset, cell);
    });
    if (row.size > 0) cells.set(origin.top + rowOffset, row);
  });
  return cells;
}

const numbered = <T>(record: Readonly<Record<number, T>> = {}): Map<number, T> => new Map(Object.entries(record).map(([key, value]) => [Number(key), value]));

/** A sheet of these cells. Text stays text: nothing is parsed as a person's typing would be. Give it an id, or `aWorkbook` will. */
export function aSheet(name: string, rows: readonly (readonly CellInput[])[] = [], input: SheetInput = {}): ModelSheet {
  return {
    id: input.id ?? "",
    name,
    visibility: input.visibility ?? "Visible",
    kind: input.kind ?? "worksheet",
    protected: input.protected ?? false,
    cells: cellsOf(rows, area(input.origin ?? "A1")),
    merges: (input.merges ?? []).map(area),
    hiddenRows: new Set(input.hiddenRows),
    hiddenColumns: new Set(input.hiddenColumns),
    rowHeights: numbered(input.rowHeights),
    columnWidths: numbered(input.columnWidths),
    conditionalFormats: [...(input.conditionalFormats ?? [])],
    validations: [...(input.validations ?? [])],
    customProperties: new Map(Object.entries(input.customProperties ?? {})),
    freeze: { rows: 0, columns: 0 },
    pageLayout: {},
    tabColor: null,
  };
}

/** A workbook of these sheets, the first worksheet in front with A1 selected. Without sheets it gets one empty "Sheet1". */
export function aWorkbook(name: string, ...sheets: readonly ModelSheet[]): ModelWorkbook {
  const all = (sheets.length > 0 ? sheets : [aSheet("Sheet1")]).map((sheet, index) => (sheet.id ? sheet : { ...sheet, id: sheetId(index + 1) }));
  const first = all.find((sheet) => sheet.kind === "worksheet" && sheet.visibility === "Visible") ?? all[0]!;
  return {
    name,
    date1904: false,
    sheets: all,
    activeSheetId: first.id,
    selection: { sheetId: first.id, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    structureProtected: false,
    journal: [],
  };
}

/** Worksheet ids look like Excel's: a GUID in braces. `number` ≥ 1 makes it unique within a workbook. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${Math.floor(number / 0x10000).toString(16).padStart(4, "0").toUpperCase()}-${(number % 0x10000).toString(16).padStart(4, "0").toUpperCase()}00000000}`;
}

/** An id no sheet of the workbook has had, deleted ones in the journal included. */
export function nextSheetId(workbook: ModelWorkbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.id));
  for (const edit of workbook.journal) if (edit.kind === "addSheet") taken.add(edit.sheet);
  for (let number = 1; ; number += 1) if (!taken.has(sheetId(number))) return sheetId(number);
}
