/** The sheet 通报要点: one paragraph a row, across one page. */
import type { SheetDocument } from "../sheet/document";
import { bulletinOf } from "./bulletin";
import type { SheetContext } from "./documents";
import { setUpOf, topLines } from "./parts";
import { SheetBuilder } from "./sheetBuilder";

type Role = "left" | "right";

export function bulletinSheet(context: SheetContext): SheetDocument {
  const { summary, plan, words } = context;
  // The right one takes who compiled it and the date on one line.
  const columns = (["left", "right"] as const).map((role) => ({ role, head: "", width: role === "left" ? 50 : 74 }));
  const sheet = new SheetBuilder<Role>(setUpOf("bulletin", columns, context, { paper: "A4", freezeColumns: 0, keyless: true }));
  topLines(sheet, "bulletin", context);
  for (const { kind, text } of bulletinOf(summary, plan, words)) if (kind !== "heading") sheet.across(kind === "section" ? text : `　　${text}`, kind === "section" ? "paragraphHead" : "paragraph", 34);
  return sheet.build();
}
