/**
 * Files that repeat one another: the same ledgers sent twice, or an older and a newer workbook of one department. Pure. It proposes;
 * what counts is a person's choice (counted.ts). Nothing is dropped here, and every reason is data, so that it can be shown.
 */
import { nameHints } from "./nameHints";
import type { NameHints } from "./nameHints";
import type { FileRead, WorkbookRead } from "./fileReading";

/** Why one file is taken to be newer than another, strongest first. `newer` and `older` are what the two say: dates, words, times. */
export interface NewerReason {
  readonly by: "as-of" | "period" | "filled-on" | "name-date" | "saved" | "name-words" | "modified" | "copy-number";
  readonly newer: string;
  readonly older: string;
}

export interface OlderFile {
  readonly path: string;
  /** Why the proposed file is newer; null where nothing tells. */
  readonly reason: NewerReason | null;
}

export type Repeat =
  /** The cells say the same. `keep` is the one counted; it makes no difference to any figure. */
  | { readonly kind: "same-content"; readonly departments: readonly string[]; readonly keep: string; readonly others: readonly string[] }
  /** One department, largely the same indicators, different contents. `proposed` is null when nothing tells which is the newer. */
  | { readonly kind: "versions"; readonly departments: readonly string[]; readonly files: readonly string[]; readonly proposed: string | null; readonly older: readonly OlderFile[] };

interface Candidate {
  readonly path: string;
  readonly modified: number | null;
  readonly read: WorkbookRead;
  readonly hints: NameHints;
  readonly departments: readonly string[];
  /** Departments, or the name where no department is known: files with the same may repeat one another. */
  readonly whose: string;
  /** What its rows report on. */
  readonly subjects: ReadonlySet<string>;
}

/** Groups in order of their first file. `year` stands in for years that names leave out (the plan's). */
export function findRepeats(files: readonly FileRead[], year: number): readonly Repeat[] {
  const candidates = files.flatMap((file) => (file.reading.kind === "read" ? [candidateOf(file, file.reading, year)] : []));
  const same = sameContent(candidates);
  const others = new Set(same.flatMap(({ others: copies }) => copies));
  const versions = versionsAmong(candidates.filter(({ path }) => !others.has(path)));
  const firstOf = (repeat: Repeat): string => (repeat.kind === "same-content" ? [repeat.keep, ...repeat.others] : [...repeat.files]).sort()[0]!;
  return [...same, ...versions].map((repeat) => ({ repeat, first: firstOf(repeat) })).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)).map(({ repeat }) => repeat);
}

function candidateOf({ path, modified }: FileRead, read: WorkbookRead, year: number): Candidate {
  const hints = nameHints(path, year);
  const departments = [...new Set(read.reviews.flatMap(({ department }) => department ?? []))].sort();
  const subjects = new Set(read.reviews.flatMap(({ rows }) => rows.map((row) => row.indicatorId ?? row.dutyId ?? row.taskSection ?? row.name)));
  return { path, modified, read, hints, departments, whose: departments.length > 0 ? departments.join("\n") : `?${hints.stem}`, subjects };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

type SameContent = Extract<Repeat, { kind: "same-content" }>;

/** Equal contents under two departments' names are no copies of one another: two departments may have been sent the same form. */
function sameContent(candidates: readonly Candidate[]): SameContent[] {
  return grouped(candidates, ({ read, departments }) => `${read.content}\n${departments.join("\n")}`)
    .filter((group) => group.length > 1)
    .map((group): SameContent => {
      const [keep, ...others] = [...group].sort(plainestFirst).map(({ path }) => path);
      return { kind: "same-content", departments: group[0]!.departments, keep: keep!, others: others.sort() };
    });
}

/** The original before its copies; then by path. */
const plainestFirst = (a: Candidate, b: Candidate): number => a.hints.copy - b.hints.copy || b.hints.words.rank - a.hints.words.rank || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);

type Versions = Extract<Repeat, { kind: "versions" }>;

function versionsAmong(candidates: readonly Candidate[]): Versions[] {
  return grouped(candidates, ({ whose }) => whose)
    .flatMap(overlapping)
    .map((group): Versions => {
      const proposed = group.find((one) => group.every((other) => other === one || (newerReason(one, other) !== null))) ?? null;
      return {
        kind: "versions",
        departments: group[0]!.departments,
        files: group.map(({ path }) => path),
        proposed: proposed?.path ?? null,
        older: group.filter((one) => one !== proposed).map((one) => ({ path: one.path, reason: proposed && newerReason(proposed, one) })),
      };
    });
}

/** Two ledgers of a department that report on different indicators belong together; those that share most of them repeat one another. */
function overlapping(group: readonly Candidate[]): Candidate[][] {
  const clusters: Candidate[][] = [];
  for (const candidate of group) {
    const touching = clusters.filter((cluster) => cluster.some((one) => repeats(one, candidate)));
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...touching.flat(), candidate]);
  }
  return clusters.filter((cluster) => cluster.length > 1).map((cluster) => cluster.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

function repeats(a: Candidate, b: Candidate): boolean {
  const [small, large] = a.subjects.size <= b.subjects.size ? [a.subjects, b.subjects] : [b.subjects, a.subjects];
  let shared = 0;
  for (const subject of small) if (large.has(subject)) shared += 1;
  return shared * 2 > small.size;
}

/** Times closer than this tell nothing: programs write many files within a moment. */
const A_MOMENT = 60_000;

/** Each kind of evidence, strongest first: what a file says, and what of it is compared. Null where it says nothing. */
const EVIDENCE: readonly { readonly by: NewerReason["by"]; readonly least?: number; of(one: Candidate): { readonly rank: string | number; readonly said: string } | null }[] = [
  { by: "as-of", of: ({ read }) => read.dates.asOf && { rank: read.dates.asOf.date, said: read.dates.asOf.date } },
  { by: "period", of: ({ read }) => read.dates.period && { rank: read.dates.period.date, said: read.dates.period.date } },
  { by: "filled-on", of: ({ read }) => read.dates.filledOn && { rank: read.dates.filledOn.date, said: read.dates.filledOn.date } },
  { by: "name-date", of: ({ hints }) => (hints.date === null ? null : { rank: hints.date, said: hints.date }) },
  { by: "saved", least: A_MOMENT, of: ({ read }) => timeOf(read.dates.savedAt === null ? null : Date.parse(read.dates.savedAt)) },
  { by: "name-words", of: ({ hints: { words } }) => ({ rank: words.rank, said: words.written }) },
  { by: "modified", least: A_MOMENT, of: ({ modified }) => timeOf(modified) },
  { by: "copy-number", of: ({ hints: { copy } }) => ({ rank: copy, said: String(copy) }) },
];

const timeOf = (time: number | null): { rank: number; said: string } | null => (time === null ? null : { rank: time, said: new Date(time).toISOString().replace(/\.\d+Z$/, "Z") });

/** Why `one` is newer than `other`: the strongest evidence that tells them apart. Null when it says the contrary, or nothing does. */
function newerReason(one: Candidate, other: Candidate): NewerReason | null {
  for (const { by, least = 0, of } of EVIDENCE) {
    const [mine, theirs] = [of(one), of(other)];
    if (!mine || !theirs || mine.rank === theirs.rank) continue;
    if (typeof mine.rank === "number" && typeof theirs.rank === "number" && Math.abs(mine.rank - theirs.rank) < least) continue;
    return mine.rank > theirs.rank ? { by, newer: mine.said, older: theirs.said } : null;
  }
  return null;
}
