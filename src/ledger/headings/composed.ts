/**
 * What a heading means by what it is put together from, for headings the table of wordings does not hold. The last piece says what it
 * is (…结果, …目标, …单位), the pieces before say of what; a piece that rules a figure out (上年, 应, 预计, 差距) does so wherever it stands.
 */
import { fold, nameKey } from "../../plan/normalise";
import type { HeadingMeaning } from "./columnNames";
import { cut, longestOf } from "../cutWords";
import { PIECE_KIND } from "./pieces";
import type { PieceKind } from "./pieces";

export interface Composed {
  readonly meaning: HeadingMeaning;
  /** Some of it is not understood, or it may be meant otherwise: too little to take a column for the figures against another one. */
  readonly partly: boolean;
}

/** Longer headings are sentences. */
const LONGEST_COMPOSED = 20;
const LONGEST_PIECE = longestOf(PIECE_KIND.keys());

/** What a heading without brackets, year and period means by its pieces, or null. */
export function composedMeaning(heading: string): Composed | null {
  if (fold(heading).length > LONGEST_COMPOSED) return null;
  const parts = fold(heading).split(/[/、|,;+]|[和与及或](?=.)/).map(nameKey).filter((part) => part !== "");
  return together(parts.map(ofPart));
}

/** 指标及目标值 names rows; 目标/完成 holds both figures in one cell, or either. */
function together(parts: readonly (Composed | null)[]): Composed | null {
  const [first] = parts;
  if (parts.length < 2) return first ?? null;
  const meanings = parts.flatMap((part) => (part ? [part.meaning] : []));
  const figure = parts.find((part) => part && FIGURES.includes(part.meaning)) ?? null;
  if (figure && meanings.some((meaning) => NOT_WITH_FIGURES.includes(meaning))) return { meaning: "mixed", partly: true };
  if (figure) return { ...figure, partly: parts.some((part) => part === null || part.partly) };
  return first ?? null;
}

const FIGURES: readonly HeadingMeaning[] = ["value", "progress"];
const NOT_WITH_FIGURES: readonly HeadingMeaning[] = ["target", "goal", "indicator", "work", "other", "mixed"];

/** Every piece of it is known. */
export function isUnderstood(words: string): boolean {
  return cut(nameKey(words), (word) => PIECE_KIND.has(word), LONGEST_PIECE).every(({ known }) => known);
}

interface Pieces {
  readonly kinds: readonly (PieceKind | null)[];
  readonly texts: readonly string[];
}

const whole = (meaning: HeadingMeaning): Composed => ({ meaning, partly: false });

function ofPart(key: string): Composed | null {
  const pieces = cut(key, (word) => PIECE_KIND.has(word), LONGEST_PIECE);
  const kinds = pieces.map(({ text }) => PIECE_KIND.get(text) ?? null);
  if (kinds.every((kind) => kind === null)) return null;
  const read: Pieces = { kinds, texts: pieces.map(({ text }) => text) };
  const beside = besideFigures(read);
  if (beside) return whole(beside);
  if (has(read, "past", "derived", "expected")) return whole("other");
  const figure = ofFigures(read);
  return figure && { ...figure, partly: figure.partly || kinds.includes(null) };
}

const has = ({ kinds }: Pieces, ...wanted: readonly PieceKind[]): boolean => kinds.some((kind) => kind !== null && wanted.includes(kind));
const tailOf = ({ kinds }: Pieces): PieceKind | null => kinds.at(-1) ?? null;
const lastText = ({ texts }: Pieces): string => texts.at(-1)!;

const OFFICE = /(?:单位|部门)$/;

/** Columns that hold no figures: owners, evidence, words. */
function besideFigures(read: Pieces): HeadingMeaning | null {
  const tail = tailOf(read);
  if (tail === "who" || tail === "lead" || tail === "support" || tail === "owner" || OFFICE.test(lastText(read))) {
    if (has(read, "lead")) return "lead";
    if (has(read, "support")) return "support";
    return has(read, "owner", "done") || /责任(?:单位|部门)$/.test(lastText(read)) ? "responsible" : "other";
  }
  if (tail === "deadline") return isTimeOfDoing(read) ? "deadline" : "other";
  if (has(read, "evidence")) return "evidence";
  if (has(read, "whether")) return "status";
  if (has(read, "words")) return "words";
  if (tail === "note") return has(read, "done", "state") ? "status" : "note";
  return null;
}

/** 办结时限, 计划完成日期; not 交办日期, 统计截止日期, 验收时间: when something else happens. */
function isTimeOfDoing({ kinds, texts }: Pieces): boolean {
  return kinds.slice(0, -1).every((kind, index) => (kind !== null && OF_A_DEADLINE.includes(kind) && !OF_THE_DATA.test(texts[index]!)) || texts[index] === "截止");
}

const OF_A_DEADLINE: readonly PieceKind[] = ["done", "plan", "ought", "aim", "thing", "about", "owner", "deadline"];
const OF_THE_DATA = /^(?:数据|安排|下达|部署|签约|派发|认领|分配|启动|累计)$/;

/** What the figures themselves are: reached, called for, or neither. */
function ofFigures(read: Pieces): Composed | null {
  switch (tailOf(read)) {
    case "aim":
      return has(read, "done") && ASSIGNED.test(lastText(read)) ? { meaning: "value", partly: true } : whole("target");
    case "plan":
    case "ought":
      return whole("target");
    case "thing":
      return ofThings(read);
    case "value":
      return ofValues(read);
    case "done":
      return has(read, "plan", "ought") ? whole("target") : { meaning: isUnderWay(read) ? "progress" : "value", partly: has(read, "aim") };
    case "state":
      return ofStates(read);
    case "rate":
      return has(read, "measure") ? whole("progress") : has(read, "done", "state", "aim") ? whole("rate") : lastText(read) === "率" ? null : whole("other");
    case "now":
    case "about":
      // 完成数据: 数据 alone says nothing.
      if (lastText(read) === "数据" && has(read, "done") && !has(read, "plan", "ought", "aim", "thing")) return whole("value");
      return read.kinds.length === 1 && STANDS_ALONE.test(lastText(read)) ? { meaning: "value", partly: true } : null;
    default:
      return has(read, "plan", "ought") ? whole("other") : null;
  }
}

/** 期末, 认定: alone they head what stood or was found then. */
const STANDS_ALONE = /^(?:期末|月末|季末|年末|今年|本年|本年度|当前|目前|最新|现有|认定|核定|审定|核实|整改后|更正后|调整后|复查后|复核后)$/;
/** 指标值 and 任务数 are targets, 实际指标值 and 完成任务数 what was reached of them. */
const ASSIGNED = /^(?:指标值|任务数|任务量|任务值)$/;
const UNDER_WAY = /^(?:执行|落实|落地|推进|推动|开展|实施|办理|履行)$/;
const isUnderWay = (read: Pieces): boolean => UNDER_WAY.test(lastText(read));

/** 考核内容, 质量指标要目; 全年任务 is a number of the year's. */
function ofThings({ kinds, texts }: Pieces): Composed | null {
  if (kinds.includes("done") || kinds.includes("state")) return null;
  if (texts.at(-1) === "任务" && texts.slice(0, -1).every((text) => /年/.test(text)) && texts.length > 1) return whole("target");
  return whole(texts.includes("指标") ? "indicator" : "work");
}

function ofValues(read: Pieces): Composed | null {
  if (has(read, "plan", "ought")) return whole("target");
  if (has(read, "done")) return { meaning: "value", partly: has(read, "aim") };
  if (has(read, "aim")) return whole("target");
  if (has(read, "owner") || /^(?:指标|任务)$/.test(read.texts.at(-2) ?? "")) return whole("target");
  if (has(read, "thing", "measure")) return null;
  return has(read, "now", "state") ? whole("value") : has(read, "about") ? { meaning: "value", partly: true } : null;
}

/** 计划执行情况 tells what was reached of a plan; 应达进度 and 计划进度 tell the plan. */
function ofStates(read: Pieces): Composed | null {
  const telling = /^(?:情况|状况|结果|成效|成绩|成果)$/.test(lastText(read));
  if (has(read, "ought") || (has(read, "plan") && !(telling && has(read, "done")))) return whole("target");
  if (has(read, "aim") && !has(read, "done")) return whole("target");
  if (lastText(read) === "状态") return whole("status");
  const isFigure = /^(?:结果|水平|现状|现况|成绩|成果)$/.test(lastText(read));
  return { meaning: isFigure ? "value" : "progress", partly: !has(read, "done", "now", "plan") || lastText(read) === "程度" };
}
