/**
 * What the owner cells of a ledger should say, and what they do say. Compared as sets: order, aliases and later names
 * make no difference; a list that the notice leaves open (等, 区政府有关单位) may name more.
 *
 * A lone 责任单位 column is held against the leads and filled with them; supporting departments it also names are not extra.
 */
import type { CellReading, Ledger, LedgerRow } from "../ledger/ledger";
import { ownerIsOpen } from "../plan/openInferences";
import type { Ownership, Plan } from "../plan/plan";
import { OwnerReader } from "./ownerNames";
import type { OwnerCell, OwnerRole } from "./ownership";

/** What marks an owner that the notice does not name, in a cell (推定: inferred). */
export const INFERRED_MARK = "（推定）";

/** Who answers for a row by the plan, and whether that is only inferred. */
interface RowOwners {
  readonly indicatorId: string | null;
  readonly ownership: Ownership;
  readonly inferred: boolean;
}

/** Every owner cell of rows whose owners the plan knows: of indicators, of duties and of whole tasks. In row order, lead before support. */
export function ownersOf(ledger: Ledger, plan: Plan): readonly OwnerCell[] {
  const lookUp = ownershipLookUp(plan);
  const reader = OwnerReader.of(plan);
  const loneColumn = loneOwnerColumn(ledger);
  return ledger.rows.flatMap((row) => {
    const owners = lookUp(row);
    if (!owners) return [];
    const isLone = row.lead !== null && row.lead.position.column === loneColumn;
    return [ownerCell(ledger, row, "lead", owners, isLone, reader), ownerCell(ledger, row, "support", owners, false, reader)].filter((cell) => cell !== null);
  });
}

function ownershipLookUp(plan: Plan): (row: LedgerRow) => RowOwners | null {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const tasks = new Map(plan.tasks.map((task) => [task.section, task]));
  const dutySections = new Map(plan.duties.map((duty) => [duty.id, duty.ownerSection]));
  const ofTask = (section: string | null | undefined): RowOwners | null => {
    const task = section ? tasks.get(section) : undefined;
    return task ? { indicatorId: null, ownership: task, inferred: false } : null;
  };
  return ({ subject }) => {
    switch (subject.kind) {
      case "indicator": {
        const indicator = indicators.get(subject.indicatorId);
        if (!indicator || indicator.ownerBasis === "none") return null;
        return { indicatorId: indicator.id, ownership: indicator, inferred: ownerIsOpen(indicator) };
      }
      case "duty":
        return ofTask(dutySections.get(subject.dutyId));
      case "task":
        return ofTask(subject.section);
      case "unknown":
        return null;
    }
  };
}

function loneOwnerColumn({ columns }: Ledger): number | null {
  const hasLead = columns.some(({ role }) => role === "lead");
  return hasLead ? null : (columns.find(({ role }) => role === "owner")?.column ?? null);
}

function ownerCell(ledger: Ledger, row: LedgerRow, role: OwnerRole, owners: RowOwners, isLone: boolean, reader: OwnerReader): OwnerCell | null {
  const reading = role === "lead" ? row.lead : row.support;
  const names = namesOf(owners.ownership, role);
  const expected = expectedText(owners, role, names);
  if (!reading || expected === "") return null;
  const tolerated = isLone ? owners.ownership.supports : [];
  const isOpen = role === "support" || isLone ? owners.ownership.supportsOpen || owners.ownership.supportsCatchAll !== null : false;
  return {
    sheet: ledger.sheet,
    row: row.row,
    role,
    indicatorId: owners.indicatorId,
    name: row.name,
    reading,
    expected,
    inferred: owners.inferred,
    state: stateOf(reading, names, tolerated, isOpen, reader),
  };
}

/** Departments only: the catch-all phrase is none. */
function namesOf({ leads, supports, supportsCatchAll }: Ownership, role: OwnerRole): readonly string[] {
  return role === "lead" ? leads : supports.filter((name) => name !== supportsCatchAll);
}

/** "区发改委、区经信委等"; the catch-all as written; an inferred owner says so. "" when the plan names nobody. */
function expectedText({ ownership, inferred }: RowOwners, role: OwnerRole, names: readonly string[]): string {
  const open = role === "support" && ownership.supportsOpen && names.length > 0 ? "等" : "";
  const catchAll = role === "support" && ownership.supportsCatchAll ? [ownership.supportsCatchAll] : [];
  const text = [...names, ...catchAll].join("、") + open;
  return text !== "" && inferred ? text + INFERRED_MARK : text;
}

function stateOf(reading: CellReading, names: readonly string[], tolerated: readonly string[], isOpen: boolean, reader: OwnerReader): OwnerCell["state"] {
  if (reading.text === "") return { kind: "blank" };
  const expected = new Set(names);
  const allowed = new Set([...names, ...tolerated]);
  const found = new Set<string>();
  const extra: string[] = [];
  const renamed: { written: string; planName: string }[] = [];
  for (const { written, candidates, isLaterName } of reader.owners(reading.text)) {
    // A name that may mean two departments is taken as the one the plan calls for; if it calls for neither, as written.
    const department = candidates.find((candidate) => allowed.has(candidate)) ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (department !== undefined) found.add(department);
    if (department !== undefined && isLaterName) renamed.push({ written, planName: department });
    if (department === undefined || !allowed.has(department)) extra.push(department ?? written);
  }
  const missing = [...expected].filter((name) => !found.has(name));
  if (missing.length === 0 && (isOpen || extra.length === 0)) return { kind: "same", renamed };
  return { kind: "different", missing, extra, renamed };
}
