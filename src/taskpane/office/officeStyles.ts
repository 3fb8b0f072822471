/** What the parts of the office's page have in common. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useOfficeStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "22px", textWrap: "pretty" },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  chips: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: { padding: "1px 8px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: "20px" },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  row: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0, ":first-child": { borderTop: "none" } },
  more: { alignSelf: "flex-start" },
});
