import { Refusal, toProblem } from "../../src/excel/problems";

const excelError = (code: string, errorLocation = "", message = "words") => ({ code, message, debugInfo: { errorLocation } });

test.each([
  ["InvalidOperationInCellEditMode", "", { code: "cell-being-edited" }],
  ["AccessDenied", "Range.values", { code: "sheet-protected", sheet: "台账" }],
  ["ItemNotFound", "WorksheetCollection.getItem", { code: "sheet-missing", sheet: "台账" }],
  ["ApiNotFound", "Range.getMergedAreasOrNullObject", { code: "excel-too-old", needs: "Range.getMergedAreasOrNullObject" }],
  ["RequestPayloadSizeLimitExceeded", "", { code: "payload-too-large" }],
  ["ResponsePayloadSizeLimitExceeded", "", { code: "payload-too-large" }],
  ["InactiveWorkbook", "", { code: "other-workbook-in-front" }],
  ["InvalidSelection", "Worksheet.activate", { code: "other-workbook-in-front" }],
  ["GeneralException", "Range.values", { code: "excel-error", excelCode: "GeneralException", detail: "words (Range.values)" }],
])("%s at %j", (code, location, problem) => {
  expect(toProblem(excelError(code, location), "台账")).toEqual(problem);
});

test("refusals of our own keep their problem; anything else is unexpected", () => {
  expect(toProblem(new Refusal({ code: "workbook-protected" }))).toEqual({ code: "workbook-protected" });
  expect(toProblem(new Error("x"))).toEqual({ code: "unexpected", detail: "x" });
});
