/** What axe finds in the pane, and on pages of our own. The workbench's grid is a library's: its markup is left out. */
import AxeBuilder from "@axe-core/playwright";
import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import type { Bench } from "./workbench";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * WCAG 2.2, levels A and AA, in the pane: rule and places, [] when all is well. Axe runs inside the pane's frame; a search through all
 * frames takes ten times as long, and the page around the pane is not the product.
 */
export async function accessibilityProblems({ page }: Bench): Promise<string[]> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The pane's frame is not there.");
  return problems(await runIn(frame));
}

async function runIn(frame: Frame): Promise<AxeResults> {
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(axe.source);
  return frame.evaluate((tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: [...tags], resultTypes: ["violations"] }), TAGS);
}

/** The same for a whole page. */
export async function accessibilityProblemsOf(page: Page): Promise<string[]> {
  return problems(await new AxeBuilder({ page }).withTags(TAGS).exclude(".grid").analyze());
}

const problems = ({ violations }: AxeResults): string[] => violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`).join(", ")}`);
