/** The four columns that say who is responsible, the same for indicators and tasks. Written: `ownerCells.ts`. */
import type { Ownership } from "../plan/plan";
import type { CellReader, HeadedCell } from "./cellReader";
import type { PlanSheetWords } from "./words";
import { meanings } from "./words";

export type OwnerColumn = "leads" | "supports" | "supportsOpen" | "supportsCatchAll";

export function readOwners(cell: (key: OwnerColumn) => HeadedCell, reader: CellReader, vocabularies: readonly PlanSheetWords[]): Ownership {
  return {
    leads: reader.list(cell("leads")),
    supports: reader.list(cell("supports")),
    supportsOpen: readFlag(cell("supportsOpen"), reader, vocabularies),
    supportsCatchAll: reader.text(cell("supportsCatchAll")),
  };
}

/** 是 or 否; blank is 否. */
export function readFlag(cell: HeadedCell, reader: CellReader, vocabularies: readonly PlanSheetWords[]): boolean {
  return reader.choice(cell, meanings(vocabularies, ({ yesNo }) => yesNo), Object.values(vocabularies[0]!.choices.yesNo), { "√": "yes", "✓": "yes", y: "yes", n: "no", "1": "yes", "0": "no", "/": "no", true: "yes", false: "no" }) === "yes";
}
