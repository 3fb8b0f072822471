/**
 * Opening a workbook file in the workbench: bytes → the model that stands in for Excel. An .xlsx comes with its looks, rules,
 * properties and page set-up; other formats come with their values.
 */
import { readWorkbookFile } from "../../files";
import type { WorkbookFile } from "../../files";
import { attempt } from "../../files/fault";
import { identify } from "../../files/identify";
import { readCustomProperties } from "../../files/xlsx/customProperties";
import { partText } from "../../files/xlsx/package";
import type { SheetPart } from "../../files/xlsx/package";
import type { RawCell, RawSheet } from "../../files/xlsx/rawSheet";
import type { RawWorkbook } from "../../files/xlsx/readXlsx";
import { hiddenColumnsOf, hiddenRowsOf, isProtected, mergesOf, readRawXlsx } from "../../files/xlsx/readXlsx";
import type { XmlElement } from "../../files/xml";
import { element, elements, parseXml, rootOf } from "../../files/xml";
import { attribute, booleanAttribute, textOf } from "../../files/xmlText";
import type { ZipArchive } from "../../files/zip";
import { toA1 } from "../../sheet/address";
import type { Outcome } from "../../sheet/outcome";
import { failed } from "../../sheet/outcome";
import type { Grid } from "../../sheet/grid";
import { aSheet, sheetId } from "../model/newWorkbook";
import type { CellAppearance, ModelCell, ModelName, ModelSheet, ModelWorkbook } from "../model/workbook";
import { readAppearances } from "./appearances";
import type { ThemeColors } from "./colors";
import { colorOf, readThemeColors } from "./colors";
import { readConditionalFormats } from "./conditionalFormats";
import { activeCellOf, autoFilterOf, columnWidthsOf, freezeOf, gridlinesOf, linksOf, pageLayoutOf } from "./layout";
import { readValidations } from "./dataValidations";
import type { OpenBook } from "./openBook";
import { readProtection } from "./sheetProtection";

/** Empty cells with a look are kept this far beyond the last cell that holds something; ghosts further out are not drawn. */
const ROOM_FOR_LOOKS = { rows: 60, columns: 20 };

/**
 * Opens a workbook file. `fileName` with its extension. Never throws.
 * Problems: not-a-workbook, workbook-encrypted, workbook-damaged, workbook-too-large.
 */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<Outcome<OpenBook>> {
  const file = identify(bytes, fileName);
  if (file.kind === "xlsx") return attempt(fileName, () => ({ workbook: openXlsx(file.zip, fileName), original: bytes, format: "xlsx" as const }));
  const read = readWorkbookFile(bytes, fileName);
  if (!read.ok) return read;
  // A sheet that was not read must not look like an empty one.
  const fault = read.value.sheets.find((sheet) => sheet.fault)?.fault;
  return fault ? failed({ ...fault, file: fileName }) : { ok: true, value: { workbook: fromValues(read.value), original: bytes, format: read.value.format } };
}

/** What all sheets of a file share. */
interface Shared {
  readonly zip: ZipArchive;
  readonly raw: RawWorkbook;
  readonly theme: ThemeColors;
  readonly looks: readonly (CellAppearance | undefined)[];
  readonly dxfs: readonly XmlElement[];
}

function openXlsx(zip: ZipArchive, name: string): ModelWorkbook {
  const raw = readRawXlsx(zip);
  const themeText = raw.parts.themePart && partText(zip, raw.parts.themePart);
  const theme = readThemeColors(themeText ? rootOf(parseXml(themeText)) : null);
  const looks = raw.styles ? readAppearances(raw.styles, theme) : [];
  const dxfs = raw.styles ? elements(element(raw.styles, "dxfs") ?? raw.styles, "dxf") : [];
  const shared = { zip, raw, theme, looks, dxfs };
  const sheets = raw.parts.sheets.map((part, index) => openSheet(shared, part, index));
  const active = activeSheet(sheets, raw.parts.activeSheet);
  const cell = activeCell(shared, sheets.indexOf(active));
  return {
    name,
    date1904: raw.parts.date1904,
    sheets,
    activeSheetId: active.id,
    selection: { sheetId: active.id, area: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } },
    structureProtected: raw.parts.structureProtected,
    names: definedNames(raw.parts.workbook),
    journal: [],
  };
}

/** The sheet in front; a chart sheet there counts as the first visible worksheet, since Office.js knows no chart sheets. */
function activeSheet(sheets: readonly ModelSheet[], index: number): ModelSheet {
  const usable = (sheet: ModelSheet | undefined): boolean => sheet?.kind === "worksheet" && sheet.visibility === "Visible";
  return (usable(sheets[index]) ? sheets[index] : sheets.find(usable)) ?? sheets[0]!;
}

function activeCell(shared: Shared, index: number): { readonly row: number; readonly column: number } {
  const sheet = shared.raw.sheets[index];
  return sheet ? activeCellOf(sheet.frame) : { row: 0, column: 0 };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function openSheet(shared: Shared, part: SheetPart, index: number): ModelSheet {
  const id = sheetId(index + 1);
  const raw = shared.raw.sheets[index];
  const visibility = VISIBILITY[part.visibility];
  if (!raw) return aSheet(part.name, [], { id, visibility, kind: part.kind });
  const { frame } = raw;
  const properties = element(frame, "sheetPr");
  const protection = readProtection(frame);
  return {
    id,
    name: part.name,
    visibility,
    kind: part.kind,
    protected: isProtected(frame),
    ...(protection ? { protection } : {}),
    cells: modelCells(shared, part, raw),
    merges: mergesOf(frame),
    hiddenRows: new Set(hiddenRowsOf(raw)),
    hiddenColumns: new Set(hiddenColumnsOf(frame)),
    rowHeights: new Map([...raw.rows].flatMap(([row, { height }]) => (height === null ? [] : [[row, height] as const]))),
    columnWidths: columnWidthsOf(frame),
    conditionalFormats: readConditionalFormats(frame, index + 1, shared.dxfs, shared.theme),
    customProperties: readCustomProperties(shared.zip, part.part, frame),
    freeze: freezeOf(frame),
    validations: readValidations(frame),
    pageLayout: pageLayoutOf(frame, definedName(shared.raw.parts.workbook, "_xlnm.Print_Titles", index), definedName(shared.raw.parts.workbook, "_xlnm.Print_Area", index)),
    tabColor: (properties && colorOf(element(properties, "tabColor"), shared.theme)) ?? null,
    ...(gridlinesOf(frame) ? {} : { showGridlines: false }),
    autoFilter: autoFilterOf(frame),
  };
}

function definedNames(workbook: XmlElement): ModelName[] {
  return elements(element(workbook, "definedNames") ?? workbook, "definedName").map((each) => {
    const scope = attribute(each, "localSheetId");
    return {
      name: attribute(each, "name") ?? "",
      formula: `=${textOf(each)}`,
      ...(booleanAttribute(each, "hidden") ? { visible: false } : {}),
      ...(scope === null ? {} : { sheet: sheetId(Number(scope) + 1) }),
    };
  });
}

function definedName(workbook: XmlElement, name: string, sheetIndex: number): string | null {
  const found = elements(element(workbook, "definedNames") ?? workbook, "definedName").find((each) => attribute(each, "name") === name && attribute(each, "localSheetId") === String(sheetIndex));
  return found ? textOf(found) : null;
}

function modelCells(shared: Shared, part: SheetPart, raw: RawSheet): Map<number, Map<number, ModelCell>> {
  const reach = contentReach(raw);
  const cells = new Map<number, Map<number, ModelCell>>();
  for (const [row, { cells: line }] of raw.rows) {
    const kept = new Map<number, ModelCell>();
    for (const [column, cell] of line) {
      const far = row > reach.row || column > reach.column;
      if (!far || cell.value !== null || cell.formula !== undefined) kept.set(column, modelCell(shared, cell));
    }
    if (kept.size > 0) cells.set(row, kept);
  }
  for (const [key, link] of linksOf(shared.zip, part.part, raw.frame)) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const line = cells.get(row) ?? new Map<number, ModelCell>();
    cells.set(row, line.set(column, { ...(line.get(column) ?? { value: null }), link }));
  }
  return cells;
}

function modelCell(shared: Shared, cell: RawCell): ModelCell {
  const format = shared.raw.numberFormats[cell.style] ?? "General";
  const appearance = shared.looks[cell.style];
  return {
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(format === "General" ? {} : { numberFormat: format }),
    ...(appearance ? { appearance } : {}),
  };
}

function contentReach(raw: RawSheet): { readonly row: number; readonly column: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, { cells }] of raw.rows) {
    for (const [column, cell] of cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return { row: lastRow + ROOM_FOR_LOOKS.rows, column: lastColumn + ROOM_FOR_LOOKS.columns };
}

/** A model with the values of a file and nothing else: .xls, .et, .ods, .csv. */
function fromValues(file: WorkbookFile): ModelWorkbook {
  const sheets = file.sheets.map((sheet, index) => ({
    ...aSheet(sheet.name, [], { id: sheetId(index + 1), visibility: VISIBILITY[sheet.visibility], kind: sheet.kind, protected: sheet.protected, hiddenRows: sheet.grid?.hiddenRows ?? [], hiddenColumns: sheet.grid?.hiddenColumns ?? [] }),
    merges: [...(sheet.grid?.merges ?? [])],
    cells: sheet.grid ? cellsOfGrid(sheet.grid) : new Map<number, Map<number, ModelCell>>(),
  }));
  const active = activeSheet(sheets, 0);
  return { name: file.name, date1904: file.date1904, sheets, activeSheetId: active.id, selection: { sheetId: active.id, area: { top: 0, left: 0, bottom: 0, right: 0 } }, structureProtected: false, journal: [] };
}

function cellsOfGrid(grid: Grid): Map<number, Map<number, ModelCell>> {
  const cells = new Map<number, Map<number, ModelCell>>();
  grid.values.forEach((line, rowOffset) => {
    const row = grid.origin.row + rowOffset;
    const kept = new Map<number, ModelCell>();
    line.forEach((value, offset) => {
      const format = grid.formats[rowOffset]?.[offset] ?? "General";
      const formula = grid.formulas.get(toA1({ row, column: grid.origin.column + offset }));
      if (value === null && formula === undefined) return;
      kept.set(grid.origin.column + offset, { value, ...(formula === undefined ? {} : { formula }), ...(format === "General" ? {} : { numberFormat: format }) });
    });
    if (kept.size > 0) cells.set(row, kept);
  });
  return cells;
}
