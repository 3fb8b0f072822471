/** Product name, the way to the settings, and the situations below. The top-right 40×40 belongs to Office's own button and stays empty. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { usePane } from "../context/paneContext";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  header: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2 },
  top: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    boxSizing: "border-box",
    padding: "4px 48px 4px 16px",
    "@media (min-width: 1100px)": { paddingLeft: "24px" },
  },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, flexGrow: 1, minWidth: 0 },
});

export interface PaneHeaderProps {
  readonly settingsOpen: boolean;
  onSettings(): void;
  readonly settingsButton: React.Ref<HTMLButtonElement>;
  readonly children: React.ReactNode;
}

export function PaneHeader({ settingsOpen, onSettings, settingsButton, children }: PaneHeaderProps): React.JSX.Element {
  const styles = useStyles();
  const { shell } = usePane();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <ProductMark />
        <h1 className={styles.name}>{shell.product}</h1>
        <Button ref={settingsButton} appearance="subtle" icon={<SettingsRegular />} aria-label={shell.openSettings} title={shell.openSettings} aria-expanded={settingsOpen} onClick={onSettings} />
      </div>
      {children}
    </header>
  );
}
