/** The words that head our columns, in all our languages. */
import type { HeadRole, SummaryWords } from "../words";
import type { HeadWords } from "./table";

export function headWords<Role extends HeadRole>(roles: readonly Role[], words: readonly SummaryWords[]): HeadWords<Role> {
  const named: Readonly<Record<string, readonly string[]>> = Object.fromEntries(roles.map((role) => [role, words.map(({ heads }): string => heads[role])]));
  return named as HeadWords<Role>;
}

/** Is the text the heading of a column in one of our languages? Second headings inside a sheet are no typing. */
export function isHeading(text: string, role: string, words: readonly SummaryWords[]): boolean {
  return words.some(({ heads }) => heads[role as HeadRole] === text);
}
