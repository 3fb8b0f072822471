/** What a button on Excel's ribbon did, or why it did nothing: Excel itself shows neither. The next action of the pane puts it away. */
import { useEffect } from "react";
import { usePane } from "../context/paneContext";
import { useRibbonNews } from "../state/useRibbonNews";
import { Notice } from "./Notice";

export function RibbonNotice({ busy }: { readonly busy: boolean }): React.JSX.Element | null {
  const { text, sentences, host } = usePane();
  const { news, dismiss } = useRibbonNews(host);
  useEffect(() => {
    if (busy) dismiss();
  }, [busy, dismiss]);
  if (!news) return null;
  if (news.problem === null) {
    return (
      <Notice kind="success" onDismiss={dismiss}>
        {text.ribbon[news.command](news.count)}
      </Notice>
    );
  }
  const { message, next } = sentences.problem(news.problem);
  return (
    <Notice kind="error" onDismiss={dismiss}>
      <p>
        <strong>{text.problem.title[news.command]}</strong>
      </p>
      <p>{message}</p>
      {next === "" ? null : <p>{next}</p>}
    </Notice>
  );
}
