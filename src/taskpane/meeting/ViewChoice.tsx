/** What the meeting looks at: each indicator, departments, areas, or a trend. */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useWords } from "../context/useWords";
import { MEETING_VIEWS, type MeetingLook } from "./meetingRows";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
  choice: {
    flex: "1 0 auto",
    minHeight: "32px",
    padding: "3px 10px",
    font: "inherit",
    ":lang(en)": { padding: "3px 5px", fontSize: tokens.fontSizeBase200 },
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "@media (min-width: 560px)": { flex: "0 0 auto", padding: "3px 20px", ":lang(en)": { padding: "3px 20px", fontSize: tokens.fontSizeBase300 } },
    "@media (min-width: 840px)": { fontSize: tokens.fontSizeBase400, minHeight: "40px", ":lang(en)": { fontSize: tokens.fontSizeBase400 } },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

export function ViewChoice({ chosen, onChoose }: { readonly chosen: MeetingLook; onChoose(next: MeetingLook): void }): React.JSX.Element {
  const styles = useStyles();
  const { views } = useWords().charts;
  return (
    <div className={styles.root} role="group" aria-label={views.label}>
      {MEETING_VIEWS.map((view) => (
        <button key={view} type="button" className={mergeClasses(styles.choice, view === chosen && styles.chosen)} aria-pressed={view === chosen} onClick={() => onChoose(view)}>
          {views[view]}
        </button>
      ))}
    </div>
  );
}
