/**
 * The targets of a text. A number is a target when a name can be given to it: what stands before it (合格率达到97%), or the verb before and
 * the noun behind it (引育5家以上企业). A number that only describes something (年产值超100亿元的龙头企业2家) stays part of the name. What is
 * left over is a doubt, never a guess.
 */
import { sentencesOf } from "./clauses";
import { tellsThePast } from "./exclusions";
import type { FoundDoubt, FoundTarget, Reading } from "./found";
import { SentenceReader } from "./sentenceReader";

/** Reads all sentences of a folded text. */
export function targetsIn(text: string): Reading {
  const targets: FoundTarget[] = [];
  const doubts: FoundDoubt[] = [];
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    if (!/[\d零一二两三四五六七八九十]|不发生|不出现|无|杜绝/.test(sentence) || tellsThePast(sentence)) continue;
    new SentenceReader(text, from, to, targets, doubts).read();
  }
  return { targets, doubts };
}
