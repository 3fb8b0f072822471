/** Which department and which area the meeting looks at, and how many indicators those are. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../context/useWords";
import { useSelectStyles } from "../results/selectStyles";
import { areasOf, departmentsOf, type MeetingFilter, type Summary } from "./meetingRows";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px 12px", alignItems: "center" },
  select: { flex: "1 1 130px", width: "auto", "@media (min-width: 840px)": { flex: "0 1 240px", fontSize: tokens.fontSizeBase400, minHeight: "40px" } },
  shown: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, "@media (min-width: 840px)": { fontSize: tokens.fontSizeBase400 } },
});

export interface MeetingFiltersProps {
  readonly summary: Summary;
  readonly filter: MeetingFilter;
  onFilter(filter: MeetingFilter): void;
  readonly shown: number;
}

export function MeetingFilters({ summary, filter, onFilter, shown }: MeetingFiltersProps): React.JSX.Element {
  const styles = useStyles();
  const select = useSelectStyles();
  const { meeting: text, findings } = useWords();
  return (
    <div className={styles.root} role="group" aria-label={text.filters}>
      <select className={mergeClasses(select, styles.select)} aria-label={text.department} value={filter.department} onChange={({ target }) => onFilter({ ...filter, department: target.value })}>
        <option value="">{text.everyDepartment}</option>
        {departmentsOf(summary).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <select className={mergeClasses(select, styles.select)} aria-label={text.area} value={filter.area} onChange={({ target }) => onFilter({ ...filter, area: target.value })}>
        <option value="">{text.everyArea}</option>
        {areasOf(summary).map(({ section, title }) => (
          <option key={section} value={section}>
            {findings.section(section)} {title}
          </option>
        ))}
      </select>
      <p className={styles.shown} role="status">
        {text.shown(shown, summary.indicators.length)}
      </p>
    </div>
  );
}
