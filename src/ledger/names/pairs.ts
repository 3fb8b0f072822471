/** Pairs of neighbouring characters: what two wordings have in common without cutting them into words. */
export function pairsOf(key: string): ReadonlySet<string> {
  const characters = [...key];
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character));
}
