/** What is going on, what went wrong, what was done: at most one of each. */
import type { Session } from "../state/useSession";
import { BusyNotice } from "./BusyNotice";
import { ReportNotice } from "./ReportNotice";
import { TroubleNotice } from "./TroubleNotice";

export function Notices({ session }: { readonly session: Session }): React.JSX.Element | null {
  const { busy, trouble, report } = session.state;
  return (
    <>
      {busy ? <BusyNotice busy={busy} onCancel={session.cancel} /> : null}
      {trouble ? <TroubleNotice trouble={trouble} session={session} /> : null}
      {report ? <ReportNotice report={report} onDismiss={() => session.dismiss("report")} /> : null}
    </>
  );
}
