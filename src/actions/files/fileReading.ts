/**
 * What came of reading files (办公室汇总: dropped files and folders). Types only, plain data: it crosses from a worker to the pane.
 *
 * The pane shows `FilesRead`: every file that was looked at with its ledgers or its problem, what was left out and why, and which files
 * repeat one another. `countedFiles` (counted.ts) turns it, with a person's choices, into what `compileSummary` takes.
 */
import type { ReportedReview } from "../../checks/review";
import type { Problem } from "../../sheet/outcome";
import type { SheetPassedOver } from "../outcomes";
import type { Repeat } from "./repeats";

/** A sheet that could not be read although its workbook was. */
export interface SheetProblem {
  readonly sheet: string;
  readonly problem: Problem;
}

/** A date somebody wrote, and where. */
export interface DateSaid {
  /** ISO date ("2018-07-31"); of a month, its last day. */
  readonly date: string;
  /** As written: "截至2018年7月底". */
  readonly written: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What tells an older file from a newer one of the same department. Null where the file does not say. */
export interface FileDates {
  /** 截至…: the date the figures stand at. */
  readonly asOf: DateSaid | null;
  /** The period the title or the judged columns reach (2018年上半年, 1—7月): its last day. */
  readonly period: DateSaid | null;
  /** 填报日期, 报送时间 and the like. */
  readonly filledOn: DateSaid | null;
  /** When a program last saved it, as it wrote into the file ("2018-07-31T08:00:00Z"). */
  readonly savedAt: string | null;
}

/** What was read of one workbook. */
export interface WorkbookRead {
  readonly kind: "read";
  /** Ledgers, reviewed, in the order of the sheets; at least one. */
  readonly reviews: readonly ReportedReview[];
  /** Sheets that are no ledgers, and why. */
  readonly passedOver: readonly SheetPassedOver[];
  readonly sheetProblems: readonly SheetProblem[];
  /** A short text that is equal for workbooks whose cells say the same, whatever program saved them. */
  readonly content: string;
  readonly dates: FileDates;
}

/** One workbook read, or why not. A workbook without a ledger is unread, too ("no-ledger"). */
export type FileReading = WorkbookRead | { readonly kind: "unread"; readonly problem: Problem; readonly sheetProblems: readonly SheetProblem[] };

export interface FileRead {
  /** What identifies it: its path below what was dropped, "7月/区农委.xlsx". */
  readonly path: string;
  /** How reports call it: its bare name, or the path where two files have the same name. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** The disk's date of the file, milliseconds since 1970; null when unknown. */
  readonly modified: number | null;
  readonly reading: FileReading;
}

/** Something that was dropped and not looked into. */
export interface LeftOut {
  readonly path: string;
  readonly reason: "lock-file" | "hidden" | "no-workbook-name" | "empty-folder" | "folder-unreadable";
}

export interface FilesRead {
  /** In order of their paths, whichever was read first. */
  readonly files: readonly FileRead[];
  readonly leftOut: readonly LeftOut[];
  /** Files of the same content, and older and newer ones of one department. */
  readonly repeats: readonly Repeat[];
  /** It was cancelled: `files` holds what had been read by then. */
  readonly cancelled: boolean;
}

/** While files are read. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** Files being read now, as reports call them. */
  readonly current: readonly string[];
}
