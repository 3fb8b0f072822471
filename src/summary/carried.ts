/** What a new compilation carries over from the sheets of the last one: what people typed, items of the rectification list, earlier summaries. */
import type { DecisionRow } from "./decisionRow";
import type { StandingItem } from "./rectification";
import type { Snapshot } from "./snapshot";
import type { TypedRow } from "./typed";

export interface Carried {
  /** 汇总表 备注, by indicator id. */
  readonly notes: ReadonlyMap<string, TypedRow>;
  /** 部门情况 and 报送情况 备注, by the plan's name of the department. */
  readonly departmentNotes: ReadonlyMap<string, TypedRow>;
  readonly rosterNotes: ReadonlyMap<string, TypedRow>;
  /** 阶段进度 办公室意见, by the row's key ("phase:2", "duty:D04", "task:三(一)"). */
  readonly opinions: ReadonlyMap<string, TypedRow>;
  readonly rectification: readonly StandingItem[];
  readonly decisionRows: readonly DecisionRow[];
  readonly history: readonly Snapshot[];
}

const NO_ROWS: ReadonlyMap<string, TypedRow> = new Map();

export const NOTHING_CARRIED: Carried = { notes: NO_ROWS, departmentNotes: NO_ROWS, rosterNotes: NO_ROWS, opinions: NO_ROWS, rectification: [], decisionRows: [], history: [] };
