/** Search, grouping, and how many results are shown. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useRef } from "react";
import { useWords } from "../context/useWords";
import { GROUPINGS, type Grouping } from "../list/grouping";
import { useSelectStyles } from "./selectStyles";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flex: "1 1 150px", minWidth: 0, paddingRight: "2px" },
  select: { flex: "0 1 auto", width: "auto", maxWidth: "100%" },
  count: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "16px", fontVariantNumeric: "tabular-nums" },
});

export interface ListBarProps {
  readonly query: string;
  onQuery(query: string): void;
  /** Somebody is about to search. */
  onFocus(): void;
  readonly grouping: Grouping;
  onGrouping(grouping: Grouping): void;
  /** How many there are, or what is going on. */
  readonly status: string;
}

export function ListBar({ query, onQuery, onFocus, grouping, onGrouping, status }: ListBarProps): React.JSX.Element {
  const styles = useStyles();
  const select = useSelectStyles();
  const { result: text } = useWords().pane;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles.row}>
        <Input
          ref={field}
          className={styles.search}
          value={query}
          aria-label={text.search}
          placeholder={text.search}
          contentBefore={<SearchRegular aria-hidden />}
          contentAfter={
            query === "" ? undefined : (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={text.clearSearch}
                title={text.clearSearch}
                onClick={() => {
                  onQuery("");
                  field.current?.focus();
                }}
              />
            )
          }
          onFocus={onFocus}
          onChange={(_, data) => onQuery(data.value)}
          onKeyDown={(event) => (event.key === "Escape" && query !== "" ? onQuery("") : undefined)}
        />
        <select className={mergeClasses(select, styles.select)} aria-label={text.grouping} value={grouping} onChange={({ target }) => onGrouping(GROUPINGS.find((each) => each === target.value) ?? "severity")}>
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {text.groupings[each]}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.count} role="status">
        {status}
      </p>
    </>
  );
}
