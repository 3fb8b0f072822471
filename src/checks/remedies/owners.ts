/** 填写, 按方案改写: owner cells get the plan's owners. What `ownership/` would not write (formulas, merged cells of several owners) has no remedy. */
import type { OwnerCell } from "../../ownership/ownership";
import { ownershipEdits } from "../../ownership/ownershipEdits";
import { asCellValue } from "../../sheet/edit";
import type { Remedy } from "./remedy";

/** Remedies of owner cells by sheet and cell. */
export function ownerRemedies(owners: readonly OwnerCell[]): ReadonlyMap<string, Remedy> {
  return new Map(
    ownershipEdits(owners, { overwrite: true }).map((edit) => {
      const before = edit.before === null ? "" : String(edit.before).trim();
      return [ownerKey(edit), { kind: before === "" ? "fill-owner" : "rewrite-owner", edit, shown: { before, after: String(asCellValue(edit.after) ?? "") } }];
    }),
  );
}

export const ownerKey = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${cell}@${sheet}`;
