/**
 * Formulas that name a sheet: rewritten when it is renamed, turned into #REF! when it is gone, as Excel does.
 */

/** A text is left alone; a sheet is named bare (台账!) or in quotes ('台 账'!), alone or in a row of sheets, which is left alone too. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]':])([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** `formula` with every mention of the sheet `from` as `to`; null: the sheet is gone. Excel knows sheets in whatever letter case. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(PIECES, (whole: string, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    if (name === undefined || name.toLowerCase() !== from.toLowerCase()) return whole;
    return to === null ? "#REF!" : `'${to.replace(/'/g, "''")}'!`;
  });
}
