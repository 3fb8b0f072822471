/** Today by this computer's calendar, as an ISO date. The ribbon has no field for another date; the pane has. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
