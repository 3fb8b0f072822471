/** What is going on, what went wrong, what was done: at most one of each. What a ribbon button did stands first. */
import type { Session } from "../state/useSession";
import { BusyNotice } from "./BusyNotice";
import { ReportNotice } from "./ReportNotice";
import { RibbonNotice } from "./RibbonNotice";
import { TroubleNotice } from "./TroubleNotice";

export function Notices({ session }: { readonly session: Session }): React.JSX.Element {
  const { busy, trouble, report } = session.state;
  return (
    <>
      <RibbonNotice busy={busy !== null} />
      {busy ? <BusyNotice busy={busy} onCancel={session.cancel} /> : null}
      {trouble ? <TroubleNotice trouble={trouble} session={session} /> : null}
      {report ? <ReportNotice report={report} onDismiss={() => session.dismiss("report")} /> : null}
    </>
  );
}
