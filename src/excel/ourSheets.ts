/**
 * Our sheets as they stand, before they are written anew: one sync when a plan says which they are, two when they must be found.
 * Found by custom property or by the tag on the first cell; either is enough.
 */
import type { SheetSnapshot } from "../sheet/workbookSnapshot";
import type { StandingSheet } from "./captureSheet";
import { askStanding, askWithin, readStanding } from "./captureSheet";
import { ownContentOf } from "./documentContent";
import type { SheetRecord } from "./ours";
import { CONTENT_KEY, KIND_KEY, readSheetRecord } from "./ours";
import type { SheetsPlan } from "./planSheets";
import { askFirstCellRules, noteFromRules, propertyOf } from "./survey";

export interface OurSheet {
  readonly id: string;
  readonly worksheet: Excel.Worksheet;
  readonly record: SheetRecord;
  readonly standing: StandingSheet;
}

export interface OurSurvey {
  readonly ours: readonly OurSheet[];
  /** All sheets, as far as `planSheets` looks at them. */
  readonly sheets: readonly SheetSnapshot[];
  readonly ids: readonly string[];
  readonly structureLocked: boolean;
  /** Names of all sheets that their custom property says are ours, by kind. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** The sheets of the given kinds. With a plan, those it names are looked at in the first sync. */
export async function surveyOurs(context: Excel.RequestContext, kinds: readonly string[], plan?: SheetsPlan): Promise<OurSurvey> {
  const { worksheets, protection } = context.workbook;
  const planned = await askWithin(context, (rows) => {
    protection.load("protected");
    worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
    return (plan?.places ?? []).flatMap(({ kind, onto }) => (onto ? [{ kind, ...askSheet(worksheets.getItemOrNullObject(onto.id), rows) }] : []));
  });
  const found: OurSheet[] = planned.flatMap(({ kind, worksheet, rules, asked }): OurSheet[] => {
    if (worksheet.isNullObject) return [];
    const listed = worksheets.items.find(({ id }) => id === worksheet.id);
    const record = readSheetRecord(kind, listed ? propertyOf(listed, CONTENT_KEY) : null, noteFromRules(rules));
    return record ? [{ id: worksheet.id, worksheet, record, standing: readStanding(asked) }] : [];
  });
  if (!plan) found.push(...(await findOurs(context, worksheets.items, new Set(kinds))));
  return {
    ours: found,
    sheets: worksheets.items.map(({ id, name }) => asSnapshot(name, found.find((sheet) => sheet.id === id) ?? null)),
    ids: worksheets.items.map(({ id }) => id),
    structureLocked: protection.protected,
    kinds: new Map(worksheets.items.flatMap((worksheet) => {
      const kind = propertyOf(worksheet, KIND_KEY);
      return kind === null ? [] : [[kind, worksheet.name] as const];
    })),
  };
}

function askSheet(worksheet: Excel.Worksheet, rows: number) {
  return { worksheet, rules: askFirstCellRules(worksheet), asked: askStanding(worksheet, rows) };
}

/** Sync 2: the tags on the first cells of all sheets. Sync 3 only where a tag alone tells that a sheet is ours. */
async function findOurs(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[], kinds: ReadonlySet<string>): Promise<OurSheet[]> {
  const all = await askWithin(context, (rows) =>
    worksheets.map((worksheet) => {
      const marked = kinds.has(propertyOf(worksheet, KIND_KEY) ?? "");
      return { worksheet, rules: askFirstCellRules(worksheet), asked: marked ? askStanding(worksheet, rows) : null };
    }),
  );
  const known = all.flatMap(({ worksheet, rules, asked }) => {
    const record = readSheetRecord(propertyOf(worksheet, KIND_KEY), propertyOf(worksheet, CONTENT_KEY), noteFromRules(rules));
    return record && kinds.has(record.kind) ? [{ worksheet, record, asked: asked ?? askStanding(worksheet), late: asked === null }] : [];
  });
  if (known.some(({ late }) => late)) await context.sync();
  return known.map(({ worksheet, record, asked }) => ({ id: worksheet.id, worksheet, record, standing: readStanding(asked) }));
}

function asSnapshot(name: string, sheet: OurSheet | null): SheetSnapshot {
  const base = { name, visibility: "visible", protected: false, grid: null } as const;
  if (!sheet) return { ...base, ours: null };
  const { record, standing } = sheet;
  return { ...base, ours: record.kind, own: { id: sheet.id, content: standing.content, touched: ownContentOf(standing.cells, record.typing) !== record.content } };
}
