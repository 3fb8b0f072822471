/** The year a plan is of. */
import type { Plan } from "./plan";

/** By the date it was issued, or its document's number (贵政办〔2018〕22号); null when neither says. */
export function yearOfPlan({ issuedOn, documentNumber }: Plan): number | null {
  const year = /^(\d{4})-/.exec(issuedOn ?? "") ?? /[〔[(]((?:19|20)\d{2})[〕\])]/.exec(documentNumber ?? "");
  return year ? Number(year[1]) : null;
}
