/** What 汇总 is going to do to the workbook, before it does. Pure. */
import type { SheetsPlan } from "../excel/planSheets";
import type { Carried } from "../summary/carried";
import type { SettledRow } from "../summary/decisionRow";
import { rectify } from "../summary/rectification";
import type { Summary } from "../summary/summary";
import type { CompilePreview } from "./outcomes";

export function previewOf({ places, leave }: SheetsPlan, carried: Carried, decisions: readonly SettledRow[], summary: Summary): CompilePreview {
  const count = (kind: SettledRow["outcome"]["kind"]): number => decisions.filter(({ outcome }) => outcome.kind === kind).length;
  const items = rectify(carried.rectification, summary);
  const notes = [carried.notes, carried.departmentNotes, carried.rosterNotes, carried.opinions].reduce((sum, rows) => sum + [...rows.values()].reduce((cells, row) => cells + row.size, 0), 0);
  return {
    sheets: places.map(({ name, wished, onto }) => ({ name, state: onto ? "filled-again" : "new", wished })),
    left: leave.map(({ name }) => name),
    kept: {
      notes,
      rectification: carried.rectification.reduce((sum, { typed }) => sum + typed.size, 0),
      decisions: carried.decisionRows.reduce((sum, { typed }) => sum + typed.size, 0),
    },
    rectification: {
      opened: items.filter(({ before, closedOn }) => before === null && closedOn === null).length,
      closed: items.filter(({ before, closedOn }) => before !== null && before.closedOn === null && closedOn !== null).length,
      open: items.filter(({ closedOn }) => closedOn === null).length,
    },
    decisions: { applied: count("applied"), lapsed: count("lapsed"), faulty: count("faulty") },
    faults: decisions.flatMap(({ row, outcome }) => (outcome.kind === "faulty" ? [{ indicatorId: row.indicatorId, indicator: row.indicator, fault: outcome.fault }] : [])),
  };
}
