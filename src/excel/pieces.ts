/** A document's rows in pieces, so that no request grows beyond what Excel takes. Pure. */
import { areaToA1 } from "../sheet/address";
import type { SheetContents } from "../sheet/document";
import { columnCount, matricesOf } from "./documentContent";

export interface Piece {
  readonly address: string;
  readonly inputs: (string | number | boolean)[][];
  readonly formats: string[][];
  readonly bytes: number;
}

/** Pieces of whole rows, each at most `bytes` long unless a single row is longer. */
export function pieces(document: SheetContents, bytes: number): Piece[] {
  const columns = columnCount(document);
  if (columns === 0) return [];
  const { inputs, formats } = matricesOf(document);
  const result: Piece[] = [];
  let from = 0;
  let size = 0;
  inputs.forEach((line, row) => {
    size += new TextEncoder().encode(JSON.stringify([line, formats[row]])).length;
    if (size < bytes && row < inputs.length - 1) return;
    result.push({ address: areaToA1({ top: from, bottom: row, left: 0, right: columns - 1 }), inputs: inputs.slice(from, row + 1), formats: formats.slice(from, row + 1), bytes: size });
    from = row + 1;
    size = 0;
  });
  return result;
}
