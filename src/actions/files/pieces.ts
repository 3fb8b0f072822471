/**
 * A reading in pieces and put together again. A ledger of a hundred thousand rows would keep the main thread busy for a second if it came
 * at once; a piece takes a few milliseconds.
 */
import type { Finding } from "../../checks/finding";
import type { RowVerdict, ReportedReview } from "../../checks/review";
import type { FileReading } from "./fileReading";

/** Rows or findings in one piece. */
const PIECE = 400;

export type ReadingPiece =
  /** All but rows and findings: the lists in it are empty. */
  | { readonly kind: "frame"; readonly reading: FileReading }
  | { readonly kind: "rows"; readonly ledger: number; readonly rows: readonly RowVerdict[] }
  | { readonly kind: "findings"; readonly ledger: number; readonly findings: readonly Finding[] };

/** Short readings are one piece. */
export function tellPieces(reading: FileReading, tell: (piece: ReadingPiece) => void): void {
  if (reading.kind !== "read" || reading.reviews.reduce((sum, { rows, findings }) => sum + rows.length + findings.length, 0) <= PIECE) return tell({ kind: "frame", reading });
  tell({ kind: "frame", reading: { ...reading, reviews: reading.reviews.map((review) => ({ ...review, rows: [], findings: [] })) } });
  reading.reviews.forEach(({ rows, findings }, ledger) => {
    for (let from = 0; from < rows.length; from += PIECE) tell({ kind: "rows", ledger, rows: rows.slice(from, from + PIECE) });
    for (let from = 0; from < findings.length; from += PIECE) tell({ kind: "findings", ledger, findings: findings.slice(from, from + PIECE) });
  });
}

/** Takes the pieces of one reading, in their order. */
export class ReadingPieces {
  private frame: FileReading | null = null;
  private readonly rows: RowVerdict[][] = [];
  private readonly findings: Finding[][] = [];

  take(piece: ReadingPiece): void {
    if (piece.kind === "frame") {
      this.frame = piece.reading;
      return;
    }
    const lists: unknown[][] = piece.kind === "rows" ? this.rows : this.findings;
    const list = (lists[piece.ledger] ??= []);
    list.push(...(piece.kind === "rows" ? piece.rows : piece.findings));
  }

  /** Null when nothing came. */
  whole(): FileReading | null {
    const { frame, rows, findings } = this;
    if (frame?.kind !== "read") return frame;
    return { ...frame, reviews: frame.reviews.map((review, ledger): ReportedReview => ({ ...review, rows: rows[ledger] ?? review.rows, findings: findings[ledger] ?? review.findings })) };
  }
}
