/** The matrix page: which mess is covered by which case. Made from the list of messes and the cases, so that it cannot drift. */
import type { Case } from "./aCase";
import { MESSES } from "./messList";
import type { MessId } from "./messList";

export const MATRIX_PAGE = "docs/ledger-messes.md";

export function casesOf(mess: MessId, cases: readonly Case[]): readonly Case[] {
  return cases.filter(({ messes }) => messes.includes(mess));
}

/** The page's text. */
export function matrixPage(cases: readonly Case[]): string {
  const messes = Object.entries(MESSES) as [MessId, readonly [string, string]][];
  const areas = [...new Set(messes.map(([, [area]]) => area))];
  return [
    "# Ledger messes and the cases that cover them",
    "",
    "<!-- Written by the test of this page: UPDATE_DOCS=1 npx jest --selectProjects pure -- test/corpus/matrix. Do not edit by hand. -->",
    "",
    `What departments do to a ledger (the mess), and which of the ${cases.length} cases in \`test/corpus/cases\` shows it. A case states every row,`,
    "verdict and finding that must come out, and is run through the reader and through `ledger review`.",
    ...areas.flatMap((area) => ["", `## ${area}`, "", "| 情形 | 用例 |", "|---|---|", ...messes.filter(([, [of]]) => of === area).map(([id, [, text]]) => `| ${cell(text)} | ${casesOf(id, cases).map((one) => `\`${one.id}\``).join(" ")} |`)]),
    "",
    "## All cases",
    "",
    "| 用例 | 内容 | 情形 |",
    "|---|---|---|",
    ...cases.map(({ id, title, messes: shown }) => `| \`${id}\` | ${cell(title)} | ${shown.map((mess) => cell(MESSES[mess][1])).join("；")} |`),
    "",
  ].join("\n");
}

const cell = (text: string): string => text.replace(/\|/g, "\\|");
