/** One sentence about what just happened. Errors stay until they are dismissed, other notices go by themselves. */
import { useEffect } from "react";
import type { PageText } from "../language";

export interface NoticeText {
  readonly kind: "error" | "info";
  readonly text: string;
}

const SHOWN_FOR_MS = 4000;

export function Notice({ notice, text, onDismiss }: { readonly notice: NoticeText | null; readonly text: PageText; readonly onDismiss: () => void }) {
  useEffect(() => {
    if (notice?.kind !== "info") return undefined;
    const timer = window.setTimeout(onDismiss, SHOWN_FOR_MS);
    return () => window.clearTimeout(timer);
  }, [notice, onDismiss]);
  return (
    <div className="notice-place" role={notice?.kind === "error" ? "alert" : "status"}>
      {notice && (
        <div className={`notice ${notice.kind}`}>
          <span>{notice.text}</span>
          <button type="button" className="plain" aria-label={text.dismiss} title={text.dismiss} onClick={onDismiss}>×</button>
        </div>
      )}
    </div>
  );
}
