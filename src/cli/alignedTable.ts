/** Text in columns for a terminal, where a Chinese character is as wide as two Latin ones. */

/** Width in terminal cells. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}

/** Rows as lines, columns two spaces apart; columns named in `right` stand right. Control characters are taken out. */
export function alignedTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const clean = rows.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of clean) row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(text))));
  return clean.map((row) =>
    row
      .map((text, column) => {
        const room = " ".repeat(widths[column]! - displayWidth(text));
        return right.includes(column) ? room + text : text + room;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** A department's text may hold line breaks or terminal codes; neither reaches the screen. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
