/** The plan that a confirmed notice comes to: what was accepted or edited, the head as typed, and what was confirmed by a person with its date. Pure. */
import type { InferenceKey } from "../plan/inferences";
import { withConfirmed } from "../plan/inferences";
import type { Plan } from "../plan/plan";
import { confirmNotice } from "./importNotice";
import type { NoticeDecision, NoticeImport } from "./importNotice";

/** As typed: title, document number, date of issue ("2018-05-21", "2018年5月21日"); "" for none. */
export interface NoticeHead {
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
}

/**
 * `date` (ISO): on which the person accepts. What somebody expressly accepted or edited counts as confirmed (口径); what nobody decided, since
 * nothing about it was doubtful, is taken as read. The date of issue stays as typed: it is read with the plan's sheets.
 */
export function planOfNotice(read: NoticeImport, decisions: ReadonlyMap<string, NoticeDecision>, head: NoticeHead, date: string): Plan {
  const plan = confirmNotice(read, decisions);
  const decided = read.items.filter(({ kind, key }) => kind === "indicator" && decisions.has(key));
  const keys = decided.flatMap(({ key }): InferenceKey[] => [{ indicatorId: key, kind: "comparator" }, { indicatorId: key, kind: "owner" }]);
  // What a person settled is no open point of the plan any more.
  const settled = new Set(read.items.filter(({ key }) => decisions.has(key)).flatMap(({ doubts }) => doubts.map(({ text, clause }) => `${text}\n${clause}`)));
  return {
    ...withConfirmed(plan, keys, date),
    doubts: plan.doubts.filter(({ text, clause }) => !settled.has(`${text}\n${clause ?? ""}`)),
    title: head.title.trim(),
    documentNumber: blankAsNull(head.documentNumber),
    issuedOn: blankAsNull(head.issuedOn),
  };
}

const blankAsNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
