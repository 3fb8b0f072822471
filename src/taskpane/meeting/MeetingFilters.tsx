/** Which department and which area the meeting looks at, and how many indicators those are. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../context/useWords";
import { useSelectStyles } from "../results/selectStyles";
import { areasOf, departmentsOf, type MeetingFilter, type Summary } from "./meetingRows";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px 12px", alignItems: "center" },
  select: { flex: "1 1 130px", width: "auto", "@media (min-width: 840px)": { flex: "0 1 240px", fontSize: tokens.fontSizeBase400, minHeight: "40px" } },
  lead: { display: "flex", alignItems: "center", gap: "6px", cursor: "pointer", "@media (min-width: 840px)": { fontSize: tokens.fontSizeBase400 } },
  box: { width: "18px", height: "18px", margin: 0, accentColor: tokens.colorCompoundBrandBackground, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
  shown: { outlineStyle: "none", margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, "@media (min-width: 840px)": { fontSize: tokens.fontSizeBase400 } },
});

export interface MeetingFiltersProps {
  readonly summary: Summary;
  readonly filter: MeetingFilter;
  onFilter(filter: MeetingFilter): void;
  readonly shown: number;
  /** The line that says how many are shown: it takes the focus when a bar led here. */
  readonly shownRef: React.Ref<HTMLParagraphElement>;
}

export function MeetingFilters({ summary, filter, onFilter, shown, shownRef }: MeetingFiltersProps): React.JSX.Element {
  const styles = useStyles();
  const select = useSelectStyles();
  const { meeting: text, findings, charts } = useWords();
  const ofDepartment = (department: string): void => onFilter({ ...filter, department, leadOnly: department !== "" && filter.leadOnly });
  return (
    <div className={styles.root} role="group" aria-label={text.filters}>
      <select className={mergeClasses(select, styles.select)} aria-label={text.department} value={filter.department} onChange={({ target }) => ofDepartment(target.value)}>
        <option value="">{text.everyDepartment}</option>
        {departmentsOf(summary).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {filter.department === "" ? null : (
        <label className={styles.lead}>
          <input type="checkbox" className={styles.box} checked={filter.leadOnly} onChange={({ target }) => onFilter({ ...filter, leadOnly: target.checked })} />
          {charts.leadOnly}
        </label>
      )}
      <select className={mergeClasses(select, styles.select)} aria-label={text.area} value={filter.area} onChange={({ target }) => onFilter({ ...filter, area: target.value })}>
        <option value="">{text.everyArea}</option>
        {areasOf(summary).map(({ section, title }) => (
          <option key={section} value={section}>
            {findings.section(section)} {title}
          </option>
        ))}
      </select>
      <p ref={shownRef} className={styles.shown} role="status" tabIndex={-1}>
        {text.shown(shown, summary.indicators.length)}
      </p>
    </div>
  );
}
