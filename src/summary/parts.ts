/** What the sheets have in common: title, the line with date and plan, notes at the foot. */
import { dateText } from "./dateText";
import type { SheetContext } from "./documents";
import type { Column, SheetBuilder, SheetSetUp } from "./sheetBuilder";
import { planIdentity } from "./rowKeys";
import type { SheetKind } from "./sheetKinds";
import { text } from "./sheetLooks";
import type { Summary } from "./summary";
import type { SummaryWords } from "./words";

export function setUpOf<Role extends string>(kind: SheetKind, columns: readonly Column<Role>[], { plan, words, fonts }: SheetContext, how: { readonly paper: "A3" | "A4"; readonly freezeColumns: number; readonly hidden?: readonly Role[]; readonly keyless?: boolean; readonly filter?: boolean }): SheetSetUp<Role> {
  return {
    kind,
    name: words.sheetNames[kind],
    columns,
    ...(how.keyless ? {} : { keys: { planIdentity: planIdentity(plan), ...(how.hidden ? { hidden: how.hidden } : {}) } }),
    fonts,
    paper: how.paper,
    footer: words.footer,
    freezeColumns: how.freezeColumns,
    ...(how.filter ? { filter: true } : {}),
  };
}

/** Title; document number and fingerprint of the plan; who compiled, and the date the figures stand at. */
export function topLines<Role extends string>(sheet: SheetBuilder<Role>, kind: SheetKind, { summary, words }: SheetContext): void {
  sheet.title(`${summary.planTitle}\n${words.titles[kind]}`);
  const middle = Math.floor(sheet.lastColumn / 2);
  const right = [summary.compiledBy === null ? "" : words.compiledBy(summary.compiledBy), dateText(summary.asOf, words.asOf)].filter((part) => part !== "").join("　");
  sheet.parts([
    { cell: text(words.planLine(summary.planNumber, summary.planFingerprint), "lineLeft"), to: middle },
    { cell: text(right, "lineRight"), to: sheet.lastColumn },
  ]);
}

export function footLines<Role extends string>(sheet: SheetBuilder<Role>, notes: readonly string[]): void {
  for (const note of notes) if (note !== "") sheet.across(note, "lineLeft");
}

/** What 较上次 compares with, and openly when that was made by another plan. */
export function comparisonText({ previous }: Summary, words: SummaryWords): string {
  if (previous === null) return words.notCompared;
  return words.comparedWith(dateText(previous.asOf, words.date)) + (previous.samePlan ? "" : words.otherPlan(previous.planTitle, previous.planFingerprint));
}
