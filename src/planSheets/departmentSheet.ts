/** 部门名录 read back: one row a department, with every way it may be written. Written: `departmentRows.ts`. */
import type { Department, RenameCertainty } from "../plan/plan";
import type { CellReader, HeadedCell } from "./cellReader";
import { pieceList } from "./cellText";
import type { RowName } from "./carried";
import { headed } from "./indicatorSheet";
import type { SheetTable } from "./sheetTable";
import type { DepartmentColumn, PlanSheetWords } from "./words";
import { choiceKey, meanings } from "./words";

export const NEEDED_DEPARTMENT_COLUMNS: readonly DepartmentColumn[] = ["name", "fullName", "aliases", "laterNames"];

/** A name with a word in brackets behind it. */
export const CERTAINTY = /^([\s\S]*?)\s*[（(]([^（）()]+)[）)]$/;

export interface DepartmentsRead {
  readonly departments: readonly Department[];
  readonly names: ReadonlyMap<number, RowName>;
}

export function readDepartments(table: SheetTable<DepartmentColumn>, reader: CellReader, vocabularies: readonly PlanSheetWords[]): DepartmentsRead {
  const names = new Map<number, RowName>();
  const departments = table.rows.flatMap((row): Department[] => {
    const cell = headed(table, row, vocabularies[0]!.columns["plan.departments"]);
    const name = reader.required(cell("name"));
    names.set(row, { key: name ?? "", name: name ?? "" });
    const fullName = reader.text(cell("fullName"));
    const aliases = reader.list(cell("aliases"));
    const laterNames = readLaterNames(cell("laterNames"), reader, vocabularies);
    const [note, certainty] = [reader.text(cell("reformNote")), reader.text(cell("reformCertainty"))];
    if (name === null) return [];
    return [{ name, fullName: fullName ?? name, aliases, laterNames, ...(note === null && certainty === null ? {} : { reform: { note: note ?? "", certainty: certainty ?? "" } }) }];
  });
  return { departments, names };
}

/** 区农业农村局（推定）、区水利局（待确认）. A name without a word of certainty is to be confirmed. */
function readLaterNames(cell: HeadedCell, reader: CellReader, vocabularies: readonly PlanSheetWords[]): Department["laterNames"] {
  const certainties = meanings(vocabularies, (choices) => choices.certainty);
  const faults = reader.faults.length;
  const plain = reader.plain(cell);
  if (plain === null || reader.faults.length > faults) return [];
  const pieces = pieceList(plain, /[、，,；;\n\r]/);
  if (!pieces) {
    reader.list(cell);
    return [];
  }
  return pieces.filter((piece) => piece.trim() !== "").map((piece) => laterName(piece.trim(), certainties));
}

function laterName(piece: string, certainties: ReadonlyMap<string, RenameCertainty>): Department["laterNames"][number] {
  const quoted = /^("(?:[^"]|"")*")\s*(?:[（(]([^（）()]+)[）)])?$/.exec(piece);
  if (quoted) return { name: quoted[1]!.slice(1, -1).replace(/""/g, '"'), certainty: certainties.get(choiceKey(quoted[2] ?? "")) ?? "unconfirmed" };
  const plain = CERTAINTY.exec(piece);
  const certainty = plain && certainties.get(choiceKey(plain[2]!));
  return plain && certainty ? { name: plain[1]!, certainty } : { name: piece, certainty: "unconfirmed" };
}
