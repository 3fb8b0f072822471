/** The sheets of the leadership workbook, in their order. The kind is what a sheet is marked with, whatever it is called. */
export const SHEET_KINDS = ["summary", "departmentStatus", "rectification", "roster", "phases", "reconciliation", "bulletin", "snapshots"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
