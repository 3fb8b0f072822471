/**
 * 采用方案名称: a name the plan does not know becomes one of the near names of the plan, its list number kept ("3.农产品抽检合格率").
 * A name that the ledger already reports in another row is not offered, since it would then stand there twice; where that is the
 * nearest one, the others are unlikely and none is.
 */
import { certainSubject } from "../../ledger/names/subject";
import { fold, withoutNumbering } from "../../plan/normalise";
import { cellRemedy } from "./cellRemedy";
import { NO_REMEDY, type Remedy, type RowScene } from "./remedy";

export function adoptName({ grid, ledger, index, row, ownCell }: RowScene): readonly Remedy[] {
  const { nameCell, subject } = row;
  if (subject.kind !== "unknown" || nameCell.isFormula || !ownCell || typeof nameCell.value !== "string") return NO_REMEDY;
  const reported = new Set(ledger.rows.flatMap(({ subject: other }) => (other.kind === "indicator" ? [other.indicatorId] : [])));
  const [nearest] = subject.proposals;
  if (nearest === undefined || reported.has(nearest)) return NO_REMEDY;
  return subject.proposals
    .filter((id) => !reported.has(id))
    .flatMap((id) => {
      const name = index.indicators.get(id)?.name;
      if (name === undefined) return [];
      const text = numberOf(nameCell.text) + name;
      const read = certainSubject(text, index.plan);
      return read?.kind === "indicator" && read.indicatorId === id ? [cellRemedy("adopt-name", grid, nameCell, { after: { kind: "text", text } })] : [];
    });
}

/** The list number in front of a name, as written; "" when there is none, or it cannot be told from the name. */
function numberOf(written: string): string {
  const bare = withoutNumbering(written);
  const at = fold(written) === bare ? 0 : written.lastIndexOf(bare);
  return at > 0 ? written.slice(0, at) : "";
}
