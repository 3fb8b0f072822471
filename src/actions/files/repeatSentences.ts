/** Files that repeat one another, in sentences for people. */
import type { Locale } from "../../locales/locale";
import type { Repeat } from "./repeats";

/** `nameOf` gives what reports call the file at a path. */
export function repeatSentences(repeat: Repeat, nameOf: (path: string) => string, { reading }: Locale): readonly string[] {
  if (repeat.kind === "same-content") return [reading.sameContent(nameOf(repeat.keep), repeat.others.map(nameOf))];
  const { departments, files, proposed, older } = repeat;
  if (proposed === null) return [reading.undecided(departments, files.map(nameOf))];
  return older.flatMap(({ path, reason }) => (reason ? [reading.newer(departments, nameOf(proposed), [nameOf(path)], reading.newerBy[reason.by](reason.newer, reason.older))] : []));
}
