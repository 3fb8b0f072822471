/** A person's choices about the files that were read → which of them count, and what is handed to 汇总. Pure. */
import type { Locale } from "../../locales/locale";
import { problemSentence } from "../../locales/sentences";
import type { CompileRequest } from "../compile";
import type { CountedFiles } from "./counted";
import { copiesOf, countedFiles } from "./counted";
import type { FilesRead } from "./fileReading";
import type { OfficeFiles } from "./officeRoster";
import type { Repeat } from "./repeats";

/** Older and newer files of one department. */
export type Versions = Extract<Repeat, { readonly kind: "versions" }>;

/** The path of the one that counts, or all of them: figures that differ are then undecided. */
export type VersionChoice = { readonly only: string } | "all";

export interface FileChoices {
  /** By `versionsKey`; what is not chosen is as proposed. */
  readonly versions: ReadonlyMap<string, VersionChoice>;
  /** The open workbook's own ledgers count as well. */
  readonly withOwn: boolean;
}

export const AS_PROPOSED: FileChoices = { versions: new Map(), withOwn: true };

export const versionsKey = ({ files }: Versions): string => files.join("\n");

/** What a person chose; else the newer one, unless nothing tells which that is, or it says less than the others: then all count. */
export function choiceOf(versions: Versions, choices: FileChoices, read: FilesRead): VersionChoice {
  const { proposed } = versions;
  return choices.versions.get(versionsKey(versions)) ?? (proposed === null || onlyInOthers(versions, proposed, read).length > 0 ? "all" : { only: proposed });
}

/** What the other files report on and the one at `path` does not, as they call it: a supplement (补报) is newer, and has a few rows only. */
export function onlyInOthers({ files }: Versions, path: string, read: FilesRead): readonly string[] {
  const reportedBy = (wanted: (path: string) => boolean): Map<string, string> =>
    new Map(
      read.files.flatMap((file) => (file.reading.kind === "read" && wanted(file.path) ? file.reading.reviews : [])).flatMap(({ rows }) =>
        rows.flatMap((row): [string, string][] => (row.verdict === "missing" ? [] : [[row.indicatorId ?? row.dutyId ?? row.taskSection ?? row.name, row.indicator ?? row.name]])),
      ),
    );
  const own = reportedBy((one) => one === path);
  const others = reportedBy((one) => one !== path && files.includes(one));
  return [...others].flatMap(([subject, name]) => (own.has(subject) ? [] : [name]));
}

/** Paths that do not count: copies, which change no figure, and the versions that were not chosen. */
export function leftAsideOf(read: FilesRead, choices: FileChoices): readonly string[] {
  const { repeats } = read;
  const versions = repeats.flatMap((repeat) => (repeat.kind === "versions" ? [repeat] : []));
  return [
    ...copiesOf(repeats),
    ...versions.flatMap((one) => {
      const choice = choiceOf(one, choices, read);
      return choice === "all" ? [] : one.files.filter((path) => path !== choice.only);
    }),
  ];
}

/** What counts, with the open workbook's own ledgers where they count: a department that stands there is not "unread". */
export function countedBy({ read, basis }: OfficeFiles, choices: FileChoices): CountedFiles {
  const counted = countedFiles(read, leftAsideOf(read, choices), basis.plan);
  const own = new Set(choices.withOwn ? basis.ownLedgers.map(({ department }) => department) : []);
  return { ...counted, unreadDepartments: counted.unreadDepartments.filter((department) => !own.has(department)) };
}

/** The files' part of a compile request. */
export interface CompileFiles extends Pick<CompileRequest, "extra" | "unread" | "unreadDepartments" | "openWorkbook"> {
  /** The plan they were reviewed by: no other may judge them. */
  readonly planFingerprint: string;
}

export function filesToCompile(office: OfficeFiles, choices: FileChoices, locale: Locale): CompileFiles {
  const { inputs, unread, unreadDepartments } = countedBy(office, choices);
  return {
    extra: inputs,
    unread: unread.map(({ file, sheet, problem }) => ({ file, sheet, reason: problemSentence(problem, locale).message })),
    unreadDepartments,
    openWorkbook: choices.withOwn ? "ledgers-too" : "target-only",
    planFingerprint: office.basis.planFingerprint,
  };
}
