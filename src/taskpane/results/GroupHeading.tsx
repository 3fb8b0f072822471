/** Heading of a group in the list: icon, word, count. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context/paneContext";
import type { GroupKey } from "../list/listItems";
import { GROUP_LOOK } from "./verdictLook";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    boxSizing: "border-box",
    minHeight: "36px",
    margin: 0,
    padding: "6px 16px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "18px" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: 400 },
});

export function GroupHeading({ group, count }: { readonly group: GroupKey; readonly count: number }): React.JSX.Element {
  const styles = useStyles();
  const { text, words } = usePane();
  const { Icon, color } = GROUP_LOOK[group];
  const name = group === "unreported" ? text.item.unreported : group === "rows" ? text.item.rows : words.severity[group];
  return (
    <h3 className={styles.heading}>
      <Icon className={styles.icon} style={{ color }} aria-hidden />
      {name}
      <span className={styles.count}>{count}</span>
    </h3>
  );
}
