/** The four columns that say who is responsible, the same for indicators and tasks. */
import type { Ownership } from "../plan/plan";
import type { DocumentValue } from "../sheet/document";
import type { CellReader, HeadedCell } from "./cellReader";
import { writeList, writeText } from "./cellText";
import { text } from "./tableDocument";
import type { PlanSheetWords } from "./words";
import { meanings } from "./words";

type OwnerColumn = "leads" | "supports" | "supportsOpen" | "supportsCatchAll";

export function ownerCells({ leads, supports, supportsOpen, supportsCatchAll }: Ownership, words: PlanSheetWords): Record<OwnerColumn, DocumentValue> {
  return {
    leads: text(writeList(leads)),
    supports: text(writeList(supports)),
    supportsOpen: text(supportsOpen ? words.choices.yesNo.yes : ""),
    supportsCatchAll: text(supportsCatchAll === null ? "" : writeText(supportsCatchAll)),
  };
}

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
