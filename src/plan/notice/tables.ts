/**
 * A notice's targets given as a table: which column is the indicator, the target, its unit, who leads and who supports; then every row as
 * if it had been written as a clause.
 */
import type { FoundTarget } from "./found";
import { SUBJECTLESS } from "./names";
import type { Owners } from "./owners";
import { readOwners } from "./owners";
import { targetsIn } from "./targets";
import type { Text } from "./text";
import { unitAt } from "./unitWords";

export interface TableRow {
  /** What the row is about. */
  readonly name: string;
  readonly targets: readonly FoundTarget[];
  readonly owners: Owners | null;
  /** The row's cells as written. */
  readonly clause: string;
  /** The cell with the owners as written. */
  readonly ownerClause: string;
  /** It holds a number that gave no target. */
  readonly unread: boolean;
}

export type TableReading = { readonly kind: "rows"; readonly rows: readonly TableRow[] } | { readonly kind: "unknown" };

type Role = "number" | "category" | "name" | "value" | "unit" | "lead" | "responsible" | "support" | "other";

interface Column {
  readonly role: Role;
  readonly year: string | null;
  /** The heading is a year and nothing else. */
  readonly bare: boolean;
}

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:序号|编号|序|No\.?)$/i, "number"],
  [/牵头|主办|主责|责任领导单位/, "lead"],
  [/配合|协同|协办|协助|参与|参加/, "support"],
  [/^(?:责任|承办|落实|实施|承担|完成|负责)(?:单位|部门|主体|科室)|^(?:单位|部门)分工$|^责任$/, "responsible"],
  [/^(?:计量|指标|数据)?单位(?:\(.*\))?$/, "unit"],
  [/现状|基期|基数|实绩|实际|上年|去年|完成情况|完成值|进展|时限|时间|节点|备注|属性|性质|来源|分值|权重|措施|责任人|领导|联系|举措/, "other"],
  [/类别|一级指标|分类|领域|维度|板块|方面/, "category"],
  [/目标值|目标数|指标值|任务数|任务量|目标任务|年度目标|工作目标|具体目标|主要目标|完成目标|目标要求|计划数|目标|数值|数量|^(?:19|20)\d{2}年?$/, "value"],
  [/指标|任务|项目|内容|事项|名称|工作/, "name"],
];

const PERSON = /领导|责任人|联系人|负责人/;

function roleOf(head: string): Column {
  const text = head.replace(/\s/g, "");
  const year = /((?:19|20)\d{2})/.exec(text)?.[1] ?? null;
  const bare = /^(?:19|20)\d{2}年?$/.test(text);
  if (PERSON.test(text)) return { role: "other", year, bare };
  for (const [pattern, role] of ROLES) if (pattern.test(text)) return { role, year, bare };
  return { role: "other", year, bare };
}

/** Reads a table; "unknown" when no row of headings is found among its first rows. */
export function readTable(rows: readonly (readonly Text[])[]): TableReading {
  for (let at = 0; at < Math.min(4, rows.length - 1); at += 1) {
    const columns = soleNames(rows[at]!.map(({ text }) => roleOf(text.slice(0, 40))));
    const roles = new Set(columns.map(({ role }) => role));
    const heads = rows[at]!.filter(({ text }) => text !== "" && text.length <= 20).length;
    if (!roles.has("name") && !roles.has("value")) continue;
    if (roles.size < 2 || heads < 2 || rows[at]!.some(({ text }) => text.length > 30)) continue;
    // A heading of two levels: the second row names what the first gathers.
    const below = rows[at + 1]!.map(({ text }) => roleOf(text.slice(0, 40)));
    const second = rows.length > at + 2 && rows[at + 1]!.every(({ text }, index) => text === "" || (text.length <= 12 && (below[index]!.role !== "other" || text === rows[at]![index]!.text))) && below.some(({ role }) => role === "value" || role === "lead" || role === "responsible");
    const used = second ? soleNames(below.map((column, index) => (rows[at + 1]![index]!.text === "" ? columns[index]! : column))) : columns;
    return { kind: "rows", rows: rows.slice(at + (second ? 2 : 1)).flatMap((row) => rowOf(row, used)) };
  }
  return { kind: "unknown" };
}

/** With several columns of names (重点任务, 具体内容) the last one says what is to be reached: it is read as the target. */
function soleNames(columns: readonly Column[]): readonly Column[] {
  const names = columns.flatMap(({ role }, index) => (role === "name" ? [index] : []));
  if (names.length < 2 || columns.some(({ role }) => role === "value")) return columns;
  const last = names[names.length - 1]!;
  return columns.map((column, index) => (index === last ? { ...column, role: "value" } : column));
}

function rowOf(row: readonly Text[], columns: readonly Column[]): TableRow[] {
  const cells = (role: Role): Text[] => row.filter((_, index) => columns[index]?.role === role);
  const { name, unit } = withoutUnit(cells("name").map(({ text }) => text).filter((text) => text !== "").pop() ?? "", cells("unit")[0]?.text.replace(/^[/—-]+$/, "").replace(/ /g, "") ?? "");
  const base = baseColumn(columns);
  const values = columns.flatMap((column, index) => (column.role === "value" && index !== base && row[index]!.text !== "" ? [{ ...column, text: row[index]!.text }] : []));
  if (name === "" && values.length === 0) return [];
  if (/^(?:合计|总计|小计)$/.test(name.replace(/ /g, ""))) return [];
  const years = values.filter(({ year }) => year !== null);
  const targets = values.length === 0 ? targetsIn(name).targets : values.flatMap((value) => valueTargets(name, value.text, unit).map((target): FoundTarget => ({ ...target, year: years.length > 1 ? value.year : null })));
  const { owners, clause: ownerClause } = ownersOf(cells("lead"), cells("responsible"), cells("support"));
  const clause = row.filter(({ text }) => text !== "").map(({ raw }) => raw).join(" ");
  return [{ name: name || values[0]!.text.slice(0, 30), targets, owners, clause, ownerClause, unread: targets.length === 0 && values.some(({ text }) => /\d/.test(text)) }];
}

/** 毛入园率(%): the unit stands behind the name. */
function withoutUnit(name: string, unit: string): { readonly name: string; readonly unit: string } {
  const bracket = /^(.{2,})\(([^()]{1,10})\)$/.exec(name.replace(/ /g, ""));
  const own = bracket && unitAt(bracket[2]!) === bracket[2] ? bracket[2]! : null;
  return own === null ? { name, unit } : { name: bracket![1]!, unit: unit || own };
}

/** Of two bare columns of years that lie apart (2020年, 2025年) the first is where it started. Null when there is no such column. */
function baseColumn(columns: readonly Column[]): number | null {
  const years = columns.flatMap(({ role, year, bare }, index) => (role === "value" && year !== null && bare ? [{ index, year: Number(year) }] : []));
  return years.length === 2 && columns.filter(({ role }) => role === "value").length === 2 && years[1]!.year - years[0]!.year >= 3 ? years[0]!.index : null;
}

const BARE_FIGURE = /^([≥≤<>=]*|不低于|不少于|不超过|不高于|达到|控制在|超过|约)\s*(\d+(?:,\d{3})*(?:\.\d+)?(?:[-至]\d+(?:\.\d+)?)?)(.*)$/;

/** The targets of a value cell: a figure alone (with the unit column's unit), words of change, or clauses of its own. */
function valueTargets(name: string, value: string, unit: string): readonly FoundTarget[] {
  const bare = BARE_FIGURE.exec(value);
  if (bare && unit !== "" && unitAt(bare[3]!) === null) return named(name, targetsIn(`${name.replace(/[,;。:]/g, "、")}${bare[1]}${bare[2]}${unit}${bare[3]}`).targets);
  if (/^(?:不发生|零发生|为零|零)$/.test(value.trim())) return targetsIn(`不发生${name}`).targets.map((target) => ({ ...target, name }));
  // A value that begins with its figure has no subject of its own.
  const own = /^(?:完成|达到|实现)?[^\d]{0,6}\d/.test(value) ? [] : targetsIn(value).targets;
  if (own.length > 0 && !own.some((target) => SUBJECTLESS.test(target.name) || target.name.length < 3)) return own;
  const joined = targetsIn(`${name.replace(/[,;。:]/g, "、")}${value}`).targets;
  return joined.length > 0 ? joined : own;
}

/** A table's name stays as it is: what the reading took away at its ends is given back. */
function named(name: string, targets: readonly FoundTarget[]): readonly FoundTarget[] {
  return targets.length === 1 && targets[0]!.name.length >= 2 ? [{ ...targets[0]!, name: name.replace(/ /g, "") }] : targets;
}

function ownersOf(leads: readonly Text[], responsible: readonly Text[], supports: readonly Text[]): { readonly owners: Owners | null; readonly clause: string } {
  const part = (label: string, cells: readonly Text[]): string => {
    const text = cells.map((cell) => cell.text).filter((cell) => cell !== "" && !/^[/—-]+$/.test(cell)).join("、");
    return text === "" ? "" : ` ${label}:${text.replace(/[:]/g, "、")}`;
  };
  const statement = part("牵头单位", leads) + part("责任单位", responsible) + part("配合单位", supports);
  if (statement === "") return { owners: null, clause: "" };
  return { owners: readOwners(statement), clause: [...leads, ...responsible, ...supports].map(({ raw }) => raw).filter((raw) => raw !== "").join(";") };
}
