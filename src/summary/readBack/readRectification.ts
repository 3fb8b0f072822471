/** The rectification list of the last compilation. */
import type { Grid } from "../../sheet/grid";
import { isoDateOf } from "../cellDate";
import type { StandingItem } from "../rectification";
import { RECTIFICATION_TYPED } from "../rectificationTable";
import { planIdentity } from "../rowKeys";
import { headWords } from "./heads";
import { indicatorOf } from "./placing";
import type { ReadContext } from "./readBack";
import { readTable } from "./table";
import { typedIn } from "./typedIn";

const ROLES = ["indicator", "problem", "lead", "support", "since", "closedOn", ...RECTIFICATION_TYPED] as const;
/** "anhui-famous-brands@2018-06-30~2018-07-31" */
const KEY = /^(.+)@(\d{4}-\d{2}-\d{2})(?:~(\d{4}-\d{2}-\d{2}))?$/;

/** Items keep their own name and id where the present plan has no such indicator. */
export function readRectification(grid: Grid, context: ReadContext): StandingItem[] {
  const table = readTable(grid, headWords(ROLES, context.words));
  if (!table) return [];
  const samePlan = table.planIdentity === planIdentity(context.plan);
  const items: StandingItem[] = [];
  for (const row of table.rows) {
    const typed = typedIn(row, RECTIFICATION_TYPED, context);
    const [, id = "", opened = null, closed = null] = KEY.exec(row.key) ?? [];
    const openedOn = opened ?? isoDateOf(row.cell("since")?.value ?? null);
    const name = row.text("indicator");
    if (openedOn === null || name === "") {
      for (const { cell } of typed.values()) context.lose(cell);
      continue;
    }
    items.push({
      indicatorId: indicatorOf(id, name, samePlan, context.plan) ?? `${id === "" ? name : id}`,
      indicator: name,
      openedOn,
      closedOn: closed ?? isoDateOf(row.cell("closedOn")?.value ?? null),
      problem: row.text("problem"),
      lead: row.text("lead"),
      support: row.text("support"),
      typed,
    });
  }
  return items;
}
