/**
 * Whose ledger it is, and what is doubtful about that. Notes are about the ledger as a whole, not about a figure, so they
 * are no findings: nothing is marked for them. `locales/` makes the sentences.
 */
import type { DepartmentMention, DepartmentReading, DepartmentSource, Ledger } from "../ledger/ledger";
import type { Severity } from "./finding";

/** What a sheet's or file's name says of the department. `departments` has more than one where the name is ambiguous. */
export interface NamedElsewhere {
  readonly source: DepartmentSource;
  readonly written: string;
  readonly departments: readonly string[];
}

/** The facts of each code. `cell` is where the name stands, or null; `elsewhere` is what the other sources say. */
export interface DepartmentNoteFacts {
  /** `written` is null when nothing says whose ledger it is. */
  "department-unknown": { written: string | null; elsewhere: readonly NamedElsewhere[] };
  "department-ambiguous": { written: string; candidates: readonly string[]; elsewhere: readonly NamedElsewhere[] };
  "department-contradicted": { department: string; source: DepartmentSource; elsewhere: readonly NamedElsewhere[] };
  /** Nothing but the title says it. */
  "department-from-title": { department: string; written: string };
  /** A person said whose ledger it is. */
  "department-chosen": { department: string; written: string | null };
}

export type DepartmentNoteCode = keyof DepartmentNoteFacts;
export type DepartmentNote = {
  readonly [Code in DepartmentNoteCode]: { readonly code: Code; readonly severity: Severity; readonly cell: string | null; readonly facts: Readonly<DepartmentNoteFacts[Code]> };
}[DepartmentNoteCode];

/** Whose ledgers sheets are, as a person said: the plan's department name by sheet name. */
export type ChosenDepartments = Readonly<Record<string, string>>;

/**
 * The plan's name of the department, or null. What a ledger says without doubt counts; a choice only settles what it leaves
 * open, so that a choice made earlier never overrules a 填报单位 line written since. `known` are the plan's departments.
 */
export function departmentOf({ department, sheet }: Ledger, chosen: ChosenDepartments, known: ReadonlySet<string>): string | null {
  if (department.kind === "known") return department.name;
  const choice = Object.hasOwn(chosen, sheet) ? chosen[sheet] : undefined;
  return choice !== undefined && known.has(choice) ? choice : null;
}

/** What is to be said about the department taken (null: none). At most one note a ledger. */
export function departmentNotes({ department: reading, otherDepartments }: Ledger, taken: string | null): readonly DepartmentNote[] {
  const elsewhere = otherDepartments.flatMap(namedElsewhere);
  if (reading.kind === "known") {
    if (elsewhere.length === 0) return reading.source === "title" ? [{ code: "department-from-title", severity: "info", cell: reading.cell, facts: { department: reading.name, written: reading.written } }] : [];
    return [{ code: "department-contradicted", severity: "warning", cell: reading.cell, facts: { department: reading.name, source: reading.source, elsewhere } }];
  }
  if (taken !== null) return [{ code: "department-chosen", severity: "info", cell: reading.cell, facts: { department: taken, written: reading.written } }];
  if (reading.kind === "unknown") return [{ code: "department-unknown", severity: "warning", cell: reading.cell, facts: { written: reading.written, elsewhere } }];
  return [{ code: "department-ambiguous", severity: "warning", cell: reading.cell, facts: { written: reading.written, candidates: reading.candidates, elsewhere } }];
}

function namedElsewhere({ source, reading }: DepartmentMention): readonly NamedElsewhere[] {
  const departments = namesOf(reading);
  return departments.length === 0 ? [] : [{ source, written: reading.written ?? "", departments }];
}

function namesOf(reading: DepartmentReading): readonly string[] {
  if (reading.kind === "known") return [reading.name];
  return reading.kind === "ambiguous" ? reading.candidates : [];
}
