/** Typing into the grid as a person does: the cell is selected, clicked, and typed over. */
import { fromA1 } from "../../../src/sheet/address";
import type { Bench } from "./workbench";

/** Selects a cell of the sheet in front and types; it is still being edited afterwards. */
export async function startTyping({ page }: Pick<Bench, "page">, cell: string, text: string): Promise<void> {
  const box = page.locator(".fortune-name-box");
  const { row, column } = fromA1(cell)!;
  await page.evaluate(
    ([row, column]) => {
      const { session } = (window as unknown as { workbench: { session: { book: { activeSheetId: string }; select(id: string, area: object, fromGrid: boolean): void } } }).workbench;
      session.select(session.book.activeSheetId, { top: row, bottom: row, left: column, right: column }, false);
    },
    [row, column] as const,
  );
  await box.getByText(cell, { exact: true }).waitFor();
  const place = (await page.locator(".luckysheet-cell-selected-focus").boundingBox())!;
  await page.mouse.click(place.x + 8, place.y + 8);
  await page.keyboard.type(text);
}

export async function typeInto(bench: Pick<Bench, "page">, cell: string, text: string): Promise<void> {
  await startTyping(bench, cell, text);
  await bench.page.keyboard.press("Enter");
  await bench.page.waitForTimeout(200);
}
