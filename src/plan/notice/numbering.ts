/**
 * The numbers sections of a notice are listed under: 一、 (一) 1. (1) ① and a few more. Ranks go from outer to inner, whichever of them a
 * notice uses.
 */

export interface Marker {
  /** 1 一、 · 2 (一) · 3 1. · 4 (1) · 5 ① */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** How the marker stands in a section's name: "三", "(一)", "2", "(3)", "①". */
  readonly label: string;
  /** Length of the marker in the text. */
  readonly length: number;
}

const HAN = "[一二三四五六七八九十]{1,3}";
const PATTERNS: readonly (readonly [RegExp, Marker["rank"], (match: RegExpExecArray) => string])[] = [
  [new RegExp(`^(${HAN})(?:、|\\.(?!\\d)|, ?(?=[^,]{2,20}$)) ?`), 1, ([, number]) => number!],
  [new RegExp(`^第(${HAN})(?:章|部分|篇) ?`), 1, ([, number]) => number!],
  [new RegExp(`^[([]?((?:任务|目标|专栏|工程|行动)(?:${HAN})?)[)\\]] ?`), 1, ([, label]) => label!],
  [new RegExp(`^\\((${HAN})\\)[、.]? ?`), 2, ([, number]) => `(${number})`],
  [new RegExp(`^(${HAN})\\)[、.]? ?`), 2, ([, number]) => `(${number})`],
  [/^(\d{1,3})(?:、|\.(?!\d)) ?/, 3, ([, number]) => number!],
  [/^(\d{1,2}\.\d{1,2})[.、 ] ?(?=[^\d%‰\s])/, 4, ([, number]) => number!],
  [/^\((\d{1,2})\)[、.]? ?/, 4, ([, number]) => `(${number})`],
  [/^(\d{1,2})\)[、.]? ?/, 4, ([, number]) => `(${number})`],
  [/^([\u2460-\u2473])[、.]? ?/, 5, ([, number]) => number!],
];

/** The marker `text` begins with, or null. */
export function markerOf(text: string): Marker | null {
  const head = text.slice(0, 24);
  if (!/^[一二三四五六七八九十第([\d\u2460-\u2473任目专工行]/.test(head)) return null;
  for (const [pattern, rank, label] of PATTERNS) {
    const match = pattern.exec(head);
    if (match) return { rank, label: label(match), length: match[0].length };
  }
  return null;
}

/** 一是 二要 第一, 首先: order within a sentence, no section. */
const ORDINAL = /^(?:[一二三四五六七八九十](?:是|要)(?:要)?[,:]?|第[一二三四五六七八九十](?:,|、|:|是)|首先,?|其次,?|再次,?|最后,?)\s*/;

/** How many signs of a clause are such an ordinal. */
export function ordinalLength(text: string): number {
  return ORDINAL.exec(text.slice(0, 12))?.[0].length ?? 0;
}
