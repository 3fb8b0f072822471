/**
 * A Ledger (台账): one department's table of indicators, read from a Grid. Types only.
 * Nothing here judges; `checks/` does. Every reading keeps the cell it came from.
 */
import type { CellPosition, Area } from "../sheet/address";
import type { CellValue } from "../sheet/grid";
import type { Comparator } from "../plan/plan";

/** What a column of a ledger means. */
export type ColumnRole =
  | "number" // 序号
  | "area" // 类别 / 领域
  | "indicator" // 指标
  | "target" // 目标值
  | "unit" // 计量单位
  | "actual" // 完成值
  | "rate" // 完成率
  | "passed" // 合格数
  | "inspected" // 抽检数
  | "status" // 完成情况 in words, beside a column of figures
  | "lead" // 牵头责任单位
  | "support" // 协同配合单位
  | "owner" // 责任单位, alone
  | "evidence" // 佐证材料
  | "deadline" // 完成时限
  | "note" // 备注
  | "remark"; // 核验意见, written by us: never read

/** One column of the table and what its heading said. */
export interface LedgerColumn {
  readonly role: ColumnRole;
  /** 0-based sheet column. */
  readonly column: number;
  /** The heading as written, levels joined by "/". */
  readonly heading: string;
  /** A unit given in the heading: "(亿元)" → "亿元". */
  readonly headingUnit: string | null;
  /** For figures of a period ("上半年"): its words and the month it reaches (1…12); null otherwise. */
  readonly period: { readonly words: string; /** 0 when the words do not say (本期). */ readonly untilMonth: number; readonly cumulative: boolean; readonly year: number | null } | null;
  readonly hidden: boolean;
  /**
   * Of a column of figures whose heading does not say for certain that it is one: "only-one-left" when no other column can be,
   * "undecided" when several could: then none is judged. Absent when the heading says it.
   */
  readonly basis?: "only-one-left" | "undecided";
}

/** Why a value is there but must not be judged by a machine. */
export type UnclearReason =
  | "hedged" // 约30家, 30余家
  | "comparator" // ≥97%
  | "several-figures" // 18（上半年）, 30+2, 上半年18，下半年19
  | "range" // 8-10个
  | "narrative" // 达标, 已完成
  | "date" // a date where a figure belongs
  | "percentage-points" // 提高2.3个百分点: a difference, not a rate
  | "single-period" // 二季度 alone, filled after the last cumulative figure: not the figure to date
  | "shared-cell" // merged over the rows of several indicators
  | "ahead-of-time" // in a column to the end of a year that has not come: foreseen, not reached
  | "which-column" // several columns could hold the figure, and their headings do not tell
  | "progress-rate" // 80% in a column headed 进度: of the work, or the rate itself?
  | "percent-or-fraction-text" // text "0.97" under a percent indicator is ambiguousPercent instead; "九成" and the like
  | "not-calculated" // a formula no program has worked out yet
  | "unreadable"; // anything else

/** What a value cell says (数值). `text` is always what the cell held, as text. */
export type Quantity =
  | { readonly kind: "blank" }
  | {
      readonly kind: "number";
      /** In the indicator's own scale: 97 for "97%", 21000 for "2.1万户". Exact to 15 digits, as Excel itself computes. */
      readonly value: number;
      /** The unit written in the cell, heading or unit column: "%", "家"; null when none was written. */
      readonly unit: string | null;
      readonly text: string;
      /** What the cell shows when its format rounds ("97%" for 0.9695); null when it shows the value itself. */
      readonly shown: string | null;
    }
  /** 0.97 under a percent indicator: 97 % or 0.97 %? */
  | { readonly kind: "ambiguousPercent"; readonly asFraction: number; readonly asWritten: number; readonly text: string }
  /** A unit that cannot be the plan's: 30人 for 家. */
  | { readonly kind: "unitMismatch"; readonly value: number; readonly unit: string; readonly expected: string; readonly text: string }
  | { readonly kind: "notApplicable"; readonly text: string }
  | { readonly kind: "unclear"; readonly reason: UnclearReason; readonly text: string }
  | { readonly kind: "formulaError"; readonly text: string };

/** A cell as it stood in the sheet: where, and what it held. `cell` is its A1 address (a merge's anchor). */
export interface CellReading {
  readonly position: CellPosition;
  readonly cell: string;
  readonly value: CellValue;
  /** Trimmed text of the value; "" when blank. */
  readonly text: string;
  /** The cell holds a formula. */
  readonly isFormula: boolean;
}

/**
 * How a row was taken for an indicator: by the plan's name, the same but for width, spaces and punctuation, a known other name, or ("near")
 * a name in the department's own words that is made of the same ones and fits no other indicator.
 */
export type MatchKind = "exact" | "normalised" | "alias" | "near";

/** What a row is about. */
export type RowSubject =
  | { readonly kind: "indicator"; readonly indicatorId: string; readonly match: MatchKind }
  | { readonly kind: "duty"; readonly dutyId: string }
  | { readonly kind: "task"; readonly section: string }
  /** Nothing in the plan by this name; `proposals` are indicator ids that come near, best first. */
  | { readonly kind: "unknown"; readonly proposals: readonly string[] };

export interface LedgerRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** The indicator's name as written, line breaks folded into spaces. */
  readonly name: string;
  readonly nameCell: CellReading;
  readonly subject: RowSubject;
  /** The cell judged (the latest filled cumulative period where there are several), and the column it stands in. */
  readonly actual: CellReading | null;
  readonly actualColumn: LedgerColumn | null;
  /** Columns to date that reach further than the one judged and are blank in this row, the furthest last. */
  readonly laterBlank: readonly LedgerColumn[];
  readonly quantity: Quantity;
  readonly target: CellReading | null;
  readonly targetQuantity: Quantity;
  /** The comparator written in the target cell ("≥97%", "97%以上"); null for a bare figure. */
  readonly targetComparator: Comparator | null;
  readonly unit: CellReading | null;
  /** 牵头责任单位; or 责任单位 where it stands alone: then the column's role is "owner". */
  readonly lead: CellReading | null;
  readonly support: CellReading | null;
  readonly evidence: CellReading | null;
  /** Figures in other known columns: 合格数, 抽检数, 完成率. */
  readonly passed: CellReading | null;
  readonly inspected: CellReading | null;
  readonly rate: CellReading | null;
  readonly status: CellReading | null;
  readonly deadline: CellReading | null;
  /** The last day of the row's own deadline, as ISO date; null when it names none. */
  readonly due: string | null;
  readonly note: CellReading | null;
  readonly hidden: boolean;
}

/** Where the department's name was found. */
export type DepartmentSource = "heading-line" | "sheet-name" | "file-name" | "title";

/** Who filled the ledger in. */
export type DepartmentReading =
  | {
      readonly kind: "known";
      /** The plan's name: "区农委". */
      readonly name: string;
      readonly as: "name" | "full-name" | "alias" | "later-name";
      readonly written: string;
      readonly source: DepartmentSource;
      readonly cell: string | null;
    }
  | { readonly kind: "unknown"; readonly written: string | null; readonly cell: string | null }
  | { readonly kind: "ambiguous"; readonly written: string; readonly candidates: readonly string[]; readonly cell: string | null };

/** What one of the sources says of the department. */
export interface DepartmentMention {
  readonly source: DepartmentSource;
  readonly reading: DepartmentReading;
}

export interface Ledger {
  readonly sheet: string;
  readonly department: DepartmentReading;
  /** Sources that name another department than the one taken (sheet or file name against the 填报单位 line). */
  readonly otherDepartments: readonly DepartmentMention[];
  readonly columns: readonly LedgerColumn[];
  /** Heading rows and body of the table, in sheet coordinates. */
  readonly header: Area;
  readonly body: Area;
  readonly rows: readonly LedgerRow[];
}

/** Why a sheet is not read as a ledger. */
export type NotALedger =
  | { readonly reason: "empty-sheet" }
  | { readonly reason: "instructions" } // a sheet of filling instructions or an example (填表说明, 示例)
  | { readonly reason: "no-header" } // no row names an indicator column
  | { readonly reason: "no-value-column" } // an indicator column, but nothing to judge
  | { readonly reason: "earlier-year" } // name or title say a year before the plan's
  | { readonly reason: "no-rows" }; // a header, and nothing under it

export type LedgerReading = { readonly ok: true; readonly ledgers: readonly [Ledger, ...Ledger[]] } | ({ readonly ok: false; readonly sheet: string } & NotALedger);
