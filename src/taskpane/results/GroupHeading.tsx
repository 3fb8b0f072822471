/** Heading of a group in the list: icon, word, count. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import type { Locale } from "../../locales/locale";
import type { Group } from "../list/grouping";
import { SEVERITY_LOOK, VERDICT_LOOK } from "./verdictLook";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    boxSizing: "border-box",
    minHeight: "36px",
    margin: 0,
    padding: "6px 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "20px", flexShrink: 0 },
  name: { minWidth: 0 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: 400, fontVariantNumeric: "tabular-nums" },
});

export function GroupHeading({ group, count }: { readonly group: Group; readonly count: number }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const formats = useFormats();
  const { Icon, color } = lookOf(group);
  return (
    <h3 className={styles.heading}>
      <Icon className={styles.icon} style={{ color }} aria-hidden />
      <span className={styles.name}>{nameOf(group, words)}</span>
      <span className={styles.count}>{formats.count(count)}</span>
    </h3>
  );
}

function lookOf(group: Group): { readonly Icon: typeof TableSimpleRegular; readonly color: string } {
  switch (group.by) {
    case "severity":
      return SEVERITY_LOOK[group.severity];
    case "indicator":
      return SEVERITY_LOOK[group.worst];
    case "sheet":
      return { Icon: TableSimpleRegular, color: tokens.colorNeutralForeground2 };
    case "unreported":
      return VERDICT_LOOK.missing;
    case "rows":
      return VERDICT_LOOK.met;
  }
}

function nameOf(group: Group, { pane: { item }, findings }: Locale): string {
  switch (group.by) {
    case "severity":
      return findings.severity[group.severity];
    case "indicator":
      return group.name ?? item.noIndicator;
    case "sheet":
      return group.sheet;
    case "unreported":
      return item.unreported;
    case "rows":
      return item.rows;
  }
}
