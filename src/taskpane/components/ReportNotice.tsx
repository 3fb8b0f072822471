/** What an action did, and what it left alone. */
import { usePane } from "../context/paneContext";
import { reportLines } from "../state/reportLines";
import type { Report } from "../state/sessionState";
import { Notice } from "./Notice";

export function ReportNotice({ report, onDismiss }: { readonly report: Report; onDismiss(): void }): React.JSX.Element {
  const { text } = usePane();
  const { lines, complete } = reportLines(report, text);
  return (
    <Notice kind={complete ? "success" : "warning"} onDismiss={onDismiss}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
