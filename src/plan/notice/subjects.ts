/**
 * Several subjects before one number (均达到80以上) or before a list of numbers (分别达到28%、80%): the list is taken apart, and what the
 * last one says for all (生产性和生活性服务业顾客满意度指数) is given to each.
 */
import { MEASURED } from "./names";

export interface Subjects {
  readonly names: readonly string[];
  /** A shared ending had to be guessed by the names' lengths. */
  readonly guessed: boolean;
}

const MOST = 20;

/** Takes "A、B和C…率" apart. One name when it is no list. */
export function subjectsIn(words: string): Subjects {
  const pieces = listPieces(words);
  if (pieces.length < 2 || pieces.length > MOST) return { names: [words], guessed: false };
  const last = pieces[pieces.length - 1]!;
  const others = pieces.slice(0, -1);
  if (others.every((piece) => MEASURED.test(piece) && !isSubstance(piece))) return { names: pieces, guessed: false };
  const shared = sharedEnding(others, last);
  if (shared === null) return { names: [words], guessed: true };
  return { names: [...others.map((piece) => (MEASURED.test(piece) && !isSubstance(piece) ? piece : piece + shared.ending)), last], guessed: shared.guessed };
}

/** 化学需氧量 ends like a measure and is a substance. */
const isSubstance = (piece: string): boolean => /^(?:化学需氧量|总磷|总氮|氨氮)$/.test(piece);

/** Cut at 、 and at 和 与 及; a list of examples (现代物流、信息、科技等生产性服务业) is no list of subjects: only what follows 等 counts. */
function listPieces(words: string): string[] {
  const pieces = cutOutside(words, /、|以及|和|与|及/y);
  const merged: string[] = [];
  for (const piece of pieces) {
    const examples = /^.*?等(?=[^级到值于])(.+)$/.exec(piece);
    if (examples && examples[1]!.length >= 3) {
      // The examples before 等 belong to this piece.
      while (merged.length > 0 && !MEASURED.test(merged[merged.length - 1]!) && !/[业类品务]$/.test(merged[merged.length - 1]!)) merged.pop();
      merged.push(examples[1]!);
    } else merged.push(piece);
  }
  return merged.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Cuts outside brackets and quotation marks. */
function cutOutside(words: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const sign = words[at]!;
    if (/[([“《]/.test(sign)) depth += 1;
    else if (/[)\]”》]/.test(sign)) depth = Math.max(0, depth - 1);
    separator.lastIndex = at;
    const match = depth === 0 && at > from ? separator.exec(words) : null;
    if (!match || isInsideWord(words, at, match[0])) {
      at += 1;
      continue;
    }
    pieces.push(words.slice(from, at));
    at += match[0].length;
    from = at;
  }
  pieces.push(words.slice(from));
  return pieces;
}

/** 综合, 普及, 涉及, 参与: the sign is part of a word. */
function isInsideWord(words: string, at: number, sign: string): boolean {
  if (sign === "及") return /[普涉以达顾波]$/.test(words.slice(0, at)) || /^及(?:时|其|格|以上)/.test(words.slice(at));
  if (sign === "与") return /[参]$/.test(words.slice(0, at));
  if (sign === "和") return /[饱温平缓共调]$/.test(words.slice(0, at)) || /^和(?:谐|平|解|睦)/.test(words.slice(at));
  return false;
}

/** Endings whose beginning is known. */
const KNOWN_ENDING = /(?:安全利用率|综合利用率|资源化利用率|回收利用率|无害化处理率|集中处理率|规范管理率|健康管理率|监督抽查合格率|监督抽检合格率|质量合格率|一次验收合格率|验收合格率|按时办结率|及时处置率|排放总量|排放量|排放强度|削减量|使用量|消费总量|使用总量|人均可支配收入|顾客满意度指数|满意度指数|满意度|抽检合格率|合格率|覆盖率|普及率|达标率|处理率|利用率|入学率|完成率|办结率|参保率|产量|面积|增加值|投资额|投资|零售额|总产值|产值|销售额|收入|增速)$/;
/** A word does not begin with these: the cut came one sign too early (水产|品产地). */
const BOUND = /^[品业性类化型式物器计件者员县镇村道率们子头等]/;

function sharedEnding(others: readonly string[], last: string): { readonly ending: string; readonly guessed: boolean } | null {
  const open = others.filter((piece) => !MEASURED.test(piece) || isSubstance(piece));
  const example = open[open.length - 1]!;
  // 生产性 | 生活性服务业…: the same sign ends both.
  const sign = example[example.length - 1]!;
  const parallel = last.indexOf(sign, Math.max(0, example.length - 2));
  if (parallel >= 0 && parallel + 1 < last.length && Math.abs(parallel + 1 - example.length) <= 2 && example.length >= 2) {
    const ending = last.slice(parallel + 1);
    if (ending.length >= 2 && !BOUND.test(ending)) return { ending, guessed: false };
  }
  const lengths = new Set(open.map((piece) => piece.length));
  const known = KNOWN_ENDING.exec(last);
  if (lengths.size === 1 && example.length < last.length - 2 && example.length <= 4) {
    let ending = last.slice(example.length);
    if (BOUND.test(ending)) ending = ending.slice(1);
    return { ending, guessed: open.length < 2 && !(known && ending.endsWith(known[0])) };
  }
  return known && known.index > 0 ? { ending: known[0], guessed: true } : null;
}
