/** What went wrong, what was done: at most one of each. What a ribbon button did stands first. */
import type { RibbonNews } from "../../actions/ribbonNews";
import type { Session } from "../state/useSession";
import { ReportNotice } from "./ReportNotice";
import { RibbonNotice } from "./RibbonNotice";
import { TroubleNotice } from "./TroubleNotice";

export interface NoticesProps {
  readonly session: Session;
  readonly onPlan: (() => void) | null;
  readonly news: RibbonNews | null;
  onNewsRead(): void;
}

export function Notices({ session, onPlan, news, onNewsRead }: NoticesProps): React.JSX.Element {
  const { trouble, report } = session.state;
  return (
    <>
      {news ? <RibbonNotice news={news} onDismiss={onNewsRead} /> : null}
      {trouble ? <TroubleNotice trouble={trouble} session={session} onPlan={onPlan} /> : null}
      {report ? <ReportNotice report={report} session={session} /> : null}
    </>
  );
}
