/** What the grid shows and what the model behind it holds, read from the page. */
import type { Page } from "playwright-core";
import { fromA1 } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/grid";
import type { ModelWorkbook } from "../../../src/workbench/model/workbook";

interface BenchWindow {
  readonly workbench: {
    readonly session: {
      readonly book: ModelWorkbook;
      select(sheetId: string, area: { top: number; left: number; bottom: number; right: number }, fromGrid: boolean): void;
    };
  };
}

/** The value the model holds at a cell of the sheet in front, or of the named one. */
export function valueOf(page: Page, cell: string, sheet?: string): Promise<CellValue> {
  const { row, column } = fromA1(cell)!;
  return page.evaluate(([row, column, name]) => {
    const { book } = (window as unknown as BenchWindow).workbench.session;
    const found = book.sheets.find((each) => (name === null ? each.id === book.activeSheetId : each.name === name));
    return found?.cells.get(row)?.get(column)?.value ?? null;
  }, [row, column, sheet ?? null] as const);
}

/** All values of a sheet, row by row, without the empty ones: to compare two openings of a file. */
export function valuesOf(page: Page, sheet: string): Promise<Record<string, CellValue>> {
  return page.evaluate((name) => {
    const found = (window as unknown as BenchWindow).workbench.session.book.sheets.find((each) => each.name === name);
    const values: Record<string, CellValue> = {};
    for (const [row, cells] of found?.cells ?? []) for (const [column, cell] of cells) if (cell.value !== null) values[`${row},${column}`] = cell.value;
    return values;
  }, sheet);
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as BenchWindow).workbench.session.book.sheets.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.name));
}

/** What is selected, as the grid shows it in its name box. */
export async function selectedCell(page: Page): Promise<string> {
  return (await page.locator(".fortune-name-box").innerText()).trim();
}

/** The cells under constant rules of the sheet in front, with the fill each should have. */
export function markedCells(page: Page): Promise<{ row: number; column: number; fill: string }[]> {
  return page.evaluate(() => {
    const { book } = (window as unknown as BenchWindow).workbench.session;
    const sheet = book.sheets.find((each) => each.id === book.activeSheetId);
    return (sheet?.conditionalFormats ?? []).flatMap(({ areas, fill, formula }) => {
      const ours = fill !== undefined && formula !== null && formula.includes("indicator-ledger:");
      return ours ? areas.map((area) => ({ row: area.top, column: area.left, fill })) : [];
    });
  });
}

/** Selects a cell as the add-in does, so that it is in sight, and gives the colour drawn in its corner: "#RRGGBB". */
export async function drawnFill(page: Page, row: number, column: number): Promise<string> {
  await page.evaluate(([row, column]) => {
    const { session } = (window as unknown as BenchWindow).workbench;
    const area = { top: row, left: column, bottom: row, right: column };
    session.select(session.book.activeSheetId, { ...area, top: row + 1, bottom: row + 1 }, false);
    session.select(session.book.activeSheetId, area, false);
  }, [row, column] as const);
  await page.waitForFunction(([row, column]) => {
    const box = document.querySelector(".fortune-name-box")?.textContent?.trim();
    let rest = column;
    let letters = "";
    do {
      letters = String.fromCharCode(65 + (rest % 26)) + letters;
      rest = Math.floor(rest / 26) - 1;
    } while (rest >= 0);
    return box === `${letters}${row + 1}`;
  }, [row, column] as const);
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const box = document.querySelector(".luckysheet-cell-selected-focus")!.getBoundingClientRect();
    const canvas = document.querySelector<HTMLCanvasElement>(".fortune-sheet-canvas")!;
    const frame = canvas.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const [r, g, b] = canvas.getContext("2d")!.getImageData((box.left - frame.left + 4) * scale, (box.top - frame.top + 4) * scale, 1, 1).data;
    return `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
  });
}

/** Brings a sheet to the front by its tab. */
export async function bringToFront(page: Page, sheet: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.waitForFunction((name) => {
    const { book } = (window as unknown as BenchWindow).workbench.session;
    return book.sheets.find(({ id }) => id === book.activeSheetId)?.name === name;
  }, sheet);
}

/** Selects a cell of the sheet in front and types, without Enter. */
export async function startTyping(page: Page, cell: string, text: string): Promise<void> {
  const box = page.locator(".fortune-name-box");
  const { row, column } = fromA1(cell)!;
  await page.evaluate(
    ([at, across]) => {
      const { session } = (window as unknown as BenchWindow).workbench;
      session.select(session.book.activeSheetId, { top: at, bottom: at, left: across, right: across }, false);
    },
    [row, column] as const,
  );
  await box.getByText(cell, { exact: true }).waitFor();
  const place = (await page.locator(".luckysheet-cell-selected-focus").boundingBox())!;
  await page.mouse.click(place.x + 8, place.y + 8);
  await page.keyboard.type(text);
}

/** The same with Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await startTyping(page, cell, text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
}
