/**
 * Who filled the ledger in: the 填报单位 line first, then the sheet's name, then the file's, then the title. The first that says
 * something counts; what the others say differently is kept beside it.
 */
import { departmentIndex, departmentKey } from "../plan/departmentNames";
import type { NameHit } from "../plan/departmentNames";
import { recogniseDepartment, splitDepartments } from "../plan/departments";
import { fold } from "../plan/normalise";
import type { Plan } from "../plan/plan";
import type { Grid } from "../sheet/grid";
import { gridEnd } from "../sheet/grid";
import { toA1 } from "../sheet/address";
import { departmentLabel } from "./departmentLabel";
import { ownText } from "./table/header";
import type { DepartmentMention, DepartmentReading } from "./ledger";

const LONGEST_LINE = 120;

/** Rows `from`…`to` (0-based, inclusive) are searched for the line; `null` when there is none. */
export function departmentLine(grid: Grid, from: number, to: number, plan: Plan): DepartmentMention | null {
  let fallback: DepartmentMention | null = null;
  for (let row = Math.max(from, grid.origin.row); row <= to; row += 1) {
    for (let column = grid.origin.column; column < gridEnd(grid).column; column += 1) {
      const mention = mentionAt(grid, row, column, plan);
      if (mention?.reading.kind === "known" || mention?.reading.kind === "ambiguous") return mention;
      fallback ??= mention;
    }
  }
  return fallback;
}

function mentionAt(grid: Grid, row: number, column: number, plan: Plan): DepartmentMention | null {
  const raw = ownText(grid, row, column);
  if (raw === "" || raw.length > LONGEST_LINE) return null;
  const match = departmentLabel(raw);
  if (!match) return null;
  const beside = match.rest === "" ? nextText(grid, row, column) : null;
  const written = beside?.text ?? match.rest;
  const reading = recogniseDepartment(withoutSection(written, plan), plan);
  if (match.unsure && reading.kind === "unknown") return null;
  if (reading.kind === "unknown" && (match.plain || (beside !== null && looksLikeLabel(beside.text)))) return match.plain ? null : mention("", toA1({ row, column }), plan);
  return mention(written, toA1({ row, column: beside?.column ?? column }), plan);
}

const looksLikeLabel = (text: string): boolean => /[:：]/.test(text) || /^(?:填报|报送)?(?:日期|时间)/.test(fold(text));

/** The next cell to the right that holds something, in the same row. */
function nextText(grid: Grid, row: number, column: number): { readonly text: string; readonly column: number } | null {
  for (let next = column + 1; next < gridEnd(grid).column && next <= column + 8; next += 1) {
    const text = ownText(grid, row, next);
    if (text !== "") return { text, column: next };
  }
  return null;
}

function mention(written: string, cell: string, plan: Plan): DepartmentMention {
  if (fold(written) === "") return { source: "heading-line", reading: { kind: "unknown", written: null, cell } };
  const found = recogniseDepartment(withoutSection(written, plan), plan);
  const several = found.kind === "unknown" ? knownAmong(written, plan) : [];
  if (several.length > 1) return { source: "heading-line", reading: { kind: "ambiguous", written: found.written, candidates: several, cell } };
  switch (found.kind) {
    case "known":
      return { source: "heading-line", reading: { kind: "known", name: found.name, as: found.as, written: found.written, source: "heading-line", cell } };
    case "ambiguous":
      return { source: "heading-line", reading: { kind: "ambiguous", written: found.written, candidates: found.candidates, cell } };
    case "unknown":
      return { source: "heading-line", reading: { kind: "unknown", written: found.written, cell } };
  }
}

const SECTION = /^[\u4e00-\u9fff]{1,10}(?:科|室|股|办|站|中心|大队)$/;

/** An office of a department speaks for it: 区农委种植业管理科, 区市场监管局（质量办）. The name alone where it is one; else as written. */
function withoutSection(written: string, plan: Plan): string {
  if (recogniseDepartment(written, plan).kind !== "unknown") return written;
  const bare = fold(written).replace(/[([【][^()[\]【】]*[)\]】]/g, "").replace(/ /g, "");
  for (let end = bare.length; end >= 3; end -= 1) {
    const name = bare.slice(0, end);
    if ((end === bare.length || SECTION.test(bare.slice(end))) && recogniseDepartment(name, plan).kind !== "unknown") return name;
  }
  return written;
}

/** A line that lists several departments. */
function knownAmong(written: string, plan: Plan): readonly string[] {
  const found = splitDepartments(written, plan).names.map((name) => recogniseDepartment(name, plan));
  return found.flatMap((one) => (one.kind === "known" ? [one.name] : []));
}

/** Rows of a title, and how long a title may be. */
const TITLE_ROWS = 6;
const LONGEST_TITLE = 40;

/** The one department a title begins with (贵池区水务局水利工程质量指标, 2018年区农委…) or ends with in brackets, above the headings in row `headings`; null when there is none. */
export function departmentInTitle(grid: Grid, from: number, headings: number, plan: Plan): DepartmentMention | null {
  for (let row = Math.max(from, headings - TITLE_ROWS, grid.origin.row); row < headings; row += 1) {
    for (let column = grid.origin.column; column < gridEnd(grid).column; column += 1) {
      const text = departmentKey(ownText(grid, row, column)).replace(TITLE_BEGINS, "");
      if (text === "" || text.length > LONGEST_TITLE || departmentLabel(text)) continue;
      const [first, ...others] = spansIn(text, plan);
      if (!first || !(first.start === 0 || isEndInBrackets(text, first)) || others.length > 0 || first.departments.length > 1 || LISTS.test(text.slice(first.end))) continue;
      return { source: "title", reading: { kind: "known", name: first.departments[0]!, as: first.as, written: text.slice(first.start, first.end), source: "title", cell: toA1({ row, column }) } };
    }
  }
  return null;
}

/** 考核自评表（前江工业园区） */
const isEndInBrackets = (text: string, { start, end }: Span): boolean => /[(（]/.test(text[start - 1] ?? "") && /^[)）]$/.test(text.slice(end));

const TITLE_BEGINS = /^(?:附件|附表|附|表)?[\d一二三四五六七八九十]{0,2}[:：.、]?(?:(?:19|20)\d{2}年?度?)?(?:上半年|下半年|[一二三四]季度|[\d—\-~～]{1,5}月份?)?/;
const LISTS = /^(?:等|、|和|及|与|,|，)/;

/** A name of a sheet or a file: departments whose written name stands in it by itself. Null when none does. */
export function departmentInName(name: string, source: "sheet-name" | "file-name", plan: Plan): DepartmentMention | null {
  const text = departmentKey(name.replace(/^.*[/\\]/, "").replace(/\.[A-Za-z]{2,5}$/, ""));
  const spans = spansIn(text, plan);
  const departments = [...new Set(spans.flatMap((span) => span.departments))];
  const [first] = spans;
  if (!first) return null;
  if (departments.length > 1) return { source, reading: { kind: "ambiguous", written: name, candidates: departments, cell: null } };
  return { source, reading: { kind: "known", name: departments[0]!, as: first.as, written: text.slice(first.start, first.end), source, cell: null } };
}

interface Span { readonly start: number; readonly end: number; readonly departments: readonly string[]; readonly as: "name" | "full-name" | "alias" | "later-name" }

/** Longest names first; a name inside a longer one does not count, nor one behind another place (市农委, 石台县农委). */
function spansIn(text: string, plan: Plan): readonly Span[] {
  const taken: Span[] = [];
  for (const [key, hits] of longestFirst(plan)) {
    const start = text.indexOf(key);
    if (start < 0 || !standsAlone(text, start, key)) continue;
    const end = start + key.length;
    if (taken.some((span) => start < span.end && span.start < end)) continue;
    taken.push({ start, end, departments: hits.map((hit) => hit.department), as: hits[0]!.as });
  }
  return taken;
}

const inLength = new WeakMap<Plan, readonly (readonly [string, readonly NameHit[]])[]>();

function longestFirst(plan: Plan): readonly (readonly [string, readonly NameHit[]])[] {
  const known = inLength.get(plan) ?? [...departmentIndex(plan)].sort(([a], [b]) => b.length - a.length);
  inLength.set(plan, known);
  return known;
}

/** In front there may be nothing, no Chinese character, or a word that ends a phrase (附件, 关于, 台账). */
function standsAlone(text: string, start: number, key: string): boolean {
  const before = text.slice(0, start);
  if (before === "" || !/[\u4e00-\u9fff]$/.test(before)) return true;
  return key.length >= 3 && /(?:附件|附表|关于|表|账|报|送|年|月|日|度|份|号|的|于|由|与|和|位|门)[一二三四五六七八九十]?$/.test(before);
}

/** What the three sources say together. */
export function decideDepartment(mentions: readonly (DepartmentMention | null)[]): { readonly department: DepartmentReading; readonly contradicting: readonly DepartmentMention[] } {
  const said = mentions.filter((mention): mention is DepartmentMention => mention !== null);
  const telling = said.filter(({ reading }) => reading.kind !== "unknown" || reading.written !== null);
  const [first, ...others] = telling;
  if (!first) return { department: said[0]?.reading ?? { kind: "unknown", written: null, cell: null }, contradicting: [] };
  return { department: first.reading, contradicting: others.filter(({ reading }) => differs(first.reading, reading)) };
}

function differs(a: DepartmentReading, b: DepartmentReading): boolean {
  const namesOf = (reading: DepartmentReading): readonly string[] => (reading.kind === "known" ? [reading.name] : reading.kind === "ambiguous" ? reading.candidates : []);
  return b.kind !== "unknown" && !namesOf(b).some((name) => namesOf(a).includes(name));
}
