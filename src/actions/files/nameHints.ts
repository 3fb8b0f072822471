/**
 * What a file's name says about which version it is: a date (区农委0731.xlsx), words (最终版, 修改, 旧), a copy's number ((1), 副本).
 * People name files as they please, so that a name only decides where the file itself says nothing.
 */
import { dateAtStart } from "../../ledger/statedDates";

export interface NameHints {
  /** The name without folder, extension, dates and words of versions: equal for "台账.xls", "台账(1).xlsx", "台账-最终版0731.et". */
  readonly stem: string;
  /** ISO date in the name; null when there is none. */
  readonly date: string | null;
  /** How late the words put it: 最终 above 修改 above nothing above 旧; higher is newer. */
  readonly words: { readonly rank: number; readonly written: string };
  /** 0 for an original, the number of a copy otherwise: "(2)" → 2, 副本 → 1. */
  readonly copy: number;
}

/** From oldest to newest. What stands in none of them ranks 0. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?:最|定|终)(?:终|定|后)?(?:稿|版|版本)|最[终后新]|终[稿版]|定[稿版]/g, 3],
  [/修[改订正](?:[稿版后]+)?|更[新正](?:[稿版后]+)?|改后|新版|补[报充](?:[稿版]+)?|重报/g, 2],
  [/初[稿版]|草稿|旧[稿版]?|原[稿版]|作废|备份/g, -1],
];
const NUMBERED_VERSION = /(?<![a-z])(?:v|ver|版本?|第)\.?\s*(\d{1,2})(?:\.\d{1,2})?(?:[稿版次])?/gi;
const COPY = /[(（[]\s*(\d{1,2})\s*[)）\]]|(?:[-_— ]*(?:副本|复件|拷贝|copy)\s*[(（]?\s*(\d{0,2})\s*[)）]?)/gi;

/** `file` with or without folder and extension; `year` stands in where a date names none. */
export function nameHints(file: string, year: number): NameHints {
  let rest = file.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z]{2,5}$/, "").normalize("NFKC");
  let copy = 0;
  rest = rest.replace(COPY, (_, bracketed?: string, numbered?: string) => {
    copy = Math.max(copy, Number(bracketed ?? (numbered === undefined || numbered === "" ? 1 : numbered)));
    return "";
  });
  const dated = takeDate(rest, year);
  rest = dated.rest;
  let words = { rank: 0, written: "" };
  for (const [pattern, rank] of WORDS) {
    rest = rest.replace(pattern, (written: string) => {
      if (words.rank === 0 || Math.abs(rank) > Math.abs(words.rank)) words = { rank, written };
      return "";
    });
  }
  rest = rest.replace(NUMBERED_VERSION, (written: string, number: string) => {
    // Between two words, a number orders: v2 is after v1, and 最终 after both.
    if (words.rank === 0) words = { rank: Number(number) / 100, written };
    return "";
  });
  return { stem: rest.replace(/[\s\-_—()（）[\]【】]+/g, "").toLowerCase(), date: dated.date, words, copy };
}

/** 20180731, 2018-7-31 and the like, 0731: the first that is a day that exists. */
const RUN = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const WRITTEN = /(?<![\dv.])(?:(?:19|20)\d{2}\s*[年.\-/_]\s*)?\d{1,2}\s*[月.\-]\s*\d{1,2}(?!\d|\.\d)\s*[日号]?|(?:(?:19|20)\d{2}\s*年\s*)?\d{1,2}\s*月(?:份|底|末)?/i;
const SHORT_RUN = /(?<!\d)(\d{2})(\d{2})(?!\d)/;

function takeDate(name: string, year: number): { readonly date: string | null; readonly rest: string } {
  const run = RUN.exec(name);
  const written = WRITTEN.exec(name);
  const short = SHORT_RUN.exec(name);
  const readings: readonly (readonly [RegExpExecArray | null, string])[] = [
    [run, run ? `${run[1]}-${run[2]}-${run[3]}` : ""],
    [written, written ? written[0].replace(/_/g, "-").replace(/^(?=\d{1,2}[.-])/, `${year}-`) : ""],
    [short, short ? `${year}-${short[1]}-${short[2]}` : ""],
  ];
  for (const [match, text] of readings) {
    const date = match && dateAtStart(text, year);
    if (date) return { date: date.date, rest: name.replace(match[0], "") };
  }
  return { date: null, rest: name };
}
