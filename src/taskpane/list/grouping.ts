/** Entries in groups: by severity, by indicator, or by sheet. Pure; groups are made once, and filtering leaves out of them. */
import type { Severity, Verdict } from "../../checks/finding";
import type { Entries, Entry, FindingItem } from "./entries";

export type Grouping = "severity" | "indicator" | "sheet";
export const GROUPINGS: readonly Grouping[] = ["severity", "indicator", "sheet"];

export type Group =
  | { readonly by: "severity"; readonly severity: Severity }
  /** Indicators nobody reported: about no row. */
  | { readonly by: "unreported" }
  /** `name` is null for findings about no indicator. `worst` is the gravest severity in the group. */
  | { readonly by: "indicator"; readonly name: string | null; readonly worst: Severity }
  | { readonly by: "sheet"; readonly sheet: string; readonly worst: Severity }
  /** Rows nothing was found in. */
  | { readonly by: "rows" };

export interface Grouped {
  readonly key: string;
  readonly group: Group;
  readonly entries: readonly Entry[];
}

export type ListItem = Entry | { readonly kind: "heading"; readonly key: string; readonly group: Group; readonly count: number };

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Groups in reading order; within a group the gravest first, then as the review has them. */
export function grouped({ findings, rows }: Entries, grouping: Grouping, sheets: readonly string[]): readonly Grouped[] {
  const groups = new Map<string, { group: Group; entries: Entry[] }>();
  for (const item of grouping === "severity" ? findings : inPlace(findings, sheets)) {
    const group = groupOf(item, grouping);
    const key = keyOf(group);
    const known = groups.get(key);
    if (known) known.entries.push(item);
    else groups.set(key, { group, entries: [item] });
  }
  const all = [...groups].map(([key, { group, entries }]): Grouped => ({ key, group: worstOf(group, entries), entries: grouping === "severity" ? entries : gravestFirst(entries) }));
  const ordered = grouping === "severity" ? all.sort((one, other) => rank(one.group) - rank(other.group)) : all;
  return rows.length === 0 ? ordered : [...ordered, { key: "rows", group: { by: "rows" }, entries: rows }];
}

/**
 * The list as drawn: headings with how many of the group are shown, then these. Rows without findings are shown only when their
 * verdict is asked for.
 */
export function listItems(groups: readonly Grouped[], verdicts: ReadonlySet<Verdict>, matches: (entry: Entry) => boolean): readonly ListItem[] {
  return groups.flatMap(({ key, group, entries }): readonly ListItem[] => {
    if (group.by === "rows" && verdicts.size === 0) return [];
    const shown = entries.filter((entry) => (verdicts.size === 0 || has(verdicts, entry)) && matches(entry));
    return shown.length === 0 ? [] : [{ kind: "heading", key: `heading ${key}`, group, count: shown.length }, ...shown];
  });
}

function has(verdicts: ReadonlySet<Verdict>, entry: Entry): boolean {
  const verdict = entry.kind === "row" ? entry.row.verdict : entry.verdict;
  return verdict !== null && verdicts.has(verdict);
}

function groupOf({ finding, name }: FindingItem, grouping: Grouping): Group {
  const worst = finding.severity;
  if (grouping === "indicator") return { by: "indicator", name, worst };
  if (grouping === "sheet") return { by: "sheet", sheet: finding.sheet, worst };
  return finding.code === "missing-indicator" ? { by: "unreported" } : { by: "severity", severity: finding.severity };
}

function keyOf(group: Group): string {
  switch (group.by) {
    case "severity":
      return group.severity;
    case "indicator":
      return `indicator ${group.name ?? ""}`;
    case "sheet":
      return `sheet ${group.sheet}`;
    case "unreported":
    case "rows":
      return group.by;
  }
}

function worstOf(group: Group, entries: readonly Entry[]): Group {
  if (!("worst" in group)) return group;
  const worst = entries.reduce((gravest, entry) => (entry.kind === "finding" && GRAVITY[entry.finding.severity] < GRAVITY[gravest] ? entry.finding.severity : gravest), group.worst);
  return { ...group, worst };
}

const rank = (group: Group): number => (group.by === "severity" ? GRAVITY[group.severity] : 3);

/** As they stand in the workbook: by sheet, then by row; what is about no row comes last of its sheet. */
function inPlace(findings: readonly FindingItem[], sheets: readonly string[]): readonly FindingItem[] {
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const sheetOf = ({ finding }: FindingItem): number => order.get(finding.sheet) ?? sheets.length;
  const rowOf = ({ finding }: FindingItem): number => finding.row ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((one, other) => sheetOf(one) - sheetOf(other) || rowOf(one) - rowOf(other));
}

function gravestFirst(entries: readonly Entry[]): readonly Entry[] {
  const gravity = (entry: Entry): number => (entry.kind === "finding" ? GRAVITY[entry.finding.severity] : 3);
  return [...entries].sort((one, other) => gravity(one) - gravity(other));
}

/** The entry `step` entries away from `index`, headings not counted; stays in the list. -1 when there is none. */
export function entryFrom(items: readonly ListItem[], index: number, step: number): number {
  const direction = step < 0 ? -1 : 1;
  let at = nearestEntry(items, Math.max(0, Math.min(items.length - 1, index)));
  if (at < 0 || step === 0) return at;
  if (!Number.isFinite(step)) return nearestEntry(items, direction < 0 ? 0 : items.length - 1);
  for (let left = Math.abs(step); left > 0; left -= 1) {
    let next = at + direction;
    while (next >= 0 && next < items.length && items[next]!.kind === "heading") next += direction;
    if (next < 0 || next >= items.length) break;
    at = next;
  }
  return at;
}

/** `index` itself when it is an entry, else the next one below, else above. */
function nearestEntry(items: readonly ListItem[], index: number): number {
  for (let at = index; at < items.length; at += 1) if (items[at]!.kind !== "heading") return at;
  for (let at = index - 1; at >= 0; at -= 1) if (items[at]!.kind !== "heading") return at;
  return -1;
}
