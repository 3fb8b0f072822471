/** A framed sentence with an icon and a word, optional actions below, and a button that puts it away. The tray around reads it out. */
import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useWords } from "../context/useWords";

export type NoticeKind = "success" | "info" | "warning" | "error";

const ICONS = { success: CheckmarkCircleRegular, info: InfoRegular, warning: WarningRegular, error: ErrorCircleRegular } as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "6px 6px 8px 10px",
    alignItems: "start",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid",
  },
  icon: { fontSize: "20px", lineHeight: 1, marginTop: "5px" },
  body: { minWidth: 0, paddingTop: "4px", lineHeight: "22px", textWrap: "pretty", "& p": { margin: "0 0 2px" } },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1) },
  info: { backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke2) },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: React.ReactNode;
  readonly onDismiss?: () => void;
}

export function Notice({ kind, children, onDismiss }: NoticeProps): React.JSX.Element {
  const styles = useStyles();
  const { close } = useWords().pane.action;
  const Icon = ICONS[kind];
  return (
    <div className={mergeClasses(styles.root, styles[kind])} role={kind === "error" ? "alert" : undefined}>
      <Icon className={mergeClasses(styles.icon, styles[`${kind}Icon`])} aria-hidden />
      <div className={styles.body}>{children}</div>
      {onDismiss ? <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={close} title={close} onClick={onDismiss} /> : null}
    </div>
  );
}
