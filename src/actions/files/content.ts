/**
 * A short text that is equal for workbooks whose cells say the same: the way to know a file that came twice, under two names or saved
 * again by another program. Formats count, since 0.97 shown as 97% says something else than 0.97.
 */
import type { SheetFile } from "../../files";

/** Of the visible worksheets in their order: names left out (a .csv takes its file's), values, places and percent signs in. */
export function contentOf(sheets: readonly SheetFile[]): string {
  const hash = new TextHash();
  for (const { visibility, grid } of sheets) {
    if (visibility !== "visible" || !grid) continue;
    hash.add(`sheet ${grid.origin.row},${grid.origin.column},${grid.values.length},${grid.values[0]?.length ?? 0}`);
    grid.values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value === null) return hash.skip();
        hash.add(`${typeof value} ${String(value)}`);
        if (typeof value === "number" && grid.formats[row]![column]!.includes("%")) hash.add("%");
      }),
    );
  }
  return hash.text();
}

/** Two 32-bit sums over the letters, mixed differently (after Bernstein and FNV-1a): equal by chance once in 2^64. No secret depends on it. */
class TextHash {
  private one = 5381;
  private two = 0x811c9dc5;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.mix(text.charCodeAt(index));
    this.mix(0x1f);
  }

  /** An empty cell. */
  skip(): void {
    this.mix(0x1e);
  }

  private mix(code: number): void {
    this.one = (Math.imul(this.one, 33) ^ code) | 0;
    this.two = Math.imul(this.two ^ code, 0x01000193);
  }

  text(): string {
    return `${(this.one >>> 0).toString(36)}-${(this.two >>> 0).toString(36)}`;
  }
}
