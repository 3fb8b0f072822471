import { isAlwaysTrue, markLooks } from "../../../src/workbench/page/view/marks";
import type { ModelConditionalFormat } from "../../../src/workbench/model/workbook";

const SHOWN = { rows: 60, columns: 20 };
const F5 = { top: 4, left: 5, bottom: 4, right: 5 };
const rule = (input: Partial<ModelConditionalFormat>): ModelConditionalFormat => ({ id: "1", areas: [F5], formula: '=LEN("indicator-ledger:error")>0', fill: "#FFC7CE", priority: 1, ...input });

describe("which rules the grid can draw", () => {
  test.each(['=LEN("indicator-ledger:error")>0', "=TRUE", "=1=1", '=AND(LEN("a")>0,TRUE)'])("%s is always true", (formula) => {
    expect(isAlwaysTrue(formula)).toBe(true);
  });

  test.each(["=A1>0", "=$F5<0.97", "=SUM(A1:A3)>0", "=FALSE", "=1=2", "=NoSuchName", "=1/0", "="])("%s is not drawn: it depends on cells, is false, or fails", (formula) => {
    expect(isAlwaysTrue(formula)).toBe(false);
  });
});

describe("looks of marked cells", () => {
  test("every cell of a rule's areas gets its fill and font", () => {
    const looks = markLooks([rule({ areas: [F5, { top: 6, left: 0, bottom: 7, right: 1 }], bold: true })], SHOWN);
    expect([...looks.keys()].sort()).toEqual(["4_5", "6_0", "6_1", "7_0", "7_1"]);
    expect(looks.get("7_1")).toEqual({ fill: "#FFC7CE", bold: true });
  });

  test("of two rules on a cell the one with the smaller priority wins, the other adds what is left", () => {
    const looks = markLooks([rule({ id: "2", priority: 2, fill: "#FFFFFF", color: "#0000FF" }), rule({})], SHOWN);
    expect(looks.get("4_5")).toEqual({ fill: "#FFC7CE", color: "#0000FF" });
  });

  test("a rule that stops keeps later rules away", () => {
    const looks = markLooks([rule({ stopIfTrue: true }), rule({ id: "2", priority: 2, color: "#0000FF" })], SHOWN);
    expect(looks.get("4_5")).toEqual({ fill: "#FFC7CE" });
  });

  test("a rule on whole columns is cut to what is shown", () => {
    expect(markLooks([rule({ areas: [{ top: 0, left: 2, bottom: 1_048_575, right: 2 }] })], SHOWN).size).toBe(60);
  });
});
