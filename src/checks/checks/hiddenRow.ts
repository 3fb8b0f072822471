/** A hidden row is read and judged like any other; people should know that it is there. */
import { NOTHING, type Check } from "../check";

export const hiddenRow: Check<"hidden-row"> = {
  code: "hidden-row",
  severity: "info",
  looksAt: "row",
  checkRow: ({ row }) => (row.hidden ? [{ cell: row.nameCell.cell, facts: { name: row.name } }] : NOTHING),
};
