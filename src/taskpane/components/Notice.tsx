/** A framed sentence with an icon and a word, optional actions below, and a button that puts it away. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../context/paneContext";

export type NoticeKind = "success" | "warning" | "error";

const ICONS = { success: CheckmarkCircleRegular, warning: WarningRegular, error: ErrorCircleRegular } as const;

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: "8px", padding: "6px 6px 8px 10px", alignItems: "start", borderRadius: tokens.borderRadiusMedium, border: "1px solid", overflowWrap: "anywhere" },
  icon: { fontSize: "20px", lineHeight: 1, marginTop: "4px" },
  body: { minWidth: 0, paddingTop: "4px", lineHeight: "1.5", "& p": { margin: "0 0 2px" } },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, borderTopColor: tokens.colorStatusSuccessBorder1, borderRightColor: tokens.colorStatusSuccessBorder1, borderBottomColor: tokens.colorStatusSuccessBorder1, borderLeftColor: tokens.colorStatusSuccessBorder1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder1, borderRightColor: tokens.colorStatusWarningBorder1, borderBottomColor: tokens.colorStatusWarningBorder1, borderLeftColor: tokens.colorStatusWarningBorder1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1, borderRightColor: tokens.colorStatusDangerBorder1, borderBottomColor: tokens.colorStatusDangerBorder1, borderLeftColor: tokens.colorStatusDangerBorder1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
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
  const { text } = usePane();
  const Icon = ICONS[kind];
  return (
    <div className={mergeClasses(styles.root, styles[kind])} role={kind === "error" ? "alert" : "status"}>
      <Icon className={mergeClasses(styles.icon, styles[`${kind}Icon`])} aria-hidden />
      <div className={styles.body}>{children}</div>
      {onDismiss ? <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={text.action.close} title={text.action.close} onClick={onDismiss} /> : null}
    </div>
  );
}
