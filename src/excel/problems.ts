/**
 * Excel's errors as our Problems. Codes: Excel.ErrorCodes and the error page of the Office Add-ins documentation.
 */
import type { Problem } from "../sheet/outcome";

/** Thrown inside a batch to leave it with a Problem; `runExcel` catches it. Nothing outside `excel/` sees it. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What an OfficeExtension.Error carries; read by shape, since the class may come from another realm. */
export interface ExcelError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly message?: string };
}

export function isExcelError(error: unknown): error is ExcelError {
  return typeof error === "object" && error !== null && typeof (error as ExcelError).code === "string" && "debugInfo" in error;
}

/** The member of Office.js that failed ("Worksheet.activate"), or "". */
export function errorLocation(error: unknown): string {
  return isExcelError(error) ? (error.debugInfo?.errorLocation ?? "") : "";
}

/** `about` is the sheet the batch was about, for errors that do not say. */
export function toProblem(error: unknown, about = ""): Problem {
  if (error instanceof Refusal) return error.problem;
  if (!isExcelError(error)) return { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cell-being-edited" };
    case "AccessDenied":
      return { code: "sheet-protected", sheet: about };
    case "ItemNotFound":
    case "InvalidReference":
      return /worksheet/i.test(errorLocation(error)) || about !== "" ? { code: "sheet-missing", sheet: about } : other(error);
    case "ItemAlreadyExists":
      return { code: "sheet-name-taken", sheet: about };
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
      return { code: "excel-too-old", needs: errorLocation(error) || error.message };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "OperationCellsExceedLimit":
    case "RangeExceedsLimit":
      return { code: "payload-too-large" };
    case "InactiveWorkbook":
      return { code: "other-workbook-in-front" };
    case "InvalidSelection":
      // What some versions say when activating or selecting while another workbook has the focus.
      return /activate|select/i.test(errorLocation(error)) ? { code: "other-workbook-in-front" } : other(error);
    case "Timeout":
    case "RequestAborted":
    case "InvalidOrTimedOutSession":
      return { code: "timeout" };
    default:
      return other(error);
  }
}

function other(error: ExcelError): Problem {
  const place = errorLocation(error);
  return { code: "excel-error", excelCode: error.code, detail: place === "" ? error.message : `${error.message} (${place})` };
}
