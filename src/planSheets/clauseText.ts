/** The clauses of an indicator read back from one cell, one a line: "三(一)：……合格率稳定在97%以上". Without loss, as in cellText.ts. */
import type { Clause } from "../plan/plan";
import { pieceList } from "./cellText";

const unquote = (text: string): string => text.slice(1, -1).replace(/""/g, '"');
const QUOTED = /^"(?:[^"]|"")*"$/;
const QUOTED_SECTION = /^("(?:[^"]|"")*")[：:]/;

/** A line without a section has the one its task has. Null when a quotation mark is never closed. */
export function readClauses(cell: string, taskSection: string): readonly [Clause, ...Clause[]] | null {
  const lines = pieceList(cell, /[\n\r]/);
  if (!lines) return null;
  const clauses = lines.map((line) => line.trim()).filter((line) => line !== "").map((line) => readClause(QUOTED.test(line) ? unquote(line) : line, taskSection));
  const [first = { section: taskSection, text: "" }, ...rest] = clauses;
  return [first, ...rest];
}

function readClause(line: string, taskSection: string): Clause {
  const quoted = QUOTED_SECTION.exec(line);
  if (quoted) return { section: unquote(quoted[1]!), text: line.slice(quoted[0].length) };
  const mark = line.search(/[：:]/);
  return mark < 0 ? { section: taskSection, text: line } : { section: line.slice(0, mark).trim(), text: line.slice(mark + 1) };
}
