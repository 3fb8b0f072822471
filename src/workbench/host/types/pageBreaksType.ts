/** PageBreakCollection of rows (ExcelApi 1.9): breaks made by hand. Not modelled: breaks between columns. */
import type { ModelSheet } from "../../model/workbook";
import { areaOf } from "../addresses";
import { invalidArgument, itemNotFound } from "../hostError";
import { rangeArgument } from "../arguments";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { membersOf, objectOf } from "../objectType";
import { rangeObject } from "./rangeType";

interface BreakTarget {
  readonly sheet: ModelSheet;
  readonly row: number;
}

const breaksOf = (sheet: ModelSheet): readonly number[] => sheet.pageLayout.breaks ?? [];

function set(sheet: ModelSheet, breaks: readonly number[], host: HostState): void {
  host.edit({ kind: "setPageLayout", sheet: sheet.id, layout: { ...sheet.pageLayout, breaks } });
}

/** Above the first row of the range; there is none above row 1. */
function add(sheet: ModelSheet, where: unknown, host: HostState): HostObject {
  const { top: row } = typeof where === "string" ? areaOf(sheet, where, host) : rangeArgument(where, "pageBreakRange").area;
  if (row === 0) throw invalidArgument("no page can begin above the first row");
  if (!breaksOf(sheet).includes(row)) set(sheet, [...breaksOf(sheet), row].sort((a, b) => a - b), host);
  return objectOf(pageBreakType, { sheet, row });
}

export const horizontalPageBreaksType: ObjectType<ModelSheet> = {
  name: "PageBreakCollection",
  items: (sheet) => breaksOf(sheet).map((row) => objectOf(pageBreakType, { sheet, row })),
  item: (sheet, index) => {
    const row = breaksOf(sheet)[Number(index)];
    if (row === undefined) throw itemNotFound(`page break ${String(index)}`);
    return objectOf(pageBreakType, { sheet, row });
  },
  itemMembers: () => membersOf(pageBreakType),
  objects: { Add: (sheet, [where], host) => add(sheet, where, host) },
  calls: {
    GetCount: (sheet) => breaksOf(sheet).length,
    RemovePageBreaks: (sheet, _args, host) => {
      if (breaksOf(sheet).length > 0) set(sheet, [], host);
    },
  },
};

const pageBreakType: ObjectType<BreakTarget> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: `R${row}` }),
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  objects: { GetCellAfterBreak: ({ sheet, row }) => rangeObject(sheet, { top: row, bottom: row, left: 0, right: 0 }) },
  calls: { Delete: ({ sheet, row }, _args, host) => set(sheet, breaksOf(sheet).filter((each) => each !== row), host) },
};
