/** What a finding rests on: what stands in the ledger, what the plan says, how far apart, and the notice's own words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/finding";
import { comparisonOf } from "../../locales/comparison";
import { useWords } from "../context/useWords";

const useStyles = makeStyles({
  basis: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 12px",
    margin: "4px 16px 8px 44px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  term: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  fact: { margin: 0, textWrap: "pretty" },
});

export function Basis({ id, finding }: { readonly id: string; readonly finding: Finding }): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { item } = words.pane;
  const { read, plan, gap } = comparisonOf(finding, words);
  const line = (term: string, fact: string | null, lang?: string): React.JSX.Element | null =>
    fact === null ? null : (
      <>
        <dt className={styles.term}>{term}</dt>
        <dd className={styles.fact} lang={lang}>
          {fact === "" ? item.blank : fact}
        </dd>
      </>
    );
  return (
    <dl id={id} className={styles.basis}>
      {line(item.read, read)}
      {line(item.plan, plan)}
      {line(item.gap, gap)}
      {line(item.clause, finding.clause && words.findings.clause(finding.clause), "zh-CN")}
    </dl>
  );
}
