/**
 * Which plan judges: the one whose sheets stand in the workbook, else the one that was given (the built-in plan, a file). A workbook whose
 * plan sheets are not in order has no plan: nothing is judged until they are mended or the built-in plan is restored. Pure.
 */
import { allLocales } from "../locales/locale";
import { planFingerprint } from "../plan/fingerprint";
import type { Plan } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import type { PlanBook } from "../planSheets/planBook";
import { bookOf } from "../planSheets/planBook";
import type { PlanSheetsReading } from "../planSheets/readPlanSheets";
import { readPlanSheets } from "../planSheets/readPlanSheets";
import type { PlanSheetWords } from "../planSheets/words";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { WorkbookSnapshot } from "../sheet/workbookSnapshot";

/** "given": the built-in plan, or a file's. "office": the sheets of the workbook. */
export type PlanSource = "given" | "office";

export interface PlanInForce extends PlanBook {
  readonly source: PlanSource;
  /** Two plans with the same one judge alike. */
  readonly fingerprint: string;
}

export interface PlanQuestion {
  /** Judges where the workbook has no plan of its own. */
  readonly plan: Plan;
  readonly settings?: JudgingSettings;
  /** "ignore": the plan given judges, whatever sheets stand there (a file among many; a plan asked for by name). */
  readonly planSheets?: "use" | "ignore";
}

/** Problem plan-broken, with every fault. */
export function planIn(snapshot: Pick<WorkbookSnapshot, "sheets">, question: PlanQuestion): Outcome<PlanInForce> {
  const reading: PlanSheetsReading = question.planSheets === "ignore" ? { kind: "none" } : readPlanSheets(snapshot, planVocabularies());
  switch (reading.kind) {
    case "none":
      return succeeded({ ...bookOf(question.plan), ...(question.settings ? { settings: question.settings } : {}), source: "given", fingerprint: planFingerprint(question.plan) });
    case "broken":
      return failed({ code: "plan-broken", faults: reading.faults });
    case "read": {
      const { book, targets } = reading;
      return succeeded({ ...book, plan: marked(book.plan, question.plan, targets), source: "office", fingerprint: planFingerprint(book.plan) });
    }
  }
}

/** The words of the plan's sheets in every language; faults name headings in the product's own. */
export function planVocabularies(): [PlanSheetWords, ...PlanSheetWords[]] {
  const [first, ...others] = allLocales.map(({ planSheets }) => planSheets);
  return [first!, ...others];
}

/** The office's plan, with the place of every target that is not the given plan's: findings that rest on it say so. */
function marked(own: Plan, given: Plan, targets: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>): Plan {
  const known = new Map(given.indicators.map(({ id, target, unit }) => [id, JSON.stringify([target, unit])]));
  return {
    ...own,
    indicators: own.indicators.map((one) => {
      const place = targets.get(one.id);
      return place && known.get(one.id) !== JSON.stringify([one.target, one.unit]) ? { ...one, setIn: `${place.sheet}!${place.cell}` } : one;
    }),
  };
}
