/**
 * Fonts of official documents, and what stands in for them where they are not installed. A cell names one font only, so whoever
 * knows the computer's fonts chooses; Excel itself puts its standard font in place of one it lacks.
 */

export interface Fonts {
  readonly title: string;
  readonly head: string;
  readonly body: string;
}

/** In the order of preference: the official one, its twins of other makers, what every Windows and macOS has. */
const PREFERRED: Readonly<Record<keyof Fonts, readonly string[]>> = {
  title: ["方正小标宋简体", "方正小标宋_GBK", "小标宋", "华文中宋", "宋体", "Songti SC"],
  head: ["黑体", "SimHei", "Heiti SC", "华文黑体", "微软雅黑"],
  body: ["仿宋_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong", "宋体"],
};

/** As the rules of official documents name them. */
export const OFFICIAL_FONTS: Fonts = { title: PREFERRED.title[0]!, head: PREFERRED.head[0]!, body: PREFERRED.body[0]! };

/** The first font of each kind that is there; the official one where none is known to be. */
export function chooseFonts(isInstalled: (name: string) => boolean): Fonts {
  const first = (kind: keyof Fonts): string => PREFERRED[kind].find(isInstalled) ?? OFFICIAL_FONTS[kind];
  return { title: first("title"), head: first("head"), body: first("body") };
}
