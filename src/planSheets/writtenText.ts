/** Texts, lists and clauses as their cells show them. Read back: `cellText.ts`, `clauseText.ts`; apart from them, since most only read. */
import type { Clause } from "../plan/plan";
import { QUOTED, SEPARATORS } from "./cellText";

const JOINED = "、";
const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A text as its cell shows it. */
export function writeText(text: string): string {
  return text !== text.trim() || QUOTED.test(text) ? quote(text) : text;
}

/** A list as its cell shows it; "" for none. */
export function writeList(entries: readonly string[]): string {
  return entries.map(writeEntry).join(JOINED);
}

/** An entry is quoted when it would fall apart, vanish, or lose something. */
export function writeEntry(entry: string): string {
  return entry === "" || entry !== entry.trim() || entry.includes('"') || SEPARATORS.test(entry) ? quote(entry) : entry;
}

/** A list whose entries are sentences: one a line. */
export function writeLines(entries: readonly string[]): string {
  return entries.map((entry) => (entry === "" || entry !== entry.trim() || /^"|[\n\r]/.test(entry) ? quote(entry) : entry)).join("\n");
}

/** Nothing to say besides the section of the task: a blank cell. */
export function writeClauses(clauses: readonly Clause[], taskSection: string): string {
  const [first, ...rest] = clauses;
  if (rest.length === 0 && first?.text === "" && first.section === taskSection) return "";
  return clauses.map(writeClause).join("\n");
}

function writeClause({ section, text }: Clause): string {
  const line = `${section === "" || section !== section.trim() || /[：:"\n\r]/.test(section) ? quote(section) : section}：${text}`;
  return line !== line.trim() || line.startsWith('"') || /[\n\r]/.test(line) ? quote(line) : line;
}
