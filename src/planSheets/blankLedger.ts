/**
 * 空白台账: what a department fills in, made from the plan. Its indicators, those it supports, its duties; targets and owners are in place and
 * locked, what is typed is checked. `ledger/` reads all of it again.
 */
import { recogniseDepartment } from "../plan/departments";
import type { Duty, Indicator, Ownership, Plan, Task } from "../plan/plan";
import { ownerIsOpen } from "../plan/openInferences";
import type { Area } from "../sheet/address";
import type { DocumentCell, DocumentValue, SheetDocument } from "../sheet/document";
import { ledgerKind } from "../sheet/workbookSnapshot";
import type { InputCheck } from "../sheet/inputCheck";
import type { BlankLedgerColumn, BlankLedgerWords } from "./blankLedgerWords";
import { choiceCheck, promptCheck, ruleCheck } from "./checks";
import { heightFor, LEDGER_LOOKS, PRINT } from "./looks";
import { number, text } from "./tableDocument";

const COLUMNS: readonly { readonly key: BlankLedgerColumn; readonly width: number }[] = [
  { key: "number", width: 5 },
  { key: "name", width: 32 },
  { key: "target", width: 11 },
  { key: "unit", width: 8 },
  { key: "value", width: 12 },
  { key: "status", width: 30 },
  { key: "evidence", width: 22 },
  { key: "lead", width: 16 },
  { key: "support", width: 26 },
  { key: "note", width: 16 },
];
const LAST = COLUMNS.length - 1;
const at = (key: BlankLedgerColumn): number => COLUMNS.findIndex((one) => one.key === key);
const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;

/** What the plan asks of a department. */
export interface DepartmentShare {
  readonly led: readonly Indicator[];
  readonly supported: readonly Indicator[];
  readonly duties: readonly { readonly duty: Duty; readonly task: Task; readonly leads: boolean }[];
}

/** `department`: a name of the plan's register. */
export function shareOf(plan: Plan, department: string): DepartmentShare {
  const isIn = (names: readonly string[]): boolean => names.some((name) => name === department || isSame(recogniseDepartment(name, plan), department));
  const tasks = new Map(plan.tasks.map((task) => [task.section, task]));
  return {
    led: plan.indicators.filter(({ leads }) => isIn(leads)),
    supported: plan.indicators.filter(({ leads, supports }) => !isIn(leads) && isIn(supports)),
    duties: plan.duties.flatMap((duty) => {
      const task = duty.ownerSection === null ? undefined : tasks.get(duty.ownerSection);
      return task && (isIn(task.leads) || isIn(task.supports)) ? [{ duty, task, leads: isIn(task.leads) }] : [];
    }),
  };
}

const isSame = (reading: ReturnType<typeof recogniseDepartment>, department: string): boolean => reading.kind === "known" && reading.name === department;

/** Departments of the register that the plan asks something of, in its order. */
export function departmentsWithShare(plan: Plan): readonly string[] {
  return plan.departments.map(({ name }) => name).filter((name) => {
    const { led, supported, duties } = shareOf(plan, name);
    return led.length + supported.length + duties.length > 0;
  });
}

/** The ledger of one department. `sheetName` as wished; */
export function blankLedger(plan: Plan, department: string, words: BlankLedgerWords, sheetName: string): SheetDocument {
  const share = shareOf(plan, department);
  const body = bodyOf(share, words);
  const bottom = FIRST_ROW + body.length - 1;
  const notes = words.notes.map((note, index): DocumentCell[] => line(text(`${index === 0 ? words.notesTitle : ""}${note}`), "ledgerNote"));
  const cells: DocumentCell[][] = [
    line(text(words.title(plan.title)), "ledgerTitle"),
    formLine(department, plan, words),
    COLUMNS.map(({ key }) => cell(text(words.columns[key]), "head")),
    ...body.map(({ cells: own }) => own),
    ...notes,
  ];
  return {
    kind: ledgerKind(department),
    name: sheetName,
    cells,
    looks: LEDGER_LOOKS,
    merges: [
      wide(0),
      { top: 1, bottom: 1, left: 0, right: at("value") },
      { top: 1, bottom: 1, left: at("evidence"), right: at("lead") },
      ...body.flatMap(({ section }, index) => (section ? [wide(FIRST_ROW + index)] : [])),
      ...notes.map((_, index) => wide(bottom + 1 + index)),
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: heightsOf(cells, bottom),
    freeze: { rows: FIRST_ROW, columns: 2 },
    checks: checksOf(body, words),
    protection: { formatCells: true, formatColumns: true, formatRows: true },
    print: {
      ...PRINT, paper: "A4", footer: words.footer,
      repeatRows: { top: HEADING_ROW, bottom: HEADING_ROW },
      area: { top: 0, left: 0, bottom: bottom + notes.length, right: LAST },
    },
  };
}

const wide = (row: number): Area => ({ top: row, bottom: row, left: 0, right: LAST });
const cell = (value: DocumentValue, look: keyof typeof LEDGER_LOOKS): DocumentCell => ({ value, look });
const line = (value: DocumentValue, look: keyof typeof LEDGER_LOOKS): DocumentCell[] => [cell(value, look), ...Array.from({ length: LAST }, () => cell({ kind: "blank" }, look))];

/** Who fills in, the date to be filled in, by which plan. */
function formLine(department: string, plan: Plan, words: BlankLedgerWords): DocumentCell[] {
  const cells = line(text(words.filledInBy(department)), "formLine");
  cells[at("status")] = cell(text(words.filledInOn), "formRight");
  cells[at("evidence")] = cell({ kind: "blank" }, "formTyping");
  cells[at("lead")] = cell({ kind: "blank" }, "formTyping");
  cells[at("support")] = cell(text(plan.documentNumber === null ? "" : words.byPlan(plan.documentNumber)), "formRight");
  return cells;
}

/** 完成情况说明 and 佐证材料. */
const OPEN_CELLS: readonly DocumentCell[] = [cell({ kind: "blank" }, "typingText"), cell({ kind: "blank" }, "typingText")];

interface BodyRow {
  readonly cells: DocumentCell[];
  readonly section: boolean;
  /** What is typed into the value column: null for a section row. */
  readonly fills: { readonly indicator: Indicator } | "duty" | null;
}

function bodyOf({ led, supported, duties }: DepartmentShare, words: BlankLedgerWords): BodyRow[] {
  const rows: BodyRow[] = [];
  let count = 0;
  const section = (title: string): void => void rows.push({ cells: line(text(title), "ledgerSection"), section: true, fills: null });
  const titles = [led.length > 0 ? words.sections.led : null, supported.length > 0 ? words.sections.supported : null, duties.length > 0 ? words.sections.duties : null];
  titles.forEach((title, part) => {
    if (title === null) return;
    section(words.numbered(titles.slice(0, part).filter((one) => one !== null).length, title));
    if (part < 2) for (const indicator of part === 0 ? led : supported) rows.push(indicatorRow((count += 1), indicator, words));
    else for (const one of duties) rows.push(dutyRow((count += 1), one, words));
  });
  return rows;
}

function indicatorRow(count: number, indicator: Indicator, words: BlankLedgerWords): BodyRow {
  const { name, unit } = indicator;
  const percent = unit === "%";
  return {
    section: false,
    fills: { indicator },
    cells: [
      cell(number(count), "ledgerCentre"),
      cell(text(name), "ledgerText"),
      cell(text(words.target(indicator.target, unit)), "ledgerCentre"),
      cell(text(unit), "ledgerCentre"),
      cell({ kind: "blank" }, percent ? "typingPercent" : "typingFigure"),
      ...OPEN_CELLS,
      ...ownerCells(indicator, ownerIsOpen(indicator), words),
      cell({ kind: "blank" }, "typingText"),
    ],
  };
}

function dutyRow(count: number, { duty, task, leads }: DepartmentShare["duties"][number], words: BlankLedgerWords): BodyRow {
  return {
    section: false,
    fills: "duty",
    cells: [
      cell(number(count), "ledgerCentre"),
      cell(text(duty.title), "ledgerText"),
      cell({ kind: "blank" }, "ledgerCentre"),
      cell({ kind: "blank" }, "ledgerCentre"),
      cell({ kind: "blank" }, "typingFigure"),
      ...OPEN_CELLS,
      ...ownerCells(task, false, words),
      cell(text(leads ? "" : words.asSupport), "typingText"),
    ],
  };
}

function ownerCells({ leads, supports, supportsOpen, supportsCatchAll }: Ownership, inferred: boolean, words: BlankLedgerWords): DocumentCell[] {
  const named = [...supports, ...(supportsCatchAll === null ? [] : [supportsCatchAll])].join(words.listSeparator);
  const mark = inferred ? words.inferred : "";
  const says = (owners: string): DocumentValue => text(owners === "" ? "" : owners + mark);
  return [cell(says(leads.join(words.listSeparator)), "ledgerText"), cell(says(named === "" ? "" : named + (supportsOpen ? words.open : "")), "ledgerText")];
}

/** Units of things that come in wholes. */
const WHOLE = /^(?:家|个|项|次|次\/年|件|人|人次|名|户|台|套|处|座|条|份|期|场|种|批|批次)$/;

function checksOf(body: readonly BodyRow[], words: BlankLedgerWords): InputCheck[] {
  const column = at("value");
  const cellsOf = (wanted: (row: BodyRow) => boolean): Area[] => body.flatMap((row, index) => (wanted(row) ? [{ top: FIRST_ROW + index, bottom: FIRST_ROW + index, left: column, right: column }] : []));
  const ofIndicators = (wanted: (indicator: Indicator) => boolean): Area[] => cellsOf(({ fills }) => fills !== null && fills !== "duty" && wanted(fills.indicator));
  const percent = ({ unit }: Indicator): boolean => unit === "%";
  const capped = ({ ceiling }: Indicator): boolean => ceiling !== null;
  const whole = (one: Indicator): boolean => !percent(one) && one.target.comparator !== "rank<=" && one.ceiling === null && WHOLE.test(one.unit);
  const rank = ({ target }: Indicator): boolean => target.comparator === "rank<=";
  const other = (one: Indicator): boolean => !percent(one) && !rank(one) && !whole(one);
  const { checks } = words;
  const typing = (key: BlankLedgerColumn): Area => ({ top: FIRST_ROW, bottom: FIRST_ROW + body.length - 1, left: at(key), right: at(key) });
  return [
    ruleCheck(ofIndicators((one) => percent(one) && one.ceiling === 100), { kind: "decimal", operator: "between", from: 0, to: 1 }, checks.rate),
    ruleCheck(ofIndicators((one) => percent(one) && one.ceiling !== 100), { kind: "decimal", operator: "between", from: -100, to: 100 }, checks.growth),
    ruleCheck(ofIndicators(whole), { kind: "whole", operator: ">=", from: 0 }, checks.count),
    ruleCheck(ofIndicators(rank), { kind: "whole", operator: ">=", from: 1 }, checks.rank),
    ruleCheck(ofIndicators((one) => other(one) && one.ceiling === 100), { kind: "decimal", operator: "between", from: 0, to: 100 }, checks.index),
    ruleCheck(ofIndicators((one) => other(one) && !(capped(one) && one.ceiling === 100)), { kind: "decimal", operator: "between", from: -1e15, to: 1e15 }, checks.amount),
    choiceCheck(cellsOf(({ fills }) => fills === "duty"), words.progress, checks.progress),
    promptCheck([typing("evidence")], checks.evidence),
    promptCheck([typing("status")], checks.status),
    ruleCheck([{ top: 1, bottom: 1, left: at("evidence"), right: at("evidence") }], { kind: "date", operator: ">=", from: "2000-01-01" }, checks.date),
  ].filter(({ areas }) => areas.length > 0);
}

function heightsOf(cells: readonly (readonly DocumentCell[])[], bottom: number): Record<number, number> {
  const whole = COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const textOf = (one: DocumentCell | undefined): string => (one?.value.kind === "text" ? one.value.text : "");
  return Object.fromEntries(cells.map((own, row) => {
    if (row === 0) return [row, 44];
    if (row === 1) return [row, 26];
    if (row === HEADING_ROW) return [row, 32];
    if (row > bottom) return [row, heightFor([{ text: textOf(own[0]), width: whole }], 10.5, 18)];
    return [row, heightFor(own.map((one, column) => ({ text: one.look === "ledgerSection" ? "" : textOf(one), width: COLUMNS[column]!.width })), 11, 30)];
  }));
}
