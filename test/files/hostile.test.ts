/** Files made to harm a reader: each is refused with its reason, or read for what it is; none throws, none takes the others down. */
import { problemSentence } from "../../src/locales/sentences";
import { localeOf } from "../../src/locales/locale";
import { readWorkbookFile } from "../../src/files";
import { csvFiles, odsFiles, pages, xlsFiles } from "../fixtures/hostile/others";
import { bombs, sheets, xml } from "../fixtures/hostile/workbooks";
import type { HostileFile } from "../fixtures/hostile/workbooks";

/** What came of it, in the terms of the fixtures. */
function outcomeOf({ file, bytes }: HostileFile): HostileFile["expected"] {
  const read = readWorkbookFile(bytes(), file);
  if (!read.ok) {
    for (const language of ["zh-CN", "en-US"]) {
      const { message, next } = problemSentence(read.problem, localeOf(language));
      expect(message).toContain(file);
      expect(next).toMatch(/[。.]$/);
    }
    return { problem: read.problem.code };
  }
  const { fault, grid } = read.value.sheets[0]!;
  return fault ? { sheet: fault.code as "far-cell" } : { read: [grid?.values.length ?? 0, grid?.values[0]?.length ?? 0] };
}

describe.each([
  ["zips that lie", bombs],
  ["sheets", sheets],
  ["XML", xml],
  [".ods", odsFiles],
  [".csv", csvFiles],
  [".xls", xlsFiles],
  ["pages", pages],
])("%s", (_, files) => {
  test.each(files.map((file) => [file.title, file] as const))("%s", (_title, file) => expect(outcomeOf(file)).toEqual(file.expected), 120_000);
});
