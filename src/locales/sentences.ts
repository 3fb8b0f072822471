/**
 * From codes to sentences: a finding, a row's remark, a problem, in a given language. Words are looked up by
 * code in tables whose type lists every code, so a new code does not compile until both languages have its words.
 */
import type { ColumnNote } from "../checks/columns";
import type { DepartmentNote } from "../checks/department";
import type { Finding, FindingCode, FindingOf } from "../checks/finding";
import type { LedgerReview, RowVerdict } from "../checks/review";
import type { Problem } from "../sheet/outcome";
import type { Locale } from "./locale";
import type { FindingSentences, Sentence } from "./shapes";

/** A finding in words: its title, what was found, what to do, and where it points. `clause` quotes the notice, or null. */
export interface FindingWords extends Sentence {
  readonly title: string;
  readonly clause: string | null;
  readonly place: string;
}

export function findingWords(finding: Finding, locale: Locale): FindingWords {
  const { findings } = locale;
  return {
    title: findings.title[finding.code],
    ...findingSentence(finding, locale),
    clause: finding.clause ? findings.clause(finding.clause) : null,
    place: findings.place(finding.sheet, finding.cell, finding.row),
  };
}

/** What was found (`message`), with the column judged where there are several and the place of a target that the office set, and what to do next (`next`). */
export function findingSentence(finding: Finding, locale: Locale): Sentence {
  const { message, next } = bareSentence(finding, locale);
  const as = finding.writtenAs === undefined ? "" : locale.columns.writtenAs(finding.writtenAs);
  const set = finding.setIn === undefined ? "" : locale.findings.setIn(finding.setIn);
  return { message: locale.findings.inColumn(message, finding.period ?? null, finding.laterBlank ?? null) + as + set, next };
}

/** The finding's own words, without the column. */
function bareSentence<Code extends FindingCode>(finding: FindingOf<Code>, { findings }: Locale): Sentence {
  const words: FindingSentences[Code] = findings.of[finding.code];
  return words(finding.facts, finding.indicator);
}

/** What is doubtful about a ledger's department (`message`), and what to do (`next`). */
export function departmentSentence(note: DepartmentNote, { department }: Locale): Sentence {
  // `of` pairs each code with its own facts (DepartmentSentences); a lookup by code cannot express that pairing.
  const words = department.of[note.code] as (facts: DepartmentNote["facts"]) => Sentence;
  return words(note.facts);
}

/** Which columns hold the figures, where no heading says it for certain (`message`), and what to do (`next`). */
export function columnSentence(note: ColumnNote, { columns }: Locale): Sentence {
  return columns.note(note);
}

/** Codes that a remark's first words (verdict, figure, target, gap) already say. */
const SAID_BY_VERDICT: ReadonlySet<FindingCode> = new Set(["shortfall"]);

/**
 * The remarks of a ledger, one a row: 0-based sheet row and text. Verdict, figure, target and gap first, then whatever
 * else has to be settled (errors and warnings; mere notes stay in the pane).
 */
export function remarksOf(review: LedgerReview, locale: Locale): readonly { readonly row: number; readonly text: string }[] {
  const byRow = new Map<number, Finding[]>();
  for (const finding of review.findings) {
    if (finding.row === null) continue;
    const same = byRow.get(finding.row);
    if (same) same.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return review.rows.map((row) => ({ row: row.row - 1, text: remarkOf(row, byRow.get(row.row) ?? [], locale) }));
}

/** The remark of one row, given the findings of that row. */
export function remarkOf(row: RowVerdict, findings: readonly Finding[], locale: Locale): string {
  const others = findings.filter(({ code, severity, facts }) => severity !== "info" && !SAID_BY_VERDICT.has(code) && !(code === "missing-value" && isBlank(facts)));
  const section = row.verdict === "shortfall" ? (findings.find(({ clause }) => clause !== null)?.clause?.section ?? null) : null;
  const as = row.match === "near" && row.indicator !== null ? [locale.columns.takenFor(row.indicator)] : [];
  return locale.findings.remark(row, section, [...as, ...others.map((finding) => bareSentence(finding, locale).message)]);
}

const isBlank = (facts: Finding["facts"]): boolean => "written" in facts && facts.written === "" && "target" in facts && facts.target !== null;

/** A problem in words: what is wrong and where (`message`), what to do (`next`). */
export function problemSentence(problem: Problem, { problems }: Locale): Sentence {
  // `of` pairs each code with its own problem (ProblemSentences); a lookup by code cannot express that pairing.
  const words = problems.of[problem.code] as (problem: Problem) => Sentence;
  return words(problem);
}
