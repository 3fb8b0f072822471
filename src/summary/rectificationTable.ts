/** 整改清单: every shortfall with problem, gap and owners; cause, measure and deadline are typed by people and kept. */
import { areaToA1 } from "../sheet/address";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import { isoDateOf } from "./cellDate";
import type { SheetContext } from "./documents";
import { decimalsFor, withUnit } from "./figures";
import { gapText, leadText, supportText, targetText } from "./indicatorText";
import { footLines, setUpOf, topLines } from "./parts";
import type { RectificationItem } from "./rectification";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { date, formula, number, text } from "./sheetLooks";
import type { TypedCell } from "./typed";
import { typedCells } from "./typed";
import type { SummaryWords } from "./words";

const ROLES = ["number", "indicator", "problem", "gap", "lead", "support", "since", "cause", "measure", "deadline", "progress", "status", "closedOn"] as const;
type Role = (typeof ROLES)[number];
const WIDTHS: Readonly<Record<Role, number>> = { number: 6, indicator: 26, problem: 28, gap: 15, lead: 17, support: 26, since: 13, cause: 28, measure: 34, deadline: 14, progress: 26, status: 13, closedOn: 13 };
/** Columns of the list that people type into. */
export const RECTIFICATION_TYPED = ["cause", "measure", "deadline", "progress"] as const;

export function rectificationTable(context: SheetContext): SheetDocument {
  const { words, rectification } = context;
  const columns = ROLES.map((role): Column<Role> => ({ role, head: words.heads[role], width: WIDTHS[role], typed: RECTIFICATION_TYPED.some((typed) => typed === role), prompt: role === "deadline" || role === "measure" ? words.prompts[role] : undefined }));
  const sheet = new SheetBuilder<Role>(setUpOf("rectification", columns, context, { paper: "A3", freezeColumns: 2 }));
  const open = rectification.filter(({ closedOn }) => closedOn === null);
  const closed = rectification.filter(({ closedOn }) => closedOn !== null);
  topLines(sheet, "rectification", context);
  sheet.heads();
  const first = sheet.next;
  section(sheet, words.rectification.openHeading, open, words.rectification.noneOpen, context);
  section(sheet, words.rectification.closedHeading, closed, words.rectification.noneClosed, context);
  if (rectification.length > 0) counts(sheet, first, open.length, closed.length, words);
  footLines(sheet, [words.rectification.typingHint]);
  return sheet.build();
}

function section(sheet: SheetBuilder<Role>, heading: string, items: readonly RectificationItem[], none: string, context: SheetContext): void {
  sheet.across(heading, "section");
  if (items.length === 0) footLines(sheet, [none]);
  items.forEach((item, index) => sheet.row({ ...line(index + 1, item, context), ...typedCells(sheet, item.before?.typed) }, [rectificationKey(item)]));
}

/** "anhui-famous-brands@2018-06-30", closed ones with "~2018-07-31" behind it. */
export function rectificationKey({ indicatorId, openedOn, closedOn }: Pick<RectificationItem, "indicatorId" | "openedOn" | "closedOn">): string {
  return `${indicatorId}@${openedOn}${closedOn === null ? "" : `~${closedOn}`}`;
}

function line(count: number, item: RectificationItem, { words, summary }: SheetContext): Partial<Record<Role, DocumentCell>> {
  const { now, before, closedOn } = item;
  const overdue = closedOn === null && isPast(before?.typed.get("deadline"), summary.asOf);
  const state = closedOn !== null ? words.rectification.states.closed : overdue ? words.rectification.states.overdue : words.rectification.states.open;
  return {
    number: number(count, "centre"),
    indicator: text(item.indicator, "text"),
    problem: text(problemText(item, words), "text"),
    gap: text(now && closedOn === null ? gapText(now, words) : "", "centre"),
    lead: text(now ? leadText(now, words) : (before?.lead ?? ""), "centre"),
    support: text(now ? supportText(now, words) : (before?.support ?? ""), "text"),
    since: date(item.openedOn, "date"),
    status: text(state, overdue ? "red" : "strong"),
    closedOn: date(closedOn, "date"),
  };
}

/** What is wrong now; what was wrong, when the item is closed or this time nobody can say. */
function problemText({ now, before, closedOn }: RectificationItem, words: SummaryWords): string {
  const { problem, problemNow, notInPlan, closedWith } = words.rectification;
  const was = before?.problem ?? "";
  const value = now && now.value !== null ? withUnit(now.value, now.target.unit, decimalsFor(now.value, now.target)) : "";
  // A closed item keeps the words it was closed with.
  if (closedOn !== null) return before?.closedOn === closedOn ? was : closedWith(firstLine(was), value);
  if (!now) return notInPlan(firstLine(was));
  return now.verdict === "shortfall" ? problem(value, targetText(now, words)) : problemNow(firstLine(was), words.verdictNames[now.verdict]);
}

/** What was added later stands in lines below. */
const firstLine = (content: string): string => content.split("\n")[0] ?? "";

function isPast(deadline: TypedCell | undefined, asOf: string): boolean {
  const iso = deadline ? isoDateOf(deadline.value) : null;
  return iso !== null && iso < asOf;
}

/** How many are open and closed, live over the column of states. */
function counts(sheet: SheetBuilder<Role>, first: number, open: number, closed: number, { rectification: { states }, total }: SummaryWords): void {
  const column = sheet.columnOf("status");
  const area = areaToA1({ top: first, bottom: sheet.next - 1, left: column, right: column });
  const count = (...named: readonly string[]): string => named.map((state) => `COUNTIF(${area},"${state}")`).join("+");
  const line = (name: string, content: string, cached: number): void => sheet.row({ number: text("", "strong"), indicator: text(name, "strong"), problem: formula(content, cached, "total") });
  line(states.open, `=${count(states.open, states.overdue)}`, open);
  line(states.closed, `=${count(states.closed)}`, closed);
  line(total, `=${sheet.address("problem", sheet.next - 2)}+${sheet.address("problem", sheet.next - 1)}`, open + closed);
}
