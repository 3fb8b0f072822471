/** Which cells a formula names: all the calculation has to be told. Pure. */
import type { Area } from "../../sheet/address";
import { areaFromA1 } from "../../sheet/address";

export interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Texts are passed over; a sheet is named bare or in quotes; cells, areas, whole columns and rows follow. */
const PIECES = /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/giu;

/** Every reference of the formula, as often as it stands there. Words that merely look like a cell ("LOG10(") are none. */
export function referencesOf(formula: string): Reference[] {
  return [...formula.matchAll(PIECES)].flatMap(([, quoted, bare, address]) => {
    const area = address === undefined ? null : areaFromA1(address);
    return area ? [{ sheet: quoted?.replace(/''/g, "'") ?? bare ?? null, area }] : [];
  });
}
