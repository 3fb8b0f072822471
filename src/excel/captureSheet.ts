/**
 * A sheet of ours as it stands, taken down as a document, so that it can be put back: after a write that failed halfway, and by
 * 撤销. Asked for before a sync, read after it. ExcelApi 1.9.
 *
 * Taken down is what our documents can say. Looks are asked for the first rows only; further ones are taken to look like the
 * last row asked for, as they do on long plain tables. The print set-up is left out: machines without a printer refuse to speak
 * of it, and it is written last, where nothing is put back any more.
 */
import { areaFromA1, columnIndex, withoutSheet } from "../sheet/address";
import type { CellLook, DocumentCell, DocumentValue, SheetContents } from "../sheet/document";
import type { CellValue } from "../sheet/grid";
import { isFormula, toCellValue } from "./buildGrid";
import type { PlacedValue } from "./documentContent";
import { contentOf, widthInCharacters } from "./documentContent";
import { readChecks } from "./layChecks";
import type { SheetRecord } from "./ours";
import { CHECKS_KEY } from "./ours";
import { protectionOf } from "./protection";
import { toProblem } from "./problems";
import { mergesOf, valuesOf } from "./readBlocks";

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** As Excel says them; to protect it again just so. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
  readonly filtered: boolean;
  /** Everything on it; its fingerprint is `content`. */
  readonly cells: readonly PlacedValue[];
  readonly content: string;
  /** The sheet as a document of its own kind. */
  document(record: SheetRecord): SheetContents;
}

/** Rows whose looks are asked for, cell by cell: about 300 bytes a cell in the answer. Fewer when that was too large for Excel on the web. */
const LOOKED_AT = { rows: 300, fewer: 30 } as const;
const COLUMNS = "Z";
const SIZED = `A1:${COLUMNS}1`;

const WISHED_LOOK: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: { font: { name: true, size: true, bold: true, italic: true, color: true }, fill: { color: true }, borders: { style: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true, protection: true },
};

/** What was asked for, to be read after the sync. */
export interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: Excel.RangeAreas;
  readonly frozen: Excel.Range;
  readonly filter: Excel.Range;
  readonly checks: Excel.WorksheetCustomProperty;
}

/** Asks by `ask`, and once more for fewer rows' looks when the answer was too large. Gives what the last `ask` gave; one sync, else two. */
export async function askWithin<T>(context: Excel.RequestContext, ask: (rows: number) => T): Promise<T> {
  try {
    const asked = ask(LOOKED_AT.rows);
    await context.sync();
    return asked;
  } catch (error) {
    if (toProblem(error).code !== "payload-too-large") throw error;
    const asked = ask(LOOKED_AT.fewer);
    await context.sync();
    return asked;
  }
}

/** Asks for everything that is needed, the looks of the first `rows` rows; `readStanding` after the sync. */
export function askStanding(worksheet: Excel.Worksheet, rows: number = LOOKED_AT.rows): AskedSheet {
  const lookedAt = `A1:${COLUMNS}${rows}`;
  worksheet.load("id,name,tabColor,showGridlines");
  worksheet.protection.load("protected,options");
  // An empty sheet answers A1; with A1 in the box every answer below begins there.
  const used = worksheet.getUsedRange(true).getBoundingRect("A1");
  used.load("values,formulas,numberFormat");
  const near = worksheet.getUsedRange(false).getBoundingRect("A1").getIntersection(lookedAt);
  const merges = worksheet.getRange(`A1:${COLUMNS}${LOOKED_AT.rows}`).getMergedAreasOrNullObject();
  merges.load("areas/items/address");
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load("address");
  const filter = worksheet.autoFilter.getRangeOrNullObject();
  filter.load("address");
  const checks = worksheet.customProperties.getItemOrNullObject(CHECKS_KEY);
  checks.load("value");
  return {
    worksheet,
    used,
    looks: near.getCellProperties(WISHED_LOOK),
    rows: near.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: worksheet.getRange(SIZED).getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    merges,
    frozen,
    filter,
    checks,
  };
}

export function readStanding(asked: AskedSheet): StandingSheet {
  const { worksheet, used } = asked;
  const cells = placedIn(used);
  const { protection } = worksheet;
  return {
    id: worksheet.id,
    name: worksheet.name,
    protected: protection.protected,
    protectionOptions: protection.options,
    filtered: !asked.filter.isNullObject,
    cells,
    content: contentOf(cells),
    document: (record) => documentOf(asked, record),
  };
}

function documentOf({ worksheet, used, looks, rows, columns, merges, frozen, filter, checks }: AskedSheet, record: SheetRecord): SheetContents {
  const sheetLooks = new Looks(looks.value);
  return {
    kind: record.kind,
    name: worksheet.name,
    cells: cellsOf(used, sheetLooks),
    looks: sheetLooks.named,
    merges: merges.isNullObject ? [] : mergesOf(merges),
    columnWidths: columns.value.map(({ format }) => widthInCharacters(format?.columnWidth ?? 0)),
    rowHeights: Object.fromEntries(rows.value.map(({ format }, row) => [row, format?.rowHeight ?? 15])),
    freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : freezeOf(frozen.address),
    ...(record.typing ? { typing: record.typing } : {}),
    checks: readChecks(checks.isNullObject ? null : checks.value) ?? [],
    ...(worksheet.protection.protected ? { protection: protectionOf(worksheet.protection.options) } : {}),
    ...(filter.isNullObject ? {} : { filter: areaFromA1(filter.address) ?? undefined }),
    tabColor: worksheet.tabColor,
    gridlines: worksheet.showGridlines,
    hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
  };
}

function placedIn(used: Excel.Range): PlacedValue[] {
  return valuesOf(used).flatMap((line, row) =>
    line.map((raw, column): PlacedValue => {
      const value = toCellValue(raw);
      return { row, column, value, isFormula: isFormula(used.formulas[row]?.[column], value) };
    }),
  );
}

function cellsOf(used: Excel.Range, looks: Looks): DocumentCell[][] {
  return valuesOf(used).map((line, row) =>
    line.map((raw, column): DocumentCell => ({
      value: looks.linked(row, column, documentValue(toCellValue(raw), used.formulas[row]?.[column])),
      look: looks.at(row, column, String(used.numberFormat[row]?.[column] ?? "General")),
    })),
  );
}

function documentValue(value: CellValue, formula: unknown): DocumentValue {
  if (isFormula(formula, value)) return { kind: "formula", formula, cached: typeof value === "number" ? value : String(value ?? "") };
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", text: value };
}

/** The looks of a sheet, each named once. */
class Looks {
  readonly named: Record<string, CellLook> = {};

  constructor(private readonly properties: readonly (readonly Excel.CellProperties[])[]) {}

  private propertiesAt(row: number, column: number): Excel.CellProperties | null {
    return this.properties[Math.min(row, this.properties.length - 1)]?.[column] ?? null;
  }

  /** The name of the look of a cell. */
  at(row: number, column: number, numberFormat: string): string {
    const look = lookOf(this.propertiesAt(row, column), numberFormat);
    const name = JSON.stringify(look);
    this.named[name] ??= look;
    return name;
  }

  /** A text that is a link inside the workbook stays one. */
  linked(row: number, column: number, value: DocumentValue): DocumentValue {
    if (value.kind !== "text" || row >= this.properties.length) return value;
    const target = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(this.propertiesAt(row, column)?.hyperlink?.documentReference ?? "");
    return target ? { kind: "link", text: value.text, sheet: (target[1] ?? target[2] ?? "").replace(/''/g, "'"), cell: target[3] ?? "A1" } : value;
  }
}

const ALIGN: Readonly<Record<string, CellLook["align"]>> = { Left: "left", Center: "center", Right: "right" };
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = { Top: "top", Center: "center", Bottom: "bottom" };

function lookOf(properties: Excel.CellProperties | null, numberFormat: string): CellLook {
  const format = properties?.format;
  const { font, fill, borders } = format ?? {};
  const align = ALIGN[format?.horizontalAlignment ?? ""];
  const vertical = VERTICAL[format?.verticalAlignment ?? ""];
  const drawn = borders ? [borders.top, borders.bottom, borders.left, borders.right].some((edge) => edge?.style !== undefined && edge.style !== "None") : false;
  return {
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.color && font.color !== "#000000" ? { color: font.color } : {}),
    // A cell without a fill answers white.
    ...(fill?.color && fill.color.toUpperCase() !== "#FFFFFF" ? { fill: fill.color } : {}),
    ...(align ? { align } : {}),
    ...(vertical ? { vertical } : {}),
    ...(format?.wrapText ? { wrap: true } : {}),
    ...(drawn ? { border: true } : {}),
    ...(format?.protection?.locked === false ? { locked: false } : {}),
    ...(numberFormat === "General" ? {} : { numberFormat }),
  };
}

/** "台账!A1:B4" → four rows, two columns; "1:4" and "A:B" freeze only one of them. */
function freezeOf(address: string): SheetContents["freeze"] {
  const text = withoutSheet(address).replace(/\$/g, "");
  const [, last = text] = text.split(":");
  const column = columnIndex(last);
  if (column !== null) return { rows: 0, columns: column + 1 };
  const area = areaFromA1(text);
  if (!area) return { rows: 0, columns: 0 };
  return { rows: area.bottom + 1, columns: /^\d+$/.test(last) ? 0 : area.right + 1 };
}
