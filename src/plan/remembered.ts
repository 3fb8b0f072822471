/**
 * What a pure function gave for a text, kept: in ledgers the same words come again and again. Bounded, so that a file of a million
 * different words does not fill the memory; then it is forgotten as a whole.
 */
export class Remembered<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly most = 20_000) {}

  get(text: string, find: () => T): T {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const found = find();
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(text, found);
    return found;
  }
}
