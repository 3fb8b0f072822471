/**
 * 生成空白台账: sheets for departments to fill in, made from the plan in force.
 *
 *   prepareBlankLedgers   which sheets are new or made anew, and which stand there already with something typed: those are left alone. 2–3 syncs.
 *   writeBlankLedgers     writes them, all or none. 3–4 syncs. 撤销 takes it back.
 */
import { planSheets } from "../excel/planSheets";
import type { SheetsPlan } from "../excel/planSheets";
import { readWorkbook } from "../excel/readWorkbook";
import { writeDocuments } from "../excel/writeDocuments";
import type { Locale } from "../locales/locale";
import type { Plan } from "../plan/plan";
import { blankLedger, departmentsWithShare } from "../planSheets/blankLedger";
import type { SheetDocument } from "../sheet/document";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import { ledgerKind } from "../sheet/workbookSnapshot";
import { planIn } from "./planInForce";

/** Names of the departments the plan asks something of. */
export { departmentsWithShare };

export interface BlankLedgerRequest {
  /** Judges where the workbook has no plan of its own. */
  readonly plan: Plan;
  /** Names of the plan's register; all that the plan asks something of when absent. */
  readonly departments?: readonly string[];
  readonly locale: Locale;
  readonly planSheets?: "use" | "ignore";
  /** What the sheet is called; the department's name when absent. */
  readonly sheetName?: string;
}

export interface PreparedLedgers {
  readonly sheets: readonly { readonly department: string; readonly name: string; readonly state: "new" | "filled-again" }[];
  /** Departments whose ledger stands there with something typed into it. */
  readonly existing: readonly string[];
  readonly documents: readonly SheetDocument[];
  readonly plan: SheetsPlan;
}

/** Problems: nobody-has-share where the plan asks nothing of anybody, unknown-department, plan-broken. */
export async function prepareBlankLedgers(request: BlankLedgerRequest): Promise<Outcome<PreparedLedgers>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const { sheets } = read.value.value;
  const force = planIn({ sheets }, request);
  if (!force.ok) return force;
  const { plan } = force.value;
  const wanted = request.departments ?? departmentsWithShare(plan);
  const known = new Set(departmentsWithShare(plan));
  if (known.size === 0) return failed({ code: "nobody-has-share" });
  const stranger = wanted.find((name) => !known.has(name));
  if (stranger !== undefined) return failed({ code: "unknown-department", department: stranger, departments: [...known] });
  const existing = wanted.filter((name) => sheets.some(({ ours, own }) => ours === ledgerKind(name) && own?.touched));
  const made = wanted.filter((name) => !existing.includes(name));
  const documents = made.map((name) => blankLedger(plan, name, request.locale.blankLedger, request.sheetName ?? name));
  const places: SheetsPlan = { ...planSheets(documents, sheets), leave: [] };
  return succeeded({ sheets: places.places.map(({ name, onto }, index) => ({ department: made[index]!, name, state: onto ? "filled-again" : "new" })), existing, documents, plan: places });
}

export async function writeBlankLedgers({ documents, plan }: PreparedLedgers): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  if (documents.length === 0) return succeeded({ sheets: [] });
  const written = await writeDocuments(documents, { plan, action: "ledgers" });
  return written.ok ? succeeded({ sheets: written.value.value.sheets }) : failed(written.problem);
}
