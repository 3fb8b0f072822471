/**
 * A long ledger as a Grid, for the benchmark: laid out the way offices do, with every kind of row and figure in realistic shares.
 *
 * Rows 1–2: title and 填报单位; rows 3–4: headings of two levels; then section rows, the indicators of the plan over and over
 * under numbered, spaced or full-width spellings, some duties, some rows nobody knows; owner cells and areas merged down.
 * The same grid comes out of every run.
 */
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Indicator } from "../../src/plan/plan";
import type { Area } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";

const LEVEL_1 = ["序号", "领域", "指标名称", "目标值", "计量单位", "完成情况", null, null, "责任单位", null, "佐证材料", "备注"];
const LEVEL_2 = [null, null, null, null, null, "一季度", "上半年", "1—10月累计", "牵头责任单位", "协同配合单位", null, null];
const WIDTH = LEVEL_1.length;
const AREA = 1;
const FIRST_QUARTER = 5;
const LEAD = 8;
const SECTION_EVERY = 40;
const MERGED_DOWN = 4;
const RATE = "0.0%";

interface Typed { readonly value: CellValue; readonly format: string }
const general = (value: CellValue): Typed => ({ value, format: "General" });

/** How figures are written, by turns; `reached` is in the indicator's own scale. Shares follow the samples: most are plain. */
const HANDS: readonly ((reached: number, unit: string) => Typed)[] = [
  (reached, unit) => (unit === "%" ? { value: reached / 100, format: RATE } : general(reached)),
  (reached, unit) => general(`${reached}${unit}`),
  (reached) => general(reached),
  (reached, unit) => (unit === "%" ? { value: reached / 100, format: "0.00%" } : general(`${reached} ${unit}`)),
  (reached, unit) => general(`${toFullWidth(reached)}${unit}`),
  () => general(null),
  (reached, unit) => general(`约${reached}${unit}`),
  (reached, unit) => (unit === "%" ? general(reached / 100) : general(reached)),
  (reached, unit) => general(`${reached}${unit}（待核）`),
  () => general("/"),
];

const NAMES: readonly ((name: string, no: number) => string)[] = [(name) => name, (name, no) => `${(no % 30) + 1}. ${name}`, (name) => ` ${name} `, (name, no) => `（${(no % 9) + 1}）${name}`, (name) => name.split("").join(name.length % 2 ? "" : " ")];

function toFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A sheet with `rows` ledger rows below its headings; section rows come on top of them. */
export function longSheet(rows: number, department = "区农委"): Grid {
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const merges: Area[] = [];
  const put = (cells: readonly Typed[]): number => {
    values.push(Array.from({ length: WIDTH }, (_, column) => cells[column]?.value ?? null));
    formats.push(Array.from({ length: WIDTH }, (_, column) => cells[column]?.format ?? "General"));
    return values.length - 1;
  };
  const texts = (line: readonly CellValue[]): number => put(line.map(general));

  texts(["贵池区质量强区创建工作指标台账"]);
  texts([`填报单位：${department}`]);
  const top = texts(LEVEL_1);
  texts(LEVEL_2);
  merges.push({ top: 0, bottom: 0, left: 0, right: WIDTH - 1 }, { top, bottom: top, left: FIRST_QUARTER, right: FIRST_QUARTER + 2 }, { top, bottom: top, left: LEAD, right: LEAD + 1 });
  LEVEL_2.forEach((text, column) => text === null && merges.push({ top, bottom: top + 1, left: column, right: column }));
  for (let no = 0; no < rows; no += 1) {
    if (no % SECTION_EVERY === 0) {
      const row = texts([`（${no / SECTION_EVERY + 1}）定量指标`]);
      merges.push({ top: row, bottom: row, left: 0, right: WIDTH - 1 });
    }
    const row = put(rowCells(no));
    if (no % SECTION_EVERY % MERGED_DOWN === 0 && no + MERGED_DOWN <= rows) merges.push({ top: row, bottom: row + MERGED_DOWN - 1, left: AREA, right: AREA });
  }
  return { sheet: "台账", origin: { row: 0, column: 0 }, values, formats, formulas: new Map(), merges, hiddenRows: values.flatMap((_, row) => (row > top + 1 && row % 500 === 0 ? [row] : [])), hiddenColumns: [], date1904: false };
}

function rowCells(no: number): readonly Typed[] {
  const { indicators, duties } = guichi2018;
  if (no % 20 === 19) return [no + 1, null, duties[no % duties.length]!.title, "—", "—", null, null, "正在推进，已完成大半", null, null, "简报", null].map(general);
  // Nobody's row, each by a name of its own, so that nothing remembered helps.
  if (no % 33 === 32) return [no + 1, null, `本单位自定工作第${no}项合格率`, "90%", "%", null, "91%", "95%", "本单位", null, "总结", null].map(general);
  return indicatorCells(indicators[no % indicators.length]!, no);
}

function indicatorCells(indicator: Indicator, no: number): readonly Typed[] {
  const { name, unit, target, leads, supports, supportsOpen } = indicator;
  const hand = HANDS[(no * 7) % HANDS.length]!;
  const reached = Math.round((target.value + ((no % 7) - 2) * 0.5) * 10) / 10;
  const [quarter, half, toDate] = [0.5, 0.8, 1].map((share) => hand(Math.round(reached * share * 10) / 10, unit));
  const owners = no % 5 === 0 ? [null, null] : [leads.join("、"), supports.join("、") + (supportsOpen ? "等" : "")];
  return [
    general(no + 1),
    general(no % SECTION_EVERY % MERGED_DOWN === 0 ? "产品质量" : null),
    general(NAMES[no % NAMES.length]!(name, no)),
    general(unit === "%" ? `${target.value}%以上` : target.value),
    general(unit),
    quarter!,
    half!,
    no % 3 === 0 ? general(null) : toDate!,
    general(owners[0]!),
    general(owners[1]!),
    general(no % 4 === 0 ? null : "有关文件"),
    general(null),
  ];
}

/** The same rows as many ledgers of ordinary size, one workbook a department: what a district or a province gathers. */
export function manySheets(rows: number, each = 25): readonly Grid[] {
  const { departments } = guichi2018;
  return Array.from({ length: rows / each }, (_, index) => longSheet(each, departments[index % departments.length]!.name));
}
