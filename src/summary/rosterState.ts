/** Where a department stands in the roster (报送情况). */
import type { DepartmentSummary, Summary } from "./summary";

export type RosterState = "reported" | "supporting" | "unread" | "notReported";

/** "supporting": it reports without having to, since it leads nothing. */
export function rosterStateOf({ department, reported, unread }: DepartmentSummary, { roster }: Summary): RosterState {
  if (reported) return roster.expected.includes(department) ? "reported" : "supporting";
  return unread ? "unread" : "notReported";
}
