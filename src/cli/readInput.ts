/** One input file: read, opened, reviewed; or the sentence that says why not. */
import { readFileSync } from "node:fs";
import type { WorkbookReview } from "../actions/outcomes";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { OpenWorkbook } from "./desk";
import type { InputFile } from "./inputs";
import type { Job } from "./run";
import { problemSentence } from "./sentences";

export interface ReadInput {
  readonly workbook: OpenWorkbook;
  readonly review: WorkbookReview;
}

/** Opens and reviews; on failure adds to `job.unread` and gives null. */
export async function readInput(file: InputFile, job: Job): Promise<ReadInput | null> {
  const { locale } = job.settings;
  const refuse = (reason: string): null => {
    job.unread.push({ file: file.name, sheet: null, reason });
    return null;
  };
  const bytes = readBytes(file);
  if (!bytes.ok) return refuse(problemSentence(bytes.problem, locale));
  const opened = await job.desk.open(file.name, bytes.value);
  if (!opened.ok) return refuse(problemSentence(opened.problem, locale));
  const review = await opened.value.review();
  if (!review.ok) return refuse(problemSentence(review.problem, locale));
  return { workbook: opened.value, review: review.value };
}

function readBytes({ path, name }: InputFile): Outcome<Uint8Array> {
  try {
    return succeeded(new Uint8Array(readFileSync(path)));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed(/ENOENT/.test(detail) ? { code: "file-not-found", file: name } : { code: "workbook-damaged", file: name, detail });
  }
}
