/** The grid's formula parser ships no types; this is the part in use. */
declare module "@fortune-sheet/formula-parser" {
  export class Parser {
    parse(expression: string, options: Record<string, unknown>): { readonly error: string | null; readonly result: unknown };
    on(event: "callCellValue" | "callRangeValue" | "callVariable", listener: () => void): void;
  }
}
