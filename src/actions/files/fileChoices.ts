/** A person's choices about the files that were read → which of them count, and what is handed to 汇总. Pure. */
import type { Locale } from "../../locales/locale";
import { problemSentence } from "../../locales/sentences";
import type { CompileRequest } from "../compile";
import type { CountedFiles } from "./counted";
import { copiesOf, countedFiles } from "./counted";
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

/** The newer one is proposed; where nothing tells which is newer, none is preferred. */
export function choiceOf(versions: Versions, choices: FileChoices): VersionChoice {
  return choices.versions.get(versionsKey(versions)) ?? (versions.proposed === null ? "all" : { only: versions.proposed });
}

/** Paths that do not count: copies, which change no figure, and the versions that were not chosen. */
export function leftAsideOf(repeats: readonly Repeat[], choices: FileChoices): readonly string[] {
  const versions = repeats.flatMap((repeat) => (repeat.kind === "versions" ? [repeat] : []));
  return [
    ...copiesOf(repeats),
    ...versions.flatMap((one) => {
      const choice = choiceOf(one, choices);
      return choice === "all" ? [] : one.files.filter((path) => path !== choice.only);
    }),
  ];
}

/** What counts, with the open workbook's own ledgers where they count: a department that stands there is not "unread". */
export function countedBy({ read, basis }: OfficeFiles, choices: FileChoices): CountedFiles {
  const counted = countedFiles(read, leftAsideOf(read.repeats, choices), basis.plan);
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
