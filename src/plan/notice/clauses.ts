/** Sentences and clauses of a text, as positions in it. Brackets and quotation marks hold together; a comma in 1,200 does not part. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sentences: parted by 。 ; ! ? outside brackets. */
export function sentencesOf(text: string): Span[] {
  return spans(text, (sign) => "。;!?".includes(sign));
}

/** Clauses of a stretch of text: parted by , : and by 。 ; as well, outside brackets. */
export function clausesOf(text: string, from: number, to: number): Span[] {
  return spans(text.slice(from, to), (sign) => ",:。;!?".includes(sign)).map((span) => ({ from: span.from + from, to: span.to + from }));
}

/** 生猪出栏:45万头: the colon joins the name and its figure. */
const FIGURE_FOLLOWS = /^\s*(?:[≥≤<>=约]|达到|达|不低于|不少于|不超过|不高于|控制在|超过|突破|增长|下降)?\s*[\d.]{1,9}[^\d,;。、]{0,6}(?:[,;。、(]|$)/;

/** A bracket longer than this was left open by mistake: it no longer holds together. */
const LONGEST_BRACKET = 200;

function spans(text: string, parts: (sign: string) => boolean): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let opened = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if ("([《".includes(sign)) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (")]》".includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 && at - opened > LONGEST_BRACKET) depth = 0;
    if (depth > 0 || !parts(sign) || (sign === ":" && FIGURE_FOLLOWS.test(text.slice(at + 1, at + 28))) || (sign === "," && /\d/.test(text[at - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)))) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  if (text.length > from) found.push({ from, to: text.length });
  return found;
}

/** The text with what stands in brackets blanked out (same length), so that numbers in brackets are not seen. */
export function withoutBrackets(text: string): string {
  let depth = 0;
  let out = "";
  for (const sign of text) {
    if (sign === "(" || sign === "[") depth += 1;
    out += depth > 0 ? "\u0001".repeat(sign.length) : sign;
    if ((sign === ")" || sign === "]") && depth > 0) depth -= 1;
  }
  return depth > 0 ? text : out;
}
