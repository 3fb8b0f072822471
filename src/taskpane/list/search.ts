/**
 * Finding entries by words: indicator or row name, sheet, cell, what was written, what it is called. Width, letter case and spaces
 * make no difference; several words must all be there. Building the texts of many entries takes a while, so it is done in slices.
 */
import type { Entry } from "./entries";

export type SearchTexts = ReadonlyMap<Entry, string>;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The text an entry is found by. `titleOf`: what findings of a code are called. */
export function searchText(entry: Entry, titleOf: (entry: Entry) => string): string {
  return fold([titleOf(entry), ...(entry.kind === "row" ? [entry.row.name, entry.row.indicator ?? "", entry.sheet, entry.row.cell ?? "", entry.row.written] : findingTexts(entry))].join("\n"));
}

function findingTexts({ finding, name }: Extract<Entry, { kind: "finding" }>): readonly string[] {
  const facts = Object.values(finding.facts as Readonly<Record<string, unknown>>);
  const told = facts.flatMap((fact) => (typeof fact === "string" ? [fact] : Array.isArray(fact) ? (fact as readonly unknown[]).filter((each) => typeof each === "string") : []));
  return [name ?? "", finding.sheet, finding.cell ?? "", ...told];
}

/** Does an entry hold every word of the query? Without a text for it: no. */
export function matcher(query: string, texts: SearchTexts): (entry: Entry) => boolean {
  const words = fold(query).split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (entry) => {
    const text = texts.get(entry);
    return text !== undefined && words.every((word) => text.includes(word));
  };
}
