/** Names for worksheets. Excel allows 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History". Pure. */

const LONGEST = 31;

/** `wished`, made a name Excel takes; with " (2)", " (3)" … when `taken` has it already. Capital letters do not tell names apart. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = wished.replace(/[\\/?*[\]:]/g, " ").replace(/^['\s]+|['\s]+$/g, "").slice(0, LONGEST) || "Sheet";
  if (!names.has(base.toLowerCase()) && base.toLowerCase() !== "history") return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = base.slice(0, LONGEST - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
