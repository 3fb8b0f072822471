/** What a button on Excel's ribbon did, or why it did nothing: Excel itself shows neither. The next action of the pane puts it away. */
import type { RibbonNews } from "../../actions/ribbonNews";
import { problemSentence } from "../../locales/sentences";
import { useWords } from "../context/useWords";
import { Notice } from "./Notice";

export function RibbonNotice({ news, onDismiss }: { readonly news: RibbonNews; onDismiss(): void }): React.JSX.Element {
  const words = useWords();
  const { ribbon, problem } = words.pane;
  if (news.problem === null) {
    return (
      <Notice kind="success" onDismiss={onDismiss}>
        {ribbon[news.command](news.count)}
      </Notice>
    );
  }
  const { message, next } = problemSentence(news.problem, words);
  return (
    <Notice kind="error" onDismiss={onDismiss}>
      <p>
        <strong>{problem.title[news.command]}</strong>
      </p>
      <p>{message}</p>
      {next === "" ? null : <p>{next}</p>}
    </Notice>
  );
}
