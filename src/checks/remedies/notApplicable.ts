/**
 * 标为不适用: a blank value is filled with 不适用. Never offered where the department itself leads the indicator: its own figure is
 * owed, and leaving it out would be a finding again.
 */
import { isBlank } from "../../ledger/cells";
import { cellRemedy } from "./cellRemedy";
import { NO_REMEDY, type Remedy, type RowScene } from "./remedy";

const NOT_APPLICABLE = "不适用";

export function notApplicable({ grid, row, indicator, department, ownCell }: RowScene): readonly Remedy[] {
  const { actual: cell } = row;
  if (!cell || !isBlank(cell) || cell.isFormula || !ownCell) return NO_REMEDY;
  // Whose ledger it is must be known: else nobody can say that the figure is not owed.
  if (!indicator || department === null || indicator.leads.includes(department)) return NO_REMEDY;
  return [cellRemedy("not-applicable", grid, cell, { after: { kind: "text", text: NOT_APPLICABLE } })];
}
