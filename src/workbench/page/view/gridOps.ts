/**
 * The smallest set of operations that brings the grid from what it shows to what it should show. Pure.
 */
import type { GridCell, GridOp, GridSheet } from "./gridTypes";

const KEYS = ["v", "m", "f", "bg", "fc", "ff", "fs", "bl", "it", "un", "ht", "vt", "tb"] as const;

/** Do two cells hold and look the same? */
export function sameCell(a: GridCell | null | undefined, b: GridCell | null | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return !a && !b;
  if (KEYS.some((key) => a[key] !== b[key])) return false;
  return (a.ct?.fa ?? "General") === (b.ct?.fa ?? "General") && (a.ct?.t ?? "g") === (b.ct?.t ?? "g")
    && a.mc?.r === b.mc?.r && a.mc?.c === b.mc?.c && a.mc?.rs === b.mc?.rs && a.mc?.cs === b.mc?.cs;
}

/** The sheets themselves differ (number, order, names, what is hidden): the grid must be built anew. */
export function needsRebuild(shown: readonly GridSheet[], wanted: readonly GridSheet[]): boolean {
  const outline = (sheets: readonly GridSheet[]): string =>
    JSON.stringify([...sheets].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map((sheet) => [sheet.id, sheet.name, sheet.hide ?? 0]));
  return outline(shown) !== outline(wanted);
}

/** Operations for cells, sizes, merges, borders and frozen panes. Both lists hold the same sheets. */
export function opsBetween(shown: readonly GridSheet[], wanted: readonly GridSheet[]): GridOp[] {
  return wanted.flatMap((sheet) => {
    const now = shown.find((each) => each.id === sheet.id);
    return now ? [...cellOps(now, sheet), ...layoutOps(now, sheet)] : [];
  });
}

function cellOps(now: GridSheet, wanted: GridSheet): GridOp[] {
  const id = wanted.id!;
  const rows = wanted.data ?? [];
  const shownRows = now.data ?? [];
  if (rows.length > shownRows.length || (rows[0]?.length ?? 0) > (shownRows[0]?.length ?? 0)) return [{ op: "replace", id, path: ["data"], value: rows }];
  const ops: GridOp[] = [];
  shownRows.forEach((cells, row) => {
    const wantedCells = rows[row] ?? [];
    cells.forEach((cell, column) => {
      const wantedCell = wantedCells[column] ?? null;
      if (!sameCell(cell, wantedCell)) ops.push({ op: "replace", id, path: ["data", row, column], value: wantedCell });
    });
  });
  return ops;
}

function layoutOps(now: GridSheet, wanted: GridSheet): GridOp[] {
  const id = wanted.id!;
  const ops: GridOp[] = [];
  for (const key of ["config", "frozen", "color", "dataVerification"] as const) {
    if (JSON.stringify(now[key] ?? null) !== JSON.stringify(wanted[key] ?? null)) ops.push({ op: "replace", id, path: [key], value: wanted[key] });
  }
  return ops;
}
