/** One item: what was understood beside the words it was understood from, what is doubtful about it, and what a person decided. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { NoticeItem } from "../../actions/importNotice";
import { quoteTarget } from "../../checks/measure";
import { useWords } from "../context/useWords";
import { SEVERITY_LOOK } from "../results/verdictLook";
import { Clauses } from "./Clauses";
import { IndicatorForm } from "./IndicatorForm";
import { usePlanStyles } from "./planStyles";
import { isPending, valueOf, type Decisions, type NoticeUse } from "./useNotice";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "baseline", justifyContent: "space-between" },
  name: { margin: 0, flex: "1 1 160px", minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold, textWrap: "pretty" },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  state: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  stateIcon: { fontSize: "16px" },
  sides: { display: "grid", gap: "6px 16px", gridTemplateColumns: "minmax(0, 1fr)", alignItems: "start", "@media (min-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" } },
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 10px", margin: 0, lineHeight: "20px" },
  term: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  fact: { margin: 0, textWrap: "pretty" },
  doubts: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  doubt: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "6px", lineHeight: "20px" },
  doubtIcon: { fontSize: "18px", marginTop: "1px" },
});

type State = "asRead" | "pending" | "accepted" | "edited" | "dropped";

function stateOf(item: NoticeItem, decisions: Decisions): State {
  switch (decisions.get(item.key)?.kind) {
    case "accept":
      return "accepted";
    case "edit":
      return "edited";
    case "drop":
      return "dropped";
    default:
      return isPending(item, decisions) ? "pending" : "asRead";
  }
}

const LOOK = {
  asRead: { Icon: CheckmarkCircleRegular, color: tokens.colorNeutralForeground3 },
  pending: { Icon: QuestionCircleRegular, color: SEVERITY_LOOK.warning.color },
  accepted: { Icon: CheckmarkCircleRegular, color: tokens.colorStatusSuccessForeground1 },
  edited: { Icon: CheckmarkCircleRegular, color: tokens.colorStatusSuccessForeground1 },
  dropped: { Icon: SubtractCircleRegular, color: tokens.colorNeutralForeground3 },
} as const;

interface NoticeItemCardProps {
  readonly item: NoticeItem;
  readonly notice: NoticeUse;
  readonly busy: boolean;
}

export function NoticeItemCard({ item, notice, busy }: NoticeItemCardProps): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { notice: words } = usePlanWords();
  const { decisions, decide, editing, setEditing } = notice;
  const id = useId();
  const state = stateOf(item, decisions);
  const { Icon, color } = LOOK[state];
  const value = valueOf(item, decisions);
  const name = "name" in value ? value.name : value.title;
  const open = editing === item.key;
  return (
    <article className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={mergeClasses(styles.name, state === "dropped" && styles.gone)} lang="zh-CN">
          {name}
        </h4>
        <span className={styles.state}>
          <Icon className={styles.stateIcon} style={{ color }} aria-hidden />
          {words.state[state]}
        </span>
      </div>
      {open && item.kind === "indicator" ? (
        <>
          <Clauses clauses={item.clauses} />
          <IndicatorForm indicator={valueOf(item, decisions) as typeof item.value} busy={busy} onSave={(typed) => notice.saveEdit(item, typed)} onCancel={() => setEditing(null)} />
        </>
      ) : (
        <>
          {state === "dropped" ? null : (
            <div className={styles.sides}>
              <Facts item={item} decisions={decisions} />
              <Clauses clauses={item.clauses} />
            </div>
          )}
          {state === "dropped" || item.doubts.length === 0 ? null : (
            <ul className={styles.doubts}>
              {item.doubts.map(({ code, text }, index) => (
                <li key={`${code} ${index}`} className={styles.doubt}>
                  <WarningRegular className={styles.doubtIcon} style={{ color: state === "pending" ? SEVERITY_LOOK.warning.color : tokens.colorNeutralForeground3 }} aria-hidden />
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          )}
          <div className={shared.buttons}>
            {state === "pending" || state === "dropped" ? (
              <Button size="small" disabledFocusable={busy} aria-label={words.acceptNamed(name)} onClick={() => decide(item.key, state === "dropped" && item.doubts.length === 0 ? null : { kind: "accept" })}>
                {words.accept}
              </Button>
            ) : null}
            {item.kind === "indicator" && state !== "dropped" ? (
              <Button size="small" disabledFocusable={busy || (editing !== null && editing !== item.key)} aria-label={words.editNamed(name)} onClick={() => setEditing(item.key)}>
                {words.edit}
              </Button>
            ) : null}
            {state === "dropped" ? null : (
              <Button size="small" appearance="subtle" disabledFocusable={busy} aria-label={words.dropNamed(name)} onClick={() => decide(item.key, { kind: "drop" })}>
                {words.drop}
              </Button>
            )}
          </div>
        </>
      )}
    </article>
  );
}

/** What was understood, line by line. */
function Facts({ item, decisions }: { readonly item: NoticeItem; readonly decisions: Decisions }): React.JSX.Element {
  const styles = useStyles();
  const { notice: words, separator } = usePlanWords();
  const { findings } = useWords();
  const owners = ({ leads, supports, supportsOpen, supportsCatchAll }: { readonly leads: readonly string[]; readonly supports: readonly string[]; readonly supportsOpen: boolean; readonly supportsCatchAll: string | null }): readonly (readonly [string, string])[] => {
    const named = [...supports, ...(supportsCatchAll === null ? [] : [supportsCatchAll])].join(separator) + (supportsOpen ? words.andOthers : "");
    return [[words.leads, leads.join(separator) || words.nobody], ...(named === "" ? [] : [[words.supports, named] as const])];
  };
  const lines = (): readonly (readonly [string, string])[] => {
    switch (item.kind) {
      case "indicator": {
        const indicator = valueOf(item, decisions);
        return [[words.target, findings.target(quoteTarget(indicator)) + (indicator.comparatorInferred ? words.inferred : "")], ...owners(indicator)];
      }
      case "task":
        return [[words.section, item.value.section], ...owners(item.value)];
      case "duty":
        return [[words.section, item.value.section]];
      case "phase":
        return [[words.kind.phase, words.months(item.value.from, item.value.to)]];
    }
  };
  return (
    <dl className={styles.facts}>
      {lines().map(([term, fact]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
