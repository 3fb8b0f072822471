/**
 * How rows of our sheets are known again at the next compilation: a hidden column holds a key (an indicator's id, …). Its heading
 * says that it is ours, and of which plan: an id means the same in plans of one title and number only.
 */
import { hash32 } from "../plan/fingerprint";
import { nameKey } from "../plan/normalise";
import type { Plan } from "../plan/plan";

const KEY_HEADING = "ledger-key ";

/** A plan's identity by title and number, unlike its fingerprint, which follows every change of a target. */
export function planIdentity({ title, documentNumber }: Pick<Plan, "title" | "documentNumber">): string {
  return hash32(`${nameKey(title)}\u0001${nameKey(documentNumber ?? "")}`).toString(36);
}

export function keyHeading(identity: string): string {
  return KEY_HEADING + identity;
}

/** The plan's identity in a heading of the key column; null for any other text. */
export function readKeyHeading(text: unknown): string | null {
  return typeof text === "string" && text.startsWith(KEY_HEADING) ? text.slice(KEY_HEADING.length) : null;
}
