/** The decisions typed on 数据核对. */
import type { Grid } from "../../sheet/grid";
import type { DecisionRow } from "../decisionRow";
import { DECISION_COLUMNS } from "../decisionRow";
import type { LapsedDecision } from "../decision";
import { planIdentity } from "../rowKeys";
import { headWords } from "./heads";
import { indicatorOf } from "./placing";
import type { ReadContext } from "./readBack";
import { readTable } from "./table";
import { typedIn } from "./typedIn";

const ROLES = ["indicator", "reports", ...DECISION_COLUMNS] as const;
const KEY = /^(?:(open|decided)|lapsed:(reports-changed|settled-by-reports|not-in-plan)):(.+)$/;

/** Rows in which something was typed. */
export function readDecisionRows(grid: Grid, context: ReadContext): DecisionRow[] {
  const table = readTable(grid, headWords(ROLES, context.words));
  if (!table) return [];
  const samePlan = table.planIdentity === planIdentity(context.plan);
  return table.rows.flatMap((row): DecisionRow[] => {
    const typed = typedIn(row, DECISION_COLUMNS, context);
    if (typed.size === 0) return [];
    const key = KEY.exec(row.key);
    if (!key) {
      for (const { cell } of typed.values()) context.lose(cell);
      return [];
    }
    const lapsed = (key[2] ?? null) as LapsedDecision["cause"] | null;
    const before = row.hidden("before");
    const indicator = row.text("indicator");
    return [
      {
        indicatorId: indicatorOf(key[3]!, indicator, samePlan, context.plan) ?? key[3]!,
        indicator,
        basis: row.hidden("basis"),
        reports: lapsed ? row.hidden("then") : row.text("reports"),
        before: before !== "" && Number.isFinite(Number(before)) ? Number(before) : null,
        typed,
        lapsed,
      },
    ];
  });
}
