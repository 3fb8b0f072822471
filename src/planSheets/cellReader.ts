/** Reads cells as what they should be, and writes down each fault with its cell. What could not be read gives null. */
import { fold } from "../plan/normalise";
import type { CellPosition } from "../sheet/address";
import { toA1 } from "../sheet/address";
import type { CellValue } from "../sheet/grid";
import { NOT_CALCULATED } from "../sheet/grid";
import { readList, readText } from "./cellText";
import type { PlanFault } from "./faults";
import { choiceKey } from "./words";

/** A cell with its heading, for the fault's sentence. */
export interface HeadedCell {
  readonly value: CellValue;
  readonly format: string;
  readonly place: CellPosition | null;
  readonly heading: string;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!)$/;
/** A plain number, as a person may type it: 1,234.5, full-width digits, a sign. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const SERIAL_OF_1970 = 25_569;

export class CellReader {
  readonly faults: PlanFault[] = [];

  constructor(
    readonly sheet: string,
    /** Dates count from 1904. */
    private readonly date1904: boolean,
  ) {}

  fault(fault: PlanFault): null {
    this.faults.push(fault);
    return null;
  }

  private at({ place }: HeadedCell): { readonly sheet: string; readonly cell: string | null } {
    return { sheet: this.sheet, cell: place && toA1(place) };
  }

  /** The cell's text; null when blank. Errors and formulas without a result are faults, and blank. */
  text(cell: HeadedCell): string | null {
    const plain = this.plain(cell);
    return plain === null || plain.trim() === "" ? null : readText(plain);
  }

  /** The text as it stands, quotation marks and all. */
  plain(cell: HeadedCell): string | null {
    const { value, heading } = cell;
    if (value === null) return null;
    if (value === NOT_CALCULATED) return this.fault({ code: "not-calculated", ...this.at(cell), heading });
    if (typeof value === "string" && ERROR.test(value)) return this.fault({ code: "formula-error", ...this.at(cell), heading, written: value });
    return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  }

  required(cell: HeadedCell): string | null {
    const faults = this.faults.length;
    const text = this.text(cell);
    if (text !== null && text.trim() !== "") return text;
    return this.faults.length > faults ? null : this.fault({ code: "value-missing", ...this.at(cell), heading: cell.heading });
  }

  list(cell: HeadedCell): readonly string[] {
    const { value, heading } = cell;
    if (typeof value !== "string" || this.isBroken(cell)) return value === null || this.isBroken(cell) ? [] : [String(value)];
    return readList(value) ?? (this.fault({ code: "list-not-closed", ...this.at(cell), heading, written: value }), []);
  }

  private isBroken(cell: HeadedCell): boolean {
    if (cell.value !== NOT_CALCULATED && !(typeof cell.value === "string" && ERROR.test(cell.value))) return false;
    this.text(cell);
    return true;
  }

  /** A plain number. `percent`: the cell may show a percentage, whose number of per cent is meant (97% → 97). */
  number(cell: HeadedCell, percent: boolean): number | null {
    const { value, format, heading } = cell;
    if (value === null || (typeof value === "string" && value.trim() === "") || this.isBroken(cell)) return null;
    const shows = typeof value === "number" && format.replace(/"[^"]*"|\\./g, "").includes("%");
    if (typeof value === "number") return shows ? (percent ? Number((value * 100).toPrecision(15)) : this.notANumber(cell)) : value;
    const text = fold(String(value)).replace(/ /g, "");
    const bare = percent ? text.replace(/%$/, "") : text;
    return typeof value === "string" && NUMBER.test(bare) ? Number(bare.replace(/,/g, "")) : this.fault({ code: "not-a-number", ...this.at(cell), heading, written: String(value) });
  }

  private notANumber(cell: HeadedCell): null {
    return this.fault({ code: "not-a-number", ...this.at(cell), heading: cell.heading, written: `${Number((Number(cell.value) * 100).toPrecision(15))}%` });
  }

  /** One of the words of a choice; null when blank. `also` are other spellings that mean the same. */
  choice<T extends string>(cell: HeadedCell, words: ReadonlyMap<string, T>, shown: readonly string[], also: Readonly<Record<string, T>> = {}): T | null {
    const text = typeof cell.value === "boolean" ? (cell.value ? "是" : "否") : this.text(cell);
    if (text === null || text.trim() === "") return null;
    const key = choiceKey(text);
    return words.get(key) ?? (Object.hasOwn(also, key) ? also[key]! : this.fault({ code: "not-a-choice", ...this.at(cell), heading: cell.heading, written: text, choices: shown }));
  }

  /** ISO date: from a date cell, "2018-5-21", "2018/5/21", "2018年5月21日". */
  date(cell: HeadedCell): string | null {
    const { value, heading } = cell;
    if (typeof value === "number") return this.isoOf(value) ?? this.fault({ code: "not-a-date", ...this.at(cell), heading, written: String(value) });
    const text = this.text(cell);
    if (text === null || text.trim() === "") return null;
    const match = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(fold(text).replace(/ /g, ""));
    const iso = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    return iso ?? this.fault({ code: "not-a-date", ...this.at(cell), heading, written: text });
  }

  /** "2018-04": from a date cell, "2018-4", "2018年4月". */
  month(cell: HeadedCell): string | null {
    const { value, heading } = cell;
    if (typeof value === "number") return this.isoOf(value)?.slice(0, 7) ?? this.fault({ code: "not-a-month", ...this.at(cell), heading, written: String(value) });
    const text = this.text(cell);
    if (text === null || text.trim() === "") return null;
    const match = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:月)?(?:(?:-|\/|\.)?\d{1,2}日?)?$/.exec(fold(text).replace(/ /g, ""));
    const iso = match && isoDate(Number(match[1]), Number(match[2]), 1);
    return iso ? iso.slice(0, 7) : this.fault({ code: "not-a-month", ...this.at(cell), heading, written: text });
  }

  /** Days between 1900 and 9999. */
  private isoOf(serial: number): string | null {
    const days = Math.floor(serial) + (this.date1904 ? 1_462 : 0);
    if (days < 61 || days > 2_958_465) return null;
    return new Date((days - SERIAL_OF_1970) * 86_400_000).toISOString().slice(0, 10);
  }
}

/** Null for a day that is not in the calendar. */
function isoDate(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}
