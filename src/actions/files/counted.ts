/** From what was read to what is consolidated, by a person's choices. Pure. */
import type { Plan } from "../../plan/plan";
import type { Problem } from "../../sheet/outcome";
import type { SummaryInput } from "../../summary/consolidate";
import type { FilesRead } from "./fileReading";
import type { Repeat } from "./repeats";

/** A file, or one sheet of it, that could not be read. */
export interface UnreadFile {
  readonly path: string;
  /** As reports call it. */
  readonly file: string;
  readonly sheet: string | null;
  readonly problem: Problem;
}

export interface CountedFiles {
  /** For `compileSummary`'s `extra`. */
  readonly inputs: readonly SummaryInput[];
  readonly unread: readonly UnreadFile[];
  /** For `compileSummary`'s `unreadDepartments`. */
  readonly unreadDepartments: readonly string[];
}

/** Copies of files that are counted anyway: leaving them out changes no figure. */
export function copiesOf(repeats: readonly Repeat[]): readonly string[] {
  return repeats.flatMap((repeat) => (repeat.kind === "same-content" ? repeat.others : []));
}

/** Older files where a newer one is proposed. */
export function olderOf(repeats: readonly Repeat[]): readonly string[] {
  return repeats.flatMap((repeat) => (repeat.kind === "versions" && repeat.proposed !== null ? repeat.older.map(({ path }) => path) : []));
}

/**
 * What is consolidated when the files at the paths `leftAside` are not counted. Files that contradict one another and are both counted
 * end as a conflict, never as a choice made here.
 */
export function countedFiles({ files }: FilesRead, leftAside: readonly string[], plan: Plan): CountedFiles {
  const aside = new Set(leftAside);
  // 报送日期 is what the ledger itself says (填报日期), never the time a file was saved or copied.
  const inputs = files.flatMap(({ path, file, reading }): SummaryInput[] => (reading.kind === "read" && !aside.has(path) ? [{ file, reviews: reading.reviews, reportedOn: reading.dates.filledOn?.date ?? null }] : []));
  const unread = files.flatMap(({ path, file, reading }): UnreadFile[] => [
    ...(reading.kind === "unread" ? [{ path, file, sheet: null, problem: reading.problem }] : []),
    ...reading.sheetProblems.map(({ sheet, problem }) => ({ path, file, sheet, problem })),
  ]);
  return { inputs, unread, unreadDepartments: unreadDepartments(unread.map(({ file }) => file), inputs, plan) };
}

/**
 * Departments whose file came in and could not be read, as far as the file's name says so without doubt. A department
 * of which another ledger was read is not among them.
 */
export function unreadDepartments(files: readonly string[], inputs: readonly SummaryInput[], plan: Plan): string[] {
  const read = new Set(inputs.flatMap(({ reviews }) => reviews.map(({ department }) => department)));
  const named = files.flatMap((file) => {
    const name = file.replace(/^.*[\\/]/, "");
    const hits = plan.departments.filter((one) => [one.name, one.fullName].some((written) => name.includes(written)));
    return hits.length === 1 ? [hits[0]!.name] : [];
  });
  return [...new Set(named)].filter((department) => !read.has(department));
}
