/** What the reader was not sure of, as codes with the notice's words. The sentences are in `locales/`. */
import type { TargetNote, Unread } from "./found";

export type DoubtCode =
  | TargetNote
  | Unread
  | "bare-number"
  | "owner-none"
  | "owner-inferred"
  | "lead-catch-all"
  | "lead-open"
  | "owner-unsure"
  | "two-values"
  | "two-owners"
  | "table-unread"
  | "phase-dates"
  | "no-title"
  | "no-indicators";

export interface NoticeDoubt {
  readonly code: DoubtCode;
  /** The indicator, task or phase it is about, by name; null for the notice itself. */
  readonly about: string | null;
  /** Ids of the items it is about: an indicator's id, "task:三(一)", "phase:1". */
  readonly item: string | null;
  readonly section: string;
  /** The notice's words. */
  readonly clause: string;
}
