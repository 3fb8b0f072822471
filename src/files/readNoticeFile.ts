/**
 * A notice's file → its text: .docx, or plain text in any of the usual encodings. What the file is, is told from its bytes. Never throws.
 */
import type { Outcome, Problem } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import { readDocx } from "./docx/readDocx";
import { faultOf, figure, megabytes } from "./fault";
import type { Fault } from "./fault";
import { identify } from "./identify";
import { MAX_FILE_BYTES, MAX_NOTICE_CHARACTERS } from "./limits";
import { decodeTextFile } from "./textFile";
import { openZip } from "./zip";

type NotANotice = Extract<Problem, { code: "not-a-notice" }>["looksLike"];

/** Problems: not-a-notice, notice-damaged, notice-encrypted, notice-too-large. Cells of tables are parted by tabs. */
export function readNoticeFile(bytes: Uint8Array, file: string): Outcome<string> {
  try {
    return read(bytes, file);
  } catch (error) {
    return failed(problemOf(faultOf(error), file));
  }
}

function problemOf(fault: Fault, file: string): Problem {
  switch (fault.code) {
    case "workbook-too-large":
      return { code: "notice-too-large", file, limit: fault.limit };
    case "workbook-encrypted":
      return { code: "notice-encrypted", file };
    case "not-a-workbook":
      return { code: "not-a-notice", file, looksLike: fault.looksLike === "word" ? "old-word" : fault.looksLike === "text" ? "unknown" : fault.looksLike };
    default:
      return { code: "notice-damaged", file, detail: "detail" in fault ? fault.detail : "" };
  }
}

function read(bytes: Uint8Array, file: string): Outcome<string> {
  const no = (looksLike: NotANotice): Outcome<string> => failed({ code: "not-a-notice", file, looksLike });
  if (bytes.length > MAX_FILE_BYTES) return failed({ code: "notice-too-large", file, limit: megabytes(MAX_FILE_BYTES) });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const zip = openZip(bytes);
    if ([...zip.entries.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name))) return succeeded(readDocx(zip));
  }
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "{\\rtf") return no("old-word");
  const kind = identify(bytes, "notice.txt");
  if (kind.kind === "csv") return plainText(kind.text, file);
  if (kind.kind !== "no") return no("workbook");
  const { fault } = kind;
  return fault.code === "not-a-workbook" && fault.looksLike === "text" ? plainText(decodeTextFile(bytes) ?? "", file) : failed(problemOf(fault, file));
}

function plainText(text: string, file: string): Outcome<string> {
  return text.length > MAX_NOTICE_CHARACTERS ? failed({ code: "notice-too-large", file, limit: figure(MAX_NOTICE_CHARACTERS) }) : succeeded(text);
}
