/**
 * The cells a review offers to write, one entry a cell with its choices: a bare 0.97 has two, a near name may have several, and a
 * merged owner cell stands for several findings. Pure.
 */
import type { Finding } from "../../checks/finding";
import type { Remedies, Remedy, RemedyKind } from "../../checks/remedies/remedy";

export interface CellChange {
  /** "sheet!cell". */
  readonly key: string;
  readonly kind: RemedyKind;
  /** The first finding it settles. */
  readonly finding: Finding;
  readonly choices: readonly [Remedy, ...Remedy[]];
}

/** In the order they are shown: what fills blanks first, what replaces words of people last. */
export const KINDS: readonly RemedyKind[] = ["fill-owner", "confirm-percent", "adopt-target", "adopt-name", "not-applicable", "rewrite-owner"];

const OF_OWNERS: ReadonlySet<RemedyKind> = new Set(["fill-owner", "rewrite-owner"]);
export const isOfOwners = ({ kind }: CellChange): boolean => OF_OWNERS.has(kind);

const known = new WeakMap<Remedies, readonly CellChange[]>();

/** One entry a cell, in the order of the findings. */
export function cellsOf(remedies: Remedies): readonly CellChange[] {
  const made = known.get(remedies);
  if (made) return made;
  const cells = new Map<string, CellChange>();
  for (const [finding, choices] of remedies) {
    const [first, ...others] = choices;
    if (!first) continue;
    const key = `${first.edit.sheet}!${first.edit.cell}`;
    if (!cells.has(key)) cells.set(key, { key, kind: first.kind, finding, choices: [first, ...others] });
  }
  const all = [...cells.values()];
  known.set(remedies, all);
  return all;
}

/** What is ticked before anybody looks: blank owner cells. Everything else replaces or decides something, so it waits for a person. */
export function firstChoice({ kind, choices }: CellChange): Remedy | null {
  return kind === "fill-owner" ? choices[0] : null;
}
