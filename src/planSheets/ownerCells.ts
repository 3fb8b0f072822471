/** Who is responsible, as the four columns that indicators and tasks have for it. Read back: `owners.ts`. */
import type { Ownership } from "../plan/plan";
import type { DocumentValue } from "../sheet/document";
import { writeList, writeText } from "./writtenText";
import type { OwnerColumn } from "./owners";
import { text } from "./tableDocument";
import type { PlanSheetWords } from "./words";

export function ownerCells({ leads, supports, supportsOpen, supportsCatchAll }: Ownership, words: PlanSheetWords): Record<OwnerColumn, DocumentValue> {
  return {
    leads: text(writeList(leads)),
    supports: text(writeList(supports)),
    supportsOpen: text(supportsOpen ? words.choices.yesNo.yes : ""),
    supportsCatchAll: text(supportsCatchAll === null ? "" : writeText(supportsCatchAll)),
  };
}
