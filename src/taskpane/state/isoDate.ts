/** Dates as people type them → ISO. Only whole, real dates; anything else is null. */

/** "2018-7-31", "2018/07/31", "2018.7.31", "2018年7月31日", "20180731" → "2018-07-31"; null when it is no date of 1990…2099. */
export function toIsoDate(typed: string): string | null {
  const half = typed.normalize("NFKC").trim();
  const match = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/.exec(half) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(half);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1990 && year <= 2099 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
