/**
 * What Excel refuses, as Office.js reports it. `code` is one of Excel.ErrorCodes; the sentence is for developers.
 */

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = { AccessDenied: 403, ApiNotFound: 404, ItemNotFound: 404, GeneralException: 500, NotImplemented: 501, ItemAlreadyExists: 409 };

/** Thrown inside the host while a batch runs; the engine turns it into the response's `Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** "Range.values": which member refused; the engine fills it in when absent. */
    public location?: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export const invalidArgument = (what: string): HostError => new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
export const itemNotFound = (what: string): HostError => new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
export const accessDenied = (why: string): HostError => new HostError("AccessDenied", `You cannot perform the requested operation: ${why}`);
/** Also what the workbench says of a member it does not model: loudly, with its name. */
export const apiNotFound = (member: string): HostError => new HostError("ApiNotFound", `The API you are trying to use could not be found. It may be available in a newer version of Excel, or the workbench does not model it: ${member}`, member);
