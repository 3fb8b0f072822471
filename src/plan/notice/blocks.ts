/**
 * Lines of a pasted notice → paragraphs and tables. Paragraphs that were broken into lines (by a mail program, a PDF, a web page) are put
 * together again; headings, numbered items and lines of owners stay by themselves.
 */
import { markerOf, ordinalLength } from "./numbering";
import { labelOf, plainLabels } from "./ownerWords";
import type { Text } from "./text";
import { cut, joined, textOf } from "./text";

export type Block =
  /** `of`: the same for items that stand in one paragraph. */
  | { readonly kind: "paragraph"; readonly content: Text; readonly of: number }
  /** Rows of cells; all rows of a table have as many cells as its widest. */
  | { readonly kind: "table"; readonly rows: readonly (readonly Text[])[] };

/** A line break inside a cell of a table that came as text (as the reader of .docx writes it). */
const CELL_BREAK = /\u2028/g;
const LINES = /\r\n|[\n\r\v\f\u2029]/;
/** No honest paragraph was broken into more lines than this. */
const MOST_LINES = 200;

/** A line with its labels written in one way; a bracket that opened the line is gone from both forms. */
function labelled({ raw, text }: Text): Text {
  return cut({ raw, text: plainLabels(text) }, 0);
}

/** The blocks of a text, in order. */
export function blocksOf(source: string): Block[] {
  const lines = source.split(LINES);
  const width = lineWidth(lines);
  const gap = usualGap(lines);
  const blocks: Block[] = [];
  let open: { content: Text; lines: number; last: number } | null = null;
  const close = (): void => {
    if (open) blocks.push({ kind: "paragraph", content: open.content, of: blocks.length });
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    if (table) {
      close();
      blocks.push({ kind: "table", rows: table });
      at += table.length - 1 + (isRule(lines[at + 1] ?? "") ? 1 : 0);
      continue;
    }
    const line = labelled(textOf(lines[at]!.replace(CELL_BREAK, " ")));
    if (line.text === "") continue;
    if (open !== null && open.lines < MOST_LINES && labelOf(open.content.text) && labelOf(line.text)) {
      // 牵头单位:… and 配合单位:… on two lines are one statement.
      open = { content: joined(joined(open.content, { raw: " ", text: " " }), line), lines: open.lines + 1, last: at };
      continue;
    }
    if (open !== null && open.lines < MOST_LINES && continues(open.content.text, line.text, { width, apart: at - open.last > gap, length: lines[open.last]!.length })) {
      open = { content: joined(open.content, line), lines: open.lines + 1, last: at };
      continue;
    }
    close();
    open = { content: line, lines: 1, last: at };
  }
  close();
  return blocks.flatMap((block) => (block.kind === "paragraph" ? inlineItems(block.content).map((content): Block => ({ ...block, content })) : [block]));
}

/**
 * How wide lines are where the text was broken to a width; Infinity where it was not. Broken text shows in lines that hold a comma or a
 * full stop and end without one; headings end without one too, and hold none.
 */
function lineWidth(lines: readonly string[]): number {
  const broken = lines.map((line) => line.trim()).filter((line) => line.length >= 8 && line.length <= 80 && /[，,。；;]/.test(line) && !/[。；;：:！!?？）)]$/.test(line)).map((line) => line.length);
  if (broken.length < 3) return Infinity;
  broken.sort((a, b) => a - b);
  return broken[Math.floor(broken.length * 0.7)]!;
}

/** Blank lines that usually stand between two lines with text. */
function usualGap(lines: readonly string[]): number {
  const gaps: number[] = [];
  let last = -1;
  for (let at = 0; at < lines.length && gaps.length < 2_000; at += 1) {
    if (lines[at]!.trim() === "") continue;
    if (last >= 0) gaps.push(at - last);
    last = at;
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

const ENDED = /[。;:!?”"]$/;
/** A line that ends like this goes on. */
const UNFINISHED = /(?:[,、(]|[达到至为于在的和与及或对将把按])$/;
/** A line that begins like this goes on from the one before. */
const GOES_ON = /^(?:[,。;、%‰)\]]|(?:达到|达|不低于|不少于|不超过|不高于|保持|稳定|控制|以上|以下|以内|左右|超过|突破|提高到|提升|降至|下降)[\d在到至])/;
const TITLE_END = /(?:方案|计划|意见|办法|通知|要点|细则|规划|清单|措施|责任书|任务书|通告|公告)(?:\([^()]*\))?$/;
const DATE_LINE = /^(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|[二一][〇○零一二三四五六七八九]{3}年.{2,8}日)$/;

function continues(before: string, line: string, { width, apart, length }: { readonly width: number; readonly apart: boolean; readonly length: number }): boolean {
  if (markerOf(line) || labelOf(line) || /^(?:附件|抄送|主送|第[一二三四五六七八九]阶段)/.test(line)) return opensBracket(before) && !markerOf(line);
  if (opensBracket(before)) return true;
  if (ordinalLength(line) > 0 && !/[,、]$/.test(before)) return false;
  if (UNFINISHED.test(before)) return true;
  if (/^[([]/.test(line) && /^[([].{0,40}(?:单位|部门|牵头|负责)/.test(line)) return false;
  if (GOES_ON.test(line) && !ENDED.test(before)) return true;
  if (ENDED.test(before) || before.endsWith(")") || before.endsWith("]")) return false;
  if (apart || TITLE_END.test(before) || DATE_LINE.test(before) || DATE_LINE.test(line)) return false;
  if (length >= width * 0.85 && (length > 12 || /[,。;]/.test(before))) return true;
  const marker = markerOf(before);
  return marker === null && /[,。;]/.test(before) && width === Infinity;
}

/** A bracket is open at the end; only the last part of a paragraph is looked at. */
function opensBracket(text: string): boolean {
  let depth = 0;
  for (let at = Math.max(0, text.length - 400); at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Items that stand in one paragraph (pages lose their line breaks): "…。(二)…;2.…" is cut before each number. */
function inlineItems(content: Text): Text[] {
  const { text } = content;
  const cuts = [0];
  for (const match of text.matchAll(/(?<=[。;:!?)\]] ?| )(?=[(（]?[一二三四五六七八九十]{1,3}[)、]|\d{1,2}[.、][^\d]|\(\d{1,2}\)|[\u2460-\u2473]|[([]?(?:任务|目标)[一二三四五六七八九十]{0,3}\])/g)) {
    const at = match.index;
    if (at > 0 && markerOf(text.slice(at, at + 24)) && insideBracket(text, cuts[cuts.length - 1]!, at) === false) cuts.push(at);
  }
  if (cuts.length === 1) return [content];
  return cuts.map((from, index) => cut(content, from, cuts[index + 1] ?? text.length)).filter(({ text: part }) => part !== "");
}

function insideBracket(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (let place = Math.max(from, at - 400); place < at; place += 1) {
    if (text[place] === "(") depth += 1;
    else if (text[place] === ")") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

// --- tables ---------------------------------------------------------------------------------------------------------------------

const isRule = (line: string): boolean => /^\s*\|?[\s:|-]{3,}\|[\s:|-]*$/.test(line.slice(0, 400)) && line.includes("-");

/** Cells of a line of a table, or null. */
function cellsOf(line: string): string[] | null {
  const trimmed = line.trim();
  if (/^\|.*\|$/.test(trimmed) || (trimmed.match(/\|/g)?.length ?? 0) >= 2) return trimmed.replace(/^\||\|$/g, "").split("|");
  if (line.replace(/^[\t ]+/, "").includes("\t") && line.split("\t").filter((cell) => cell.trim() !== "").length >= 2) return line.split("\t");
  return null;
}

const HEADS = /指标|目标|任务|单位|部门|内容|项目|时限|序号/;

/** A line whose cells are kept apart by wide gaps, under a heading of known words. */
function gapCells(line: string, columns: number | null): string[] | null {
  const cells = line.trim().split(/\t| {2,}|\u3000+/).filter((cell) => cell !== "");
  if (columns !== null) return cells.length === columns ? cells : null;
  return cells.length >= 3 && cells.filter((cell) => cell.length <= 12 && HEADS.test(cell)).length >= 2 && !/[,。;:，；：]/.test(line) ? cells : null;
}

/** The table that begins at a line: at least two rows. A rule (|---|) behind the first row is passed over. */
function tableAt(lines: readonly string[], at: number): Text[][] | null {
  const first = cellsOf(lines[at]!);
  const rows: string[][] = [];
  if (first) {
    for (let next = at; next < lines.length; next += 1) {
      if (next > at && isRule(lines[next]!)) {
        if (next === at + 1) continue;
        break;
      }
      const cells = cellsOf(lines[next]!);
      if (!cells) break;
      rows.push(cells);
    }
  } else {
    const heads = gapCells(lines[at]!, null);
    if (!heads) return null;
    rows.push(heads);
    for (let next = at + 1; next < lines.length; next += 1) {
      const cells = gapCells(lines[next]!, heads.length);
      if (!cells) break;
      rows.push(cells);
    }
  }
  if (rows.length < 2) return null;
  const columns = Math.max(...rows.slice(0, 1000).map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, column) => textOf((row[column] ?? "").replace(CELL_BREAK, "\n").replace(/\n+/g, " "))));
}
