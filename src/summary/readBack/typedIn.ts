/** What was typed in one row of a table of ours. */
import type { TypedCell } from "../typed";
import { isHeading } from "./heads";
import type { ReadContext } from "./readBack";
import type { ReadRow } from "./table";

export function typedIn<Role extends string, Typed extends Role>(row: ReadRow<Role>, roles: readonly Typed[], { words }: Pick<ReadContext, "words">): Map<Typed, TypedCell> {
  const cells = new Map<Typed, TypedCell>();
  for (const role of roles) {
    const cell = row.cell(role);
    if (cell !== null && !(typeof cell.value === "string" && cell.value.trim() === "" && cell.formula === null) && !isHeading(row.text(role), role, words)) cells.set(role, cell);
  }
  return cells;
}
