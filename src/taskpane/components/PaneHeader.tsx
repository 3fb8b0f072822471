/** Product name and the settings menu. The top-right 40×40 belongs to Office's own button and stays empty. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocaleCode } from "../../locales/locale";
import { usePane } from "../context/paneContext";
import { ProductMark } from "./ProductMark";
import { SettingsMenu } from "./SettingsMenu";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    boxSizing: "border-box",
    padding: "4px 48px 4px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, flexGrow: 1 },
});

export function PaneHeader({ locale, onLocale }: { readonly locale: LocaleCode; onLocale(locale: LocaleCode): void }): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <header className={styles.header}>
      <ProductMark />
      <h1 className={styles.name}>{text.product}</h1>
      <SettingsMenu locale={locale} onLocale={onLocale} />
    </header>
  );
}
