/** Icon and colour of each verdict and severity. The word always stands beside them. */
import { tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { PersonEditRegular } from "@fluentui/react-icons/svg/person-edit";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Severity, Verdict } from "../../checks/finding";

interface Look {
  readonly Icon: typeof InfoRegular;
  readonly color: string;
}

const RED = tokens.colorStatusDangerForeground1;
const AMBER = tokens.colorStatusWarningForeground3;
const GREEN = tokens.colorStatusSuccessForeground1;
const GREY = tokens.colorNeutralForeground3;

export const VERDICT_LOOK: Readonly<Record<Verdict, Look>> = {
  met: { Icon: CheckmarkCircleRegular, color: GREEN },
  shortfall: { Icon: DismissCircleRegular, color: RED },
  unclear: { Icon: QuestionCircleRegular, color: AMBER },
  missing: { Icon: CircleHintRegular, color: RED },
  manual: { Icon: PersonEditRegular, color: tokens.colorBrandForeground1 },
  notApplicable: { Icon: SubtractCircleRegular, color: GREY },
};

export const SEVERITY_LOOK: Readonly<Record<Severity, Look>> = {
  error: { Icon: ErrorCircleRegular, color: RED },
  warning: { Icon: WarningRegular, color: AMBER },
  info: { Icon: InfoRegular, color: GREY },
};
