/**
 * A name cut into words of a vocabulary: as few characters left over as possible, then as few words as possible. Whatever the
 * vocabulary does not hold stays as a stretch of its own, so that nothing written is overlooked.
 */

export interface Piece {
  readonly text: string;
  /** In the vocabulary; else a stretch no word covers. */
  readonly known: boolean;
}

/** Longest word of a vocabulary, in characters. */
export function longestOf(words: Iterable<string>): number {
  let longest = 0;
  for (const word of words) longest = Math.max(longest, word.length);
  return longest;
}

/** Cuts `text` (comparable form, without spaces and punctuation). Cost: length × longest word. */
export function cut(text: string, isWord: (word: string) => boolean, longest: number): readonly Piece[] {
  // For each end: the least cost of reaching it, and where the last piece begins. A character left over outweighs any number of words.
  const cost: number[] = [0];
  const from: number[] = [0];
  const LEFT_OVER = text.length + 1;
  for (let end = 1; end <= text.length; end += 1) {
    cost[end] = cost[end - 1]! + LEFT_OVER;
    from[end] = -1;
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      if (cost[start]! + 1 >= cost[end]! || !isWord(text.slice(start, end))) continue;
      cost[end] = cost[start]! + 1;
      from[end] = start;
    }
  }
  return piecesBack(text, from);
}

/** From the end back to the beginning; characters left over side by side are one stretch. */
function piecesBack(text: string, from: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; ) {
    const known = from[end]! >= 0;
    const start = known ? from[end]! : end - 1;
    const last = pieces[0];
    if (!known && last && !last.known) pieces[0] = { text: text[start]! + last.text, known: false };
    else pieces.unshift({ text: text.slice(start, end), known });
    end = start;
  }
  return pieces;
}
