/** Taking a list of departments apart: separators, 和 between two names, 等 at the end, phrases that name nobody. */
import { isBody, isCatchAll } from "./ownerWords";

/** A list as the notice gives it; names in its order, as folded text without spaces. */
export interface BodyList {
  readonly names: readonly string[];
  /** Phrases that name nobody, in order. */
  readonly catchAlls: readonly string[];
  /** Those of `names` that are marked as leading: 区教育局(牵头). */
  readonly marked: readonly string[];
  /** It ends in 等. */
  readonly open: boolean;
  /** Every piece is a body or a phrase for bodies. */
  readonly sure: boolean;
}

const OPEN_END = /等(?:\d{1,2}(?:家|个))?(?:有关|相关|各有关|其他)?(?:单位|部门|职能部门|责任单位|成员单位|机构)?$/;

/** 排在第一位的为牵头单位, 下同: how the list is to be read, and no body. */
const HOW_TO_READ = /^(?:下同|[排列]?(?:名|在)?.{0,4}(?:第一|首位|首个).{0,6}(?:为|是)?牵头(?:责任)?(?:单位|部门)?)$/;

const LEAD_MARK = /\((?:牵头|主办|主责|牵头单位|牵头负责)\)/;

/** `labelled`: the list stands behind a label or an action, so weaker names count. */
export function readBodyList(text: string, labelled: boolean): BodyList {
  const names: string[] = [];
  const catchAlls: string[] = [];
  const marked: string[] = [];
  let open = false;
  let sure = true;
  for (const written of pieces(text)) {
    const piece = written.replace(LEAD_MARK, "");
    if (HOW_TO_READ.test(piece)) continue;
    const name = piece.replace(OPEN_END, "");
    if (piece !== written) marked.push(name);
    if (name !== piece) open = true;
    if (name === "") continue;
    if (!isBody(name, labelled)) sure = false;
    if (isCatchAll(name)) catchAlls.push(name);
    else if (!names.includes(name)) names.push(name);
  }
  return { names, marked, catchAlls: [...new Set(catchAlls)], open, sure: sure && names.length + catchAlls.length > 0 };
}

/** Cut at 、 , ; / and spaces outside brackets, then at 和 及 与 between two bodies. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  const take = (to: number): void => void found.push(...splitAtAnd(text.slice(from, to).replace(/^[:。.\s]+|[:。.\s]+$/g, "")));
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、,;/ 。]/.test(sign)) {
      take(at);
      from = at + 1;
    }
  }
  take(text.length);
  return found.filter((piece) => piece !== "");
}

/** 区委宣传部和区文明办 is two; 区文化和旅游局 is one: both sides of 和 must be bodies by themselves. */
function splitAtAnd(name: string): string[] {
  if (name.length > 60) return [name];
  for (const match of name.matchAll(/以及|和|及|与/g)) {
    const before = name.slice(0, match.index);
    const after = name.slice(match.index + match[0].length);
    if (isBody(before, false) && isBody(after.replace(OPEN_END, ""), true)) return [before, ...splitAtAnd(after)];
  }
  return [name];
}
