/** What a ribbon button did or could not do, until it is put away. Each note is shown once, and only while it is news. */
import { useCallback, useEffect, useState } from "react";
import type { RibbonNews } from "../../actions/ribbonNews";
import type { Host } from "../port/actionsPort";

/** A note older than this speaks of another sitting. */
export const NEWS_FOR_MS = 10 * 60_000;
const SEEN = "ribbon-news-seen";

const seen = (host: Host): number => Number(host.readSetting(SEEN) ?? 0);

const unseen = (host: Host): RibbonNews | null => {
  const news = host.lastRibbonNews();
  return news !== null && news.at > seen(host) && Date.now() - news.at < NEWS_FOR_MS ? news : null;
};

export function useRibbonNews(host: Host): { readonly news: RibbonNews | null; dismiss(): void } {
  const [news, setNews] = useState(() => unseen(host));
  useEffect(() => host.onRibbonNews(() => setNews(unseen(host))), [host]);
  const dismiss = useCallback(() => {
    if (news) host.writeSetting(SEEN, String(news.at));
    setNews(null);
  }, [host, news]);
  return { news, dismiss };
}
