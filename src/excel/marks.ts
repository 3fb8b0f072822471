/**
 * Marks: conditional formats with a rule that is always true and carries our tag, one per severity and sheet, on lists of areas;
 * and the remarks column. Clearing removes what carries our tag, nothing else: a person's fills and rules are never touched.
 *
 * Batching of `applyMarks` and of `clearMarks`, whatever the number of sheets:
 *   sync 1, 2  what stands there now: `surveySheets` in survey.ts
 *   sync 3     writes everything
 */
import type { MarkKind, RemarkColumn, SheetMarks } from "../sheet/edit";
import type { Outcome } from "../sheet/outcome";
import { areaLists, mergeAreas } from "../sheet/areaList";
import { remember, setStandingMarks, standingMarks } from "./journal";
import type { Marking } from "./journal";
import { tagFormula } from "./ours";
import { clearRemarks, writeRemarks } from "./remarksColumn";
import type { Ran, RunExcelOptions } from "./runExcel";
import { runExcel } from "./runExcel";
import type { SurveyedSheet } from "./survey";
import { surveySheets } from "./survey";

export interface MarksResult {
  readonly cellsMarked: number;
  readonly remarksWritten: number;
  readonly skipped: readonly { readonly sheet: string; readonly reason: "protected" | "sheet-gone" }[];
  /** Cells of the remarks column that somebody changed: left as they are. */
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ClearResult {
  readonly rulesRemoved: number;
  readonly remarksRemoved: number;
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: "protected" }[];
}

export interface MarksOptions extends RunExcelOptions {
  /** false: the journal for undo stays as it is (undoing itself uses this). */
  readonly journal?: boolean;
}

/** How each severity looks: fill, colour, and a second sign for people who do not see the colour. */
const LOOKS: Readonly<Record<MarkKind, { readonly fill: string; readonly color: string; readonly bold?: true; readonly italic?: true; readonly underline?: "Single" }>> = {
  error: { fill: "#FDE7E9", color: "#A4262C", bold: true },
  warning: { fill: "#FFF4CE", color: "#7A4F01", underline: "Single" },
  info: { fill: "#DEECF9", color: "#004578", italic: true },
};

/**
 * Puts our marks on the workbook, in place of those of ours that stand there. A protected sheet is skipped whole, and said so.
 * ExcelApi 1.12.
 */
export async function applyMarks(marks: readonly SheetMarks[], remarks: readonly RemarkColumn[], options: MarksOptions = {}): Promise<Outcome<Ran<MarksResult>>> {
  return runExcel(
    "applyMarks",
    async (context) => {
      const sheets = await surveySheets(context, remarks);
      const names = new Set(sheets.map((sheet) => sheet.name));
      const wanted = new Set([...marks, ...remarks].map(({ sheet }) => sheet));
      const skipped: { sheet: string; reason: "protected" | "sheet-gone" }[] = [...wanted].filter((name) => !names.has(name)).map((sheet) => ({ sheet, reason: "sheet-gone" }));
      const kept: { sheet: string; cell: string }[] = [];
      let cellsMarked = 0;
      let remarksWritten = 0;
      for (const sheet of sheets) {
        if (sheet.protected) {
          if (wanted.has(sheet.name)) skipped.push({ sheet: sheet.name, reason: "protected" });
          continue;
        }
        removeRules(sheet);
        const remark = remarks.find((candidate) => candidate.sheet === sheet.name) ?? null;
        if (remark) {
          const result = writeRemarks(sheet, remark);
          remarksWritten += result.written;
          kept.push(...result.kept.map((cell) => ({ sheet: sheet.name, cell })));
        } else {
          kept.push(...clearRemarks(sheet).kept.map((cell) => ({ sheet: sheet.name, cell })));
        }
        for (const mark of marks.filter((candidate) => candidate.sheet === sheet.name).flatMap((candidate) => candidate.marks)) cellsMarked += addRules(sheet, mark.kind, mark.areas);
      }
      keepForUndo("mark", { marks, remarks }, options);
      await context.sync();
      setStandingMarks({ marks, remarks });
      return { cellsMarked, remarksWritten, skipped, kept };
    },
    options,
  );
}

/** Takes away every mark and remark of ours, in this workbook or left over from another time. Changed remarks stay. */
export async function clearMarks(options: MarksOptions = {}): Promise<Outcome<Ran<ClearResult>>> {
  return runExcel(
    "clearMarks",
    async (context) => {
      const sheets = await surveySheets(context, []);
      const skipped: { sheet: string; reason: "protected" }[] = [];
      const kept: { sheet: string; cell: string }[] = [];
      let rulesRemoved = 0;
      let remarksRemoved = 0;
      for (const sheet of sheets) {
        if (sheet.protected) {
          if (sheet.ourRules.length > 0 || sheet.record) skipped.push({ sheet: sheet.name, reason: "protected" });
          continue;
        }
        rulesRemoved += removeRules(sheet);
        const cleared = clearRemarks(sheet);
        remarksRemoved += cleared.removed;
        kept.push(...cleared.kept.map((cell) => ({ sheet: sheet.name, cell })));
      }
      if (rulesRemoved + remarksRemoved > 0) keepForUndo("clear", null, options);
      await context.sync();
      setStandingMarks(null);
      return { rulesRemoved, remarksRemoved, kept, skipped };
    },
    options,
  );
}

function removeRules(sheet: SurveyedSheet): number {
  for (const rule of sheet.ourRules) rule.delete();
  return sheet.ourRules.length;
}

/** Adds the rules of one severity; how many cells they cover. */
function addRules(sheet: SurveyedSheet, kind: MarkKind, addresses: readonly string[]): number {
  const areas = mergeAreas(addresses);
  const look = LOOKS[kind];
  for (const list of areaLists(areas)) {
    const rule = sheet.worksheet.getRanges(list).conditionalFormats.add("Custom").custom;
    rule.rule.formula = tagFormula(kind);
    rule.format.fill.color = look.fill;
    rule.format.font.color = look.color;
    if (look.bold) rule.format.font.bold = true;
    if (look.italic) rule.format.font.italic = true;
    if (look.underline) rule.format.font.underline = look.underline;
  }
  return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}

/** Before the write: should Excel fail halfway, what it did can still be undone. */
function keepForUndo(action: "mark" | "clear", after: Marking | null, options: MarksOptions): void {
  if (options.journal !== false) remember({ kind: "marks", action, before: standingMarks(), after });
}
