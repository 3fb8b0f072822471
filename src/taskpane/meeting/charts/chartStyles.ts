/** What the pictures and the tables behind them have in common. */
import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 840px)";

export const useChartStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "24px", fontWeight: tokens.fontWeightSemibold, textWrap: "balance", [WIDE]: { fontSize: "20px", lineHeight: "28px" } },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px", textWrap: "pretty", [WIDE]: { fontSize: tokens.fontSizeBase400, lineHeight: "24px" } },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 14px", margin: "4px 0 0", padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: "18px", [WIDE]: { fontSize: tokens.fontSizeBase400, lineHeight: "24px", gap: "4px 22px" } },
  legendItem: { display: "flex", alignItems: "center", gap: "6px" },
  scroll: { overflowX: "auto", scrollbarWidth: "thin", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  // In a pane too narrow for it, it scrolls; words are not torn apart.
  table: { borderCollapse: "collapse", width: "100%", minWidth: "280px", overflowWrap: "break-word", fontSize: tokens.fontSizeBase200, lineHeight: "18px", fontVariantNumeric: "tabular-nums", [WIDE]: { fontSize: tokens.fontSizeBase400, lineHeight: "24px" } },
  heading: { padding: "6px 8px 6px 0", textAlign: "left", verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, borderBottom: `2px solid ${tokens.colorNeutralStroke1}` },
  cell: { padding: "6px 8px 6px 0", textAlign: "left", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { minWidth: "6em" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  numberHead: { textAlign: "right", wordBreak: "keep-all" },
  small: { display: "block", color: tokens.colorNeutralForeground3 },
});
