import { asTextInput, heldText, MAX_CELL_TEXT, needsTextFormat } from "../../src/sheet/cellText";

test.each(["区发改委、区经信委等", "区政府有关单位（推定）", "【未填报】"])("Chinese words go in as they are: %s", (text) => {
  expect(asTextInput(text)).toBe(text);
});

test.each(["=1+1", "+86", "-3", "@区农委", "＝A1", "＋1", "1-2", "97%", "TRUE", "2018年7月", "'引号", "\t制表", "\r回车", "007", "上午八时", "#N/A", "May 1"])("whatever Excel could take for something else is quoted: %j", (text) => {
  expect(asTextInput(text)).toBe(`'${text}`);
});

test("nothing stays nothing; more than a cell holds is cut visibly", () => {
  expect(asTextInput("")).toBe("");
  const cut = asTextInput("长".repeat(MAX_CELL_TEXT + 5));
  expect([cut.length, cut.at(-1)]).toEqual([MAX_CELL_TEXT - 1, "…"]);
});

test("a text that fills a cell to the last character needs no apostrophe where the cell is formatted as text", () => {
  const full = `=${"1".repeat(MAX_CELL_TEXT - 1)}`;
  expect([needsTextFormat(full), heldText(full) === full]).toEqual([true, true]);
  expect([needsTextFormat(full.slice(1)), needsTextFormat("=1")]).toEqual([false, false]);
});

test("a character of two halves is never cut in the middle", () => {
  expect(heldText("𠮷𠮷𠮷", 4)).toBe("𠮷…");
});
