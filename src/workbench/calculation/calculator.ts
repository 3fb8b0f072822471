/**
 * Works out formulas with IronCalc, a calculation engine of its own project (MIT, WebAssembly). It is told the cells the formulas
 * name and nothing else, and asked for results to 15 digits, Excel's own precision. See README for what it does differently.
 */
import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { existingCells, isErrorValue, sheetByName } from "../model/cells";
import type { ModelSheet, ModelWorkbook } from "../model/workbook";
import { referencesOf } from "./references";

/** A cell whose formula is to be worked out. */
export interface FormulaCell {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A result, or why there is none: a function the engine lacks, a sheet that is not there, a circle. */
export type Evaluated = { readonly kind: "value"; readonly value: CellValue } | { readonly kind: "not-evaluated"; readonly why: string };

/** Works out all cells at once: they may name each other. One answer a cell, in order. */
export type Evaluate = (workbook: ModelWorkbook, cells: readonly FormulaCell[]) => readonly Evaluated[];

/** The part of the engine in use. */
export interface EngineModel {
  pauseEvaluation(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  updateRangeStyle(range: { sheet: number; row: number; column: number; width: number; height: number }, path: string, value: string): void;
  evaluate(): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  free(): void;
}

export interface Engine {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => EngineModel;
}

/** Fifteen digits: the engine hands results out as shown text only. */
const ALL_DIGITS = "0.00000000000000E+00";
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

export function calculatorWith(engine: Engine): Evaluate {
  return (workbook, cells) => {
    const model = new engine.Model("workbook", "en", "UTC", "en");
    try {
      return evaluated(model, workbook, cells);
    } finally {
      model.free();
    }
  };
}

function evaluated(model: EngineModel, workbook: ModelWorkbook, cells: readonly FormulaCell[]): Evaluated[] {
  model.pauseEvaluation();
  const sheets = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const numberOf = (sheet: ModelSheet): number => sheets.indexOf(sheet);
  // Cells to be worked out are no inputs, and an input is given once.
  const settled = new Set(cells.map(({ sheet, row, column }) => `${sheet.id}|${row}|${column}`));
  const refused = cells.map((cell) => {
    for (const { sheet: name, area } of referencesOf(cell.formula)) {
      const sheet = name === null ? cell.sheet : sheetByName(workbook, name);
      if (!sheet) return `there is no sheet ${name}`;
      giveInputs(model, sheet, numberOf(sheet), area, settled);
    }
    return giveFormula(model, numberOf(cell.sheet), cell.row, cell.column, cell.formula);
  });
  model.evaluate();
  return cells.map(({ sheet, row, column }, index): Evaluated => {
    const why = refused[index] ?? null;
    return why === null ? resultAt(model, numberOf(sheet), row + 1, column + 1) : { kind: "not-evaluated", why };
  });
}

function giveInputs(model: EngineModel, sheet: ModelSheet, number: number, area: Area, settled: Set<string>): void {
  for (const { row, column, cell } of existingCells(sheet, area)) {
    const key = `${sheet.id}|${row}|${column}`;
    if (cell.value === null || settled.has(key)) continue;
    settled.add(key);
    model.setUserInput(number, row + 1, column + 1, inputOf(cell.value));
  }
}

/** A leading apostrophe keeps text as text. */
function inputOf(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" || isErrorValue(value) ? String(value) : `'${value}`;
}

/** Why the engine refuses it, or null. */
function giveFormula(model: EngineModel, sheet: number, row: number, column: number, formula: string): string | null {
  try {
    model.setUserInput(sheet, row + 1, column + 1, formula);
    model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", ALL_DIGITS);
    return null;
  } catch (error) {
    return String(error);
  }
}

function resultAt(model: EngineModel, sheet: number, row: number, column: number): Evaluated {
  const text = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case NUMBER:
      return /^-?\d\.\d{14}E[+-]\d{2}$/.test(text) ? { kind: "value", value: Number(text) } : { kind: "not-evaluated", why: `its result is out of range: ${text}` };
    case BOOLEAN:
      return { kind: "value", value: text === "TRUE" };
    case ERROR:
      return isErrorValue(text) && text !== "#NAME?" && text !== "#SPILL!" ? { kind: "value", value: text } : { kind: "not-evaluated", why: text };
    default:
      return { kind: "value", value: text };
  }
}
