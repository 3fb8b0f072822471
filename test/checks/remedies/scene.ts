/** Reviews of small sheets with their remedies, and the sheet as it is once remedies were written. */
import type { Finding, FindingCode } from "../../../src/checks/finding";
import type { Remedies, Remedy } from "../../../src/checks/remedies/remedy";
import { remediesOf } from "../../../src/checks/remedies/remediesOf";
import type { LedgerReview } from "../../../src/checks/review";
import { reviewLedgers } from "../../../src/checks/reviewLedger";
import { readLedgers } from "../../../src/ledger/reader";
import { ownersOf } from "../../../src/ownership/ownersOf";
import { guichi2018 } from "../../../src/plan/guichi2018";
import { fromA1 } from "../../../src/sheet/address";
import { asCellValue, type CellEdit } from "../../../src/sheet/edit";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { gridOf, type GridOptions } from "../../ledger/grids";

export interface Scene {
  readonly grid: Grid;
  readonly reviews: readonly LedgerReview[];
  readonly findings: readonly Finding[];
  readonly remedies: Remedies;
}

export function sceneOf(grid: Grid): Scene {
  const reading = readLedgers(grid, guichi2018);
  if (!reading.ok) throw new Error(`not a ledger: ${reading.reason}`);
  const reviews = reviewLedgers(reading.ledgers, guichi2018, { asOf: "2018-07-31" });
  const owners = reading.ledgers.flatMap((ledger) => ownersOf(ledger, guichi2018));
  return { grid, reviews, findings: reviews.flatMap(({ findings }) => findings), remedies: remediesOf({ reviews, owners, plan: guichi2018, gridOf: () => grid }) };
}

const HEADS = ["序号", "指标名称", "目标值", "单位", "完成值", "牵头责任单位", "协同配合单位"];

/** A ledger of 区农委 (or another department) whose rows stand from row 3 on: 序号, name, target, unit, value, lead, support. */
export function ledgerScene(rows: readonly (readonly CellValue[])[], options: GridOptions & { readonly department?: string } = {}): Scene {
  return sceneOf(gridOf([[`填报单位：${options.department ?? "区农委"}`], HEADS, ...rows], options));
}

/** What is offered for the first finding of a code: "before → after [format]". */
export function offered(code: FindingCode, scene: Scene): readonly string[] {
  const finding = scene.findings.find((each) => each.code === code);
  if (!finding) throw new Error(`no ${code} among ${scene.findings.map((each) => each.code).join(", ")}`);
  return (scene.remedies.get(finding) ?? []).map(({ shown, edit }) => `${shown.before} → ${shown.after}${edit.format ? ` [${edit.format.after}]` : ""}`);
}

/** The sheet after an edit was made, as Excel would hold it. */
export function withEdit(grid: Grid, { cell, after, format }: CellEdit): Grid {
  const { row, column } = fromA1(cell)!;
  const at = { row: row - grid.origin.row, column: column - grid.origin.column };
  const put = <T>(lines: readonly (readonly T[])[], value: T): T[][] => lines.map((line, index) => line.map((each, place) => (index === at.row && place === at.column ? value : each)));
  return { ...grid, values: put(grid.values, asCellValue(after)), formats: format ? put(grid.formats, format.after) : grid.formats };
}

export const allRemedies = ({ remedies }: Scene): readonly (readonly [Finding, Remedy])[] => [...remedies].flatMap(([finding, all]) => all.map((remedy) => [finding, remedy] as const));
