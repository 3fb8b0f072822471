/** The guide as PDF, printed by Chromium (CHROMIUM=/path/to/chromium) where there is one. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];

/** Null where no Chromium is found. */
export async function printedGuide(file: string): Promise<Uint8Array | null> {
  const executablePath = [process.env["CHROMIUM"], ...USUAL_PLACES].find((place): place is string => place !== undefined && existsSync(place));
  if (executablePath === undefined) return null;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}
