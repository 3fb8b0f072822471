/**
 * Every check there is, in the order findings of one row are listed. This list is the catalogue of finding codes: a code's
 * severity and what it looks at stand in its check, its title and sentences under the code in `locales/`.
 *
 * Severities: `error` – the figure falls short or cannot be right; `warning` – a person has to settle something before the
 * figure counts; `info` – good to know. A hit may weigh less than its code (a lead that is only inferred).
 */
import type { AnyCheck } from "./check";
import { alteredTarget } from "./checks/alteredTarget";
import { ambiguousPercent } from "./checks/ambiguousPercent";
import { arithmeticMismatch } from "./checks/arithmeticMismatch";
import { conflictingReports } from "./checks/conflictingReports";
import { duplicateIndicator } from "./checks/duplicateIndicator";
import { formulaError } from "./checks/formulaError";
import { hiddenRow } from "./checks/hiddenRow";
import { inferredOwner } from "./checks/inferredOwner";
import { leadMismatch } from "./checks/leadMismatch";
import { leadMissing } from "./checks/leadMissing";
import { missingEvidence } from "./checks/missingEvidence";
import { missingIndicator } from "./checks/missingIndicator";
import { missingValue } from "./checks/missingValue";
import { outOfRange } from "./checks/outOfRange";
import { overdue } from "./checks/overdue";
import { renamedDepartment } from "./checks/renamedDepartment";
import { roundedToTarget } from "./checks/roundedToTarget";
import { shortfall } from "./checks/shortfall";
import { supportMismatch } from "./checks/supportMismatch";
import { supportMissing } from "./checks/supportMissing";
import { unclearValue } from "./checks/unclearValue";
import { unitMismatch } from "./checks/unitMismatch";
import { unknownIndicator } from "./checks/unknownIndicator";
import type { FindingCode } from "./finding";

export const CATALOGUE: readonly AnyCheck[] = [
  shortfall,
  roundedToTarget,
  outOfRange,
  formulaError,
  arithmeticMismatch,
  conflictingReports,
  missingValue,
  missingIndicator,
  unclearValue,
  ambiguousPercent,
  unitMismatch,
  unknownIndicator,
  duplicateIndicator,
  alteredTarget,
  overdue,
  leadMissing,
  leadMismatch,
  supportMissing,
  supportMismatch,
  inferredOwner,
  renamedDepartment,
  missingEvidence,
  hiddenRow,
];

/** The check behind a code. */
export const CHECK_OF: ReadonlyMap<FindingCode, AnyCheck> = new Map(CATALOGUE.map((check) => [check.code, check]));
