/** Facts of every finding code and every problem code, as they come: more than one where the words depend on them. */
import type { FindingCode, FindingFacts, QuotedTarget } from "../../src/checks/finding";
import type { UnclearReason } from "../../src/ledger/ledger";
import type { Problem } from "../../src/sheet/outcome";
import { zhCN } from "../../src/locales/zh-CN";

export const atLeast97: QuotedTarget = { comparator: ">=", value: 97, valueTo: null, unit: "%", inferred: false };
export const over30: QuotedTarget = { comparator: ">", value: 30, valueTo: null, unit: "%", inferred: false };
export const thirty: QuotedTarget = { comparator: ">=", value: 30, valueTo: null, unit: "家", inferred: false };
export const five: QuotedTarget = { comparator: ">=", value: 5, valueTo: null, unit: "家", inferred: true };

const reasons = Object.keys(zhCN.findings.unclearReason) as (UnclearReason | "loose-target")[];
const owners = { written: "区农委", expected: "区市场监管局", missing: ["区市场监管局"], extra: ["区农委"] };

export const FACTS: { readonly [Code in FindingCode]: readonly FindingFacts[Code][] } = {
  shortfall: [
    { actual: 96.5, target: atLeast97, gap: 0.5 },
    { actual: 30, target: over30, gap: 0 },
    { actual: 4, target: five, gap: 1 },
  ],
  "rounded-to-target": [{ actual: 96.95, shown: "97%", target: atLeast97, gap: 0.05 }],
  "missing-value": [
    { written: "", target: thirty },
    { written: "/", target: thirty },
    { written: "", target: null },
  ],
  "missing-indicator": [{ department: "区农委", target: over30 }],
  "unclear-value": reasons.map((reason) => ({ text: "约30家", reason, target: thirty })),
  "ambiguous-percent": [{ text: "0.97", asFraction: 97, asWritten: 0.97, target: atLeast97 }],
  "unit-mismatch": [{ text: "30人", unit: "人", expected: "家", target: thirty }],
  "out-of-range": [
    { actual: 105, ceiling: 100, unit: "%", fault: "above-ceiling", target: atLeast97 },
    { actual: -1, ceiling: null, unit: "家", fault: "negative", target: thirty },
    { actual: 2.5, ceiling: null, unit: "家", fault: "not-whole", target: thirty },
  ],
  "altered-target": [
    { written: "≥95%", target: atLeast97 },
    { written: "3家", target: five },
  ],
  "arithmetic-mismatch": [{ written: "97.5%", computed: "96.5%", from: "F5/E5" }],
  "duplicate-indicator": [{ otherCells: ["B7", "B9"] }],
  "unknown-indicator": [
    { written: "工程一次验收合格率", proposals: ["大中型工程项目一次验收合格率", "其他工程一次验收合格率"] },
    { written: "招商引资到位资金", proposals: [] },
  ],
  "formula-error": [
    { text: "#REF!", target: atLeast97 },
    { text: "#REF!", target: null },
  ],
  "hidden-row": [{ name: "安徽名牌总数" }],
  "lead-missing": [
    { expected: "区市场监管局", merged: false },
    { expected: "区市场监管局", merged: true },
  ],
  "lead-mismatch": [owners, { ...owners, extra: [] }, { ...owners, missing: [] }],
  "support-missing": [{ expected: "区政府有关单位", merged: false }],
  "support-mismatch": [owners],
  "renamed-department": [{ written: "区农业农村局", planName: "区农委" }],
  "inferred-owner": [{ expected: "区住建委（推定）" }],
  "missing-evidence": [{ name: "安徽名牌总数" }],
  overdue: [
    { of: "plan", phase: "总结验收阶段", until: "2018-09", reported: true },
    { of: "plan", phase: "总结验收阶段", until: "2018-09", reported: false },
    { of: "row", written: "2018年7月15日", until: "2018-07-15", reported: true },
  ],
  "conflicting-reports": [{ values: ["97%", "96%"] }],
};

export const PROBLEMS: { readonly [Code in Problem["code"]]: readonly Extract<Problem, { code: Code }>[] } = {
  "cell-being-edited": [{ code: "cell-being-edited" }],
  "sheet-protected": [{ code: "sheet-protected", sheet: "台账" }],
  "workbook-protected": [{ code: "workbook-protected" }],
  "sheet-missing": [{ code: "sheet-missing", sheet: "台账" }],
  "other-workbook-in-front": [{ code: "other-workbook-in-front" }],
  "excel-too-old": [{ code: "excel-too-old", needs: "ExcelApi 1.14" }],
  "payload-too-large": [{ code: "payload-too-large" }],
  timeout: [{ code: "timeout" }],
  "excel-error": [
    { code: "excel-error", excelCode: "GeneralException", detail: "" },
    { code: "excel-error", excelCode: "InvalidArgument", detail: "Range.values" },
  ],
  "office-not-loaded": [{ code: "office-not-loaded" }],
  "no-ledger": [
    { code: "no-ledger", sheets: [] },
    { code: "no-ledger", sheets: [...Object.keys(zhCN.problems.sheetReason), "toString"].map((reason) => ({ sheet: "汇总", reason })) },
  ],
  "sheet-name-taken": [{ code: "sheet-name-taken", sheet: "汇总表" }],
  "nothing-to-undo": [{ code: "nothing-to-undo" }],
  "sheet-changed": [{ code: "sheet-changed", sheet: "整改清单" }],
  "write-halfway": [{ code: "write-halfway", sheets: ["汇总表", "整改清单"] }],
  cancelled: [{ code: "cancelled" }],
  "file-not-found": [{ code: "file-not-found", file: "区农委.xlsx" }],
  "file-not-readable": [{ code: "file-not-readable", file: "区农委.xlsx", detail: "" }],
  "not-a-workbook": (["web-page", "login-page", "web-table", "pdf", "ofd", "image", "text", "archive", "word", "presentation", "empty", "unknown"] as const).map((looksLike) => ({ code: "not-a-workbook", file: "区农委.xlsx", looksLike })),
  "workbook-encrypted": [{ code: "workbook-encrypted", file: "区农委.xlsx" }],
  "workbook-damaged": [
    { code: "workbook-damaged", file: "区农委.xlsx", detail: "" },
    { code: "workbook-damaged", file: "区农委.xlsx", detail: "zip" },
  ],
  "workbook-too-large": (["bytes", "part", "unpacked", "parts", "sheets", "rows", "cells", "texts", "elements"] as const).map((what) => ({ code: "workbook-too-large", file: "区农委.xlsx", what, limit: "50 MB" })),
  "far-cell": [{ code: "far-cell", file: "区农委.xlsx", sheet: "台账", cell: "XFD1048576" }],
  "sheet-name-refused": [{ code: "sheet-name-refused", file: "区农委.xlsx", sheet: "__proto__" }],
  "reading-timed-out": [{ code: "reading-timed-out", file: "区农委.xlsx", seconds: 60 }],
  "reading-failed": [{ code: "reading-failed", file: "区农委.xlsx", detail: "out of memory" }],
  "reader-not-loaded": [{ code: "reader-not-loaded" }],
  "not-a-notice": (["web-page", "login-page", "web-table", "pdf", "ofd", "image", "workbook", "archive", "presentation", "old-word", "empty", "unknown"] as const).map((looksLike) => ({ code: "not-a-notice", file: "通知.docx", looksLike })),
  "notice-encrypted": [{ code: "notice-encrypted", file: "通知.docx" }],
  "notice-damaged": [
    { code: "notice-damaged", file: "通知.docx", detail: "" },
    { code: "notice-damaged", file: "通知.docx", detail: "zip" },
  ],
  "notice-too-large": [{ code: "notice-too-large", file: "通知.docx", limit: "50 MB" }],
  "plan-broken": [{ code: "plan-broken", faults: [{ code: "value-missing", sheet: "方案指标", cell: "D5", heading: "目标值" }, { code: "no-indicators", sheet: "方案指标", cell: null }] as never }],
  "nobody-has-share": [{ code: "nobody-has-share" }],
  "unknown-department": [{ code: "unknown-department", department: "区档案馆", departments: ["区农委", "区发改委"] }],
  "cannot-write": [{ code: "cannot-write", file: "区农委.xlsx", detail: "EACCES" }],
  unexpected: [{ code: "unexpected", detail: "…" }],
};
