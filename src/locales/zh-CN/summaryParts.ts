/** zh-CN · summary: small pieces of sentences. */

/** "（副主任，2018年7月31日）" of what is known; "" of nothing. */
export function part(facts: readonly (string | null)[]): string {
  const known = facts.filter((fact) => fact !== null && fact !== "");
  return known.length > 0 ? `（${known.join("，")}）` : "";
}

/** A sentence of somebody else's, ended where it has no end. */
export function ended(sentence: string): string {
  return /[。！？.!?]$/.test(sentence) ? sentence : `${sentence}。`;
}
