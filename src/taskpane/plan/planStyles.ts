/** What the parts of the page of the plan have in common. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlanStyles = makeStyles({
  root: { minHeight: "100%", boxSizing: "border-box", display: "flex", flexDirection: "column", maxWidth: "920px" },
  body: { padding: "4px 16px 24px", flexGrow: 1, display: "flex", flexDirection: "column", gap: "20px", "@media (min-width: 1100px)": { padding: "4px 24px 32px" } },
  group: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "22px", textWrap: "pretty" },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px", textWrap: "pretty" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  row: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0, ":first-child": { borderTop: "none" } },
  chips: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: { padding: "1px 8px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: "20px", display: "flex", flexWrap: "wrap", gap: "0 8px", alignItems: "baseline" },
  more: { alignSelf: "flex-start" },
  /** The notice's own words. */
  clause: { margin: 0, padding: "4px 10px", borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3, lineHeight: "22px", textWrap: "pretty" },
  foot: { position: "sticky", bottom: 0, zIndex: 1, display: "flex", flexDirection: "column", gap: "6px", padding: "10px 16px", "@media (min-width: 1100px)": { padding: "10px 24px" }, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
});
