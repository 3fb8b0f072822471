/**
 * Numbers that Word makes by itself (ECMA-376, 17.9): "一、", "(二)", "3." stand nowhere in the paragraphs' text, only as a list and a level.
 * They are counted here as Word counts them, so that a section keeps its name.
 */
import type { XmlElement } from "../xml";
import { element, elementAt, elements } from "../xml";
import { attribute } from "../xmlText";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1、", "(%2)". */
  readonly text: string;
  /** All numbers in it as plain figures. */
  readonly plain: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels whose count begins anew for this list. */
  readonly restarts: ReadonlySet<number>;
}

/** Gives the label of each numbered paragraph, in the document's order. */
export interface ListNumbers {
  /** The label ("(二)"), or "" for bullets and unknown lists. Counts on. */
  next(list: string, level: number): string;
}

const LEVELS = 9;

/** `numbering`: the root of word/numbering.xml, or null when there is none. */
export function listNumbers(numbering: XmlElement | null): ListNumbers {
  const lists = numbering ? readLists(numbering) : new Map<string, List>();
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(id, level) {
      const list = lists.get(id);
      if (!list || level < 0 || level >= LEVELS) return "";
      const own = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, own);
      if (list.restarts.has(level) && !begun.has(`${id} ${level}`)) own.length = level;
      begun.add(`${id} ${level}`);
      for (let above = 0; above < level; above += 1) own[above] ??= list.levels.get(above)?.start ?? 1;
      own[level] = own[level] === undefined ? (list.levels.get(level)?.start ?? 1) : own[level]! + 1;
      own.length = level + 1;
      return labelOf(list, level, own);
    },
  };
}

function labelOf(list: List, level: number, counts: readonly number[]): string {
  const own = list.levels.get(level);
  if (!own || own.format === "bullet") return "";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const count = counts[place];
    return count === undefined ? "" : written(count, own.plain ? "decimal" : (list.levels.get(place)?.format ?? "decimal"));
  });
}

function readLists(numbering: XmlElement): Map<string, List> {
  const abstracts = new Map(elements(numbering, "abstractNum").map((one) => [attribute(one, "abstractNumId") ?? "", one]));
  const byStyle = new Map([...abstracts.entries()].flatMap(([id, one]): [string, string][] => (element(one, "styleLink") ? [[valueOf(one, "styleLink") ?? "", id]] : [])));
  const lists = new Map<string, List>();
  for (const num of elements(numbering, "num")) {
    let abstract = valueOf(num, "abstractNumId") ?? "";
    const link = abstracts.get(abstract) && valueOf(abstracts.get(abstract)!, "numStyleLink");
    if (link) abstract = byStyle.get(link) ?? abstract;
    const levels = new Map<number, Level>();
    for (const one of elements(abstracts.get(abstract) ?? num, "lvl").slice(0, LEVELS)) levels.set(Number(attribute(one, "ilvl") ?? -1), levelOf(one));
    const restarts = new Set<number>();
    for (const override of elements(num, "lvlOverride").slice(0, LEVELS)) {
      const level = Number(attribute(override, "ilvl") ?? -1);
      const own = element(override, "lvl");
      if (own) levels.set(level, levelOf(own));
      const start = valueOf(override, "startOverride");
      if (start === null) continue;
      restarts.add(level);
      levels.set(level, { ...(levels.get(level) ?? { format: "decimal", text: `%${level + 1}.`, plain: false }), start: Number(start) || 1 });
    }
    lists.set(attribute(num, "numId") ?? "", { abstract, levels, restarts });
  }
  return lists;
}

function levelOf(level: XmlElement): Level {
  const format = valueOf(level, "numFmt") ?? (elementAt(level, "AlternateContent", "Fallback") ? (valueOf(elementAt(level, "AlternateContent", "Fallback")!, "numFmt") ?? "decimal") : "decimal");
  return { start: Number(valueOf(level, "start") ?? 1) || 0, format, text: (valueOf(level, "lvlText") ?? "").slice(0, 40), plain: element(level, "isLgl") !== null };
}

/** `w:val` of a child, or null. */
export function valueOf(parent: XmlElement, child: string): string | null {
  const found = element(parent, child);
  return found && attribute(found, "val");
}

const HAN = "〇一二三四五六七八九";
const FORMAL = "零壹贰叁肆伍陆柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** A count as the format writes it (17.18.59 ST_NumberFormat); formats not used in Chinese documents come as figures. */
export function written(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
      return han(count, HAN, "十", "百");
    case "chineseLegalSimplified":
      return han(count, FORMAL, "拾", "佰");
    case "ideographTraditional":
      return STEMS[count - 1] ?? String(count);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
    case "decimalEnclosedParen":
      return `(${count})`;
    case "decimalEnclosedFullstop":
      return `${count}.`;
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "lowerLetter":
    case "upperLetter": {
      const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(4, Math.ceil(count / 26)));
      return format === "upperLetter" ? letter.toUpperCase() : letter;
    }
    case "lowerRoman":
    case "upperRoman":
      return roman(count, format === "upperRoman");
    default:
      return String(count);
  }
}

function han(count: number, digits: string, ten: string, hundred: string): string {
  if (count <= 0 || count >= 1000) return String(count);
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor((count % 100) / 10), count % 10];
  const upper = hundreds > 0 ? `${digits[hundreds]}${hundred}` : "";
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? digits[0] : "") : tens === 1 && hundreds === 0 ? ten : `${digits[tens]}${ten}`;
  return `${upper}${middle}${ones > 0 ? digits[ones] : ""}`;
}

const ROMAN: readonly (readonly [number, string])[] = [[100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];

function roman(count: number, upper: boolean): string {
  if (count <= 0 || count > 300) return String(count);
  let rest = count;
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return upper ? text.toUpperCase() : text;
}
