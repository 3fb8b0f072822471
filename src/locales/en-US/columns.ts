/** en-US · which column holds the figures; names in other words. */
import type { NamedColumn } from "../../checks/columns";
import type { columns as shape } from "../zh-CN/columns";
import { quoted } from "./amounts";

const named = (columns: readonly NamedColumn[]): string => columns.map(({ column, heading }) => `${column}${heading === "" ? " (no heading)" : ` ${quoted(heading)}`}`).join(", ");

export const columns: typeof shape = {
  note: ({ code, columns: which }) =>
    code === "figures-taken"
      ? { message: `No heading says for certain where the results are; only column ${named(which)} can hold them and was taken.`, next: "Check it; if it is another, head that column “完成值” and review again." }
      : { message: `Columns ${named(which)} could each hold the results, and their headings do not tell which. Nothing was judged.`, next: "Head the column of results “完成值” and review again." },
  writtenAs: (name) => ` The ledger calls it ${quoted(name)}; taken for this indicator.`,
  takenFor: (indicator) => ` Taken for ${quoted(indicator)}.`,
};
