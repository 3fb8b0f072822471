/** An ISO date in words. */
export function dateText(iso: string, say: (year: number, month: number, day: number) => string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return say(year, month, day);
}
