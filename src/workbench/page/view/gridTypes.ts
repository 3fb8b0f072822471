/** The grid's own vocabulary (FortuneSheet), under our names. */
import type { Cell, CellMatrix, Op, Sheet, SheetConfig } from "@fortune-sheet/core";

export type GridCell = Cell;
export type GridMatrix = CellMatrix;
export type GridOp = Op;
export type GridSheet = Sheet;
export type GridConfig = SheetConfig;
