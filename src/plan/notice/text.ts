/**
 * A piece of a notice in two forms of equal length: as written, and folded for reading (half-width signs, one kind of bracket, dash
 * and space). Positions are the same in both, so whatever was understood can be quoted in the notice's own words.
 */

export interface Text {
  /** As written. */
  readonly raw: string;
  /** Folded, same length. */
  readonly text: string;
}

/** Signs that NFKC would turn into plain digits or letters, or that we fold to something else. */
const OWN: Readonly<Record<string, string>> = {
  "〔": "(", "〕": ")", "﹝": "(", "﹞": ")", "【": "[", "】": "]", "［": "[", "］": "]", "「": "“", "」": "”", "『": "“", "』": "”",
  "—": "-", "–": "-", "－": "-", "―": "-", "−": "-", "~": "-", "～": "-", "〜": "-", "∼": "-", "‐": "-", "‑": "-",
  "≧": "≥", "≦": "≤", "⩾": "≥", "⩽": "≤", "｡": "。", "､": "、", "•": "·", "‧": "·", "﹪": "%",
};
const KEPT = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u2776-\u2793\u3200-\u33ff]/;
const SPACE = /[\s\u200b\u2060\ufeff\u00ad\u200e\u200f]/;

/** One character folded to one character. */
function foldCharacter(character: string): string {
  const own = OWN[character];
  if (own !== undefined) return own;
  if (character < "\u0080") return character;
  if (SPACE.test(character)) return " ";
  if (KEPT.test(character)) return character;
  const folded = character.normalize("NFKC");
  return folded.length === 1 ? folded : character;
}

const folded = new Map<string, string>();

/** The folded form, same length as `raw`. */
export function foldSame(raw: string): string {
  const out: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw[at]!;
    let one = folded.get(character);
    if (one === undefined) {
      one = foldCharacter(character);
      folded.set(character, one);
    }
    out.push(one);
  }
  return out.join("");
}

/** A line as a Text: outer spaces gone, spaces beside figures gone, other runs of spaces one space. */
export function textOf(line: string): Text {
  const text = foldSame(line);
  // What is kept, as stretches of the line, so that a long line is not copied again and again.
  const kept: [number, number][] = [];
  let tail = "";
  const keep = (from: number, to: number): void => {
    kept.push([from, to]);
    tail = (tail + text.slice(Math.max(from, to - 3), to)).slice(-3);
  };
  let at = 0;
  while (at < text.length) {
    if (text[at] !== " ") {
      const end = inkEnd(text, at);
      keep(at, end);
      at = end;
      continue;
    }
    const gap = at;
    while (text[at] === " ") at += 1;
    if (tail === "" || at === text.length) continue;
    if (!closesUp(tail[tail.length - 1]!, text[at]!) && !/\d[万亿千百]$/.test(tail)) keep(gap, gap + 1);
  }
  return { raw: kept.map(([from, to]) => (text[from] === " " ? " " : line.slice(from, to))).join(""), text: kept.map(([from, to]) => text.slice(from, to)).join("") };
}

function inkEnd(text: string, from: number): number {
  const end = text.indexOf(" ", from);
  return end < 0 ? text.length : end;
}

const FIGURE = /[\d%‰.]/;
const WORD = /[A-Za-z]/;

/** A space in "达到 12 件" says nothing; one between two numbers or two Latin words does. */
function closesUp(before: string, after: string): boolean {
  if (/\d/.test(before) && /\d/.test(after)) return false;
  if (WORD.test(before) && WORD.test(after)) return false;
  return FIGURE.test(before) || FIGURE.test(after) || /[,。;:、()[\]]/.test(after);
}

/** The part from `from` to `to`, without outer spaces. */
export function cut({ raw, text }: Text, from: number, to: number = text.length): Text {
  let [start, end] = [from, to];
  while (start < end && text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return { raw: raw.slice(start, end), text: text.slice(start, end) };
}

export function joined(one: Text, other: Text): Text {
  const gap = WORD.test(one.text.slice(-1)) && WORD.test(other.text.slice(0, 1)) ? " " : "";
  return { raw: one.raw + gap + other.raw, text: one.text + gap + other.text };
}
