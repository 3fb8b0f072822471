/** What axe finds on the page and in the pane, outside the grid (its own markup is a library's). */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Bench } from "./workbench";

/** WCAG 2.2, levels A and AA: rule and places, [] when all is well. */
export const accessibilityProblems = ({ page }: Bench): Promise<string[]> => accessibilityProblemsOf(page);

/** The same for any page. */
export async function accessibilityProblemsOf(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).exclude(".grid").analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`).join(", ")}`);
}
