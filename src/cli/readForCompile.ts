/**
 * Reading for `ledger compile`: the very reading of the pane's dropped files, without opening anything in the workbench, which is only
 * needed where a workbook is written.
 */
import { readFile as readFromDisk, stat } from "node:fs/promises";
import type { ChosenFile } from "../actions/files/chosenFiles";
import { copiesOf, countedFiles, olderOf, unreadDepartments } from "../actions/files/counted";
import type { CountedFiles } from "../actions/files/counted";
import type { FilesRead } from "../actions/files/fileReading";
import { readFiles } from "../actions/files/readFiles";
import { repeatSentences } from "../actions/files/repeatSentences";
import type { InputFile } from "./inputs";
import { readingWorkers } from "./readingWorkers";
import type { Job } from "./run";
import { problemSentence } from "./sentences";

export interface ReadForCompile extends CountedFiles {
  /** `repeats` of the JSON: files of the same content, older and newer ones. */
  readonly repeats: readonly Record<string, unknown>[];
}

/** Reads all files; adds to `job.unread` what could not be read, and tells which files repeat one another. */
export async function readForCompile(job: Job): Promise<ReadForCompile> {
  const { plan, asOf, locale } = job.settings;
  const files = await Promise.all(job.files.map(chosen));
  const read = await readFiles({ files, leftOut: [] }, { plan, asOf }, readingWorkers(files));
  if (!read.ok) throw new Error(problemSentence(read.problem, locale));
  const { repeats } = read.value;
  const leftAside = [...copiesOf(repeats), ...(job.arguments.newest ? olderOf(repeats) : [])];
  const counted = countedFiles(read.value, leftAside, plan);
  for (const { file, sheet, problem } of counted.unread) job.unread.push({ file, sheet, reason: problemSentence(problem, locale) });
  tellRepeats(read.value, job);
  return { ...counted, unreadDepartments: unreadDepartments(job.unread.map(({ file }) => file), counted.inputs, plan), repeats: repeatsJson(read.value, leftAside, job) };
}

async function chosen({ path, name }: InputFile): Promise<ChosenFile> {
  const found = await stat(path).catch(() => null);
  return { path, file: name, size: found?.size ?? 0, modified: found?.mtimeMs ?? null, bytes: () => bytesOf(path) };
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFromDisk(path);
  // A small file's bytes lie in a buffer that Node shares with others.
  return buffer.byteLength === byteLength ? (buffer as ArrayBuffer) : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}

function namesOf({ files }: FilesRead): (path: string) => string {
  const names = new Map(files.map(({ path, file }) => [path, file]));
  return (path) => names.get(path) ?? path;
}

function tellRepeats(read: FilesRead, { settings: { locale }, arguments: { newest }, tell }: Job): void {
  for (const repeat of read.repeats) {
    for (const sentence of repeatSentences(repeat, namesOf(read), locale)) tell(sentence);
    if (repeat.kind === "versions") tell(newest && repeat.proposed !== null ? locale.reading.onlyNewest : `${locale.reading.allCounted}${locale.cli.newestHint}`);
  }
}

function repeatsJson(read: FilesRead, leftAside: readonly string[], { settings: { locale } }: Job): Record<string, unknown>[] {
  const nameOf = namesOf(read);
  return read.repeats.map((repeat) => {
    const paths = repeat.kind === "same-content" ? [repeat.keep, ...repeat.others] : repeat.files;
    return {
      kind: repeat.kind,
      departments: repeat.departments,
      files: paths.map(nameOf),
      /** The file kept of equal ones, the newer of unequal ones; null where nothing says which. */
      proposed: repeat.kind === "same-content" ? nameOf(repeat.keep) : repeat.proposed === null ? null : nameOf(repeat.proposed),
      counted: paths.filter((path) => !leftAside.includes(path)).map(nameOf),
      ...(repeat.kind === "versions" ? { older: repeat.older.map(({ path, reason }) => ({ file: nameOf(path), by: reason?.by ?? null, newer: reason?.newer ?? null, older: reason?.older ?? null })) } : {}),
      message: repeatSentences(repeat, nameOf, locale).join(""),
    };
  });
}
