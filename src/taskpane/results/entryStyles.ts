/** How an entry of the list looks; findings and plain rows share it. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useEntryStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "6px" },
  main: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "8px 16px 2px",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  icon: { fontSize: "18px", marginTop: "1px" },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: "20px" },
  message: { lineHeight: "20px", marginTop: "1px" },
  next: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px", marginTop: "2px" },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px", padding: "0 12px 0 44px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  place: { minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  clause: {
    margin: "4px 16px 6px 44px",
    padding: "6px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.6",
  },
  section: { color: tokens.colorNeutralForeground3, display: "block" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
