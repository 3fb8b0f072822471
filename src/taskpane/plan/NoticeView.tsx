/** 读取通知: the notice's text or file, then its items to be confirmed. */
import { usePlanWords } from "./usePlanWords";
import { NoticeConfirm } from "./NoticeConfirm";
import { NoticeInput } from "./NoticeInput";
import { PageHead } from "./PageHead";
import { usePlanStyles } from "./planStyles";
import type { NoticeUse } from "./useNotice";

export interface NoticeViewProps {
  readonly notice: NoticeUse;
  readonly busy: boolean;
  /** The page is in sight. */
  readonly shown: boolean;
  onWrite(): void;
  onBack(): void;
}

export function NoticeView({ notice, busy, shown, onWrite, onBack }: NoticeViewProps): React.JSX.Element {
  const shared = usePlanStyles();
  const { notice: words } = usePlanWords();
  const { state } = notice;
  return (
    <section className={shared.root} aria-labelledby="plan-notice">
      <PageHead id="plan-notice" title={words.heading} disabled={busy} shown={shown} onBack={onBack} />
      {state.kind === "read" ? <NoticeConfirm notice={notice} read={state.read} busy={busy} onWrite={onWrite} /> : <NoticeInput notice={notice} />}
    </section>
  );
}
