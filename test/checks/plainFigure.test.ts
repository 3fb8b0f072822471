import fc from "fast-check";
import { cellFigure, decimalsOf, plainFigure } from "../../src/checks/plainFigure";

describe("plainFigure", () => {
  it.each([
    ["386批次", 386, 0, "批次"],
    ["９７．５％", 97.5, 1, "%"],
    ["1,234", 1234, 0, ""],
    ["2.1万户", 21000, 1, "户"],
    [" 97.20 % ", 97.2, 2, "%"],
    ["2次/年", 2, 0, "次/年"],
  ])("reads %s", (text, value, decimals, unit) => {
    expect(plainFigure(text)).toEqual({ value, decimals, unit });
  });

  it.each(["", "约30家", "30余家", "30家以上", "30多家", "8-10个", "30+2", "18（上半年）", "2018年", "1,23", "三十", "1e5", "#REF!", "386/400"])("reads nothing into “%s”", (text) => {
    expect(plainFigure(text)).toBeNull();
  });

  it("never brings out a figure that is not there", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const figure = plainFigure(text);
        if (figure) expect(text.normalize("NFKC")).toMatch(/\d/);
      }),
    );
  });
});

describe("cellFigure", () => {
  it("takes numbers as they are and plain texts, nothing else", () => {
    expect(cellFigure(0.965, "0.965")).toEqual({ value: 0.965, decimals: 3, unit: "" });
    expect(cellFigure("386批次", "386批次")?.value).toBe(386);
    expect(cellFigure(null, "")).toBeNull();
    expect(cellFigure(true, "TRUE")).toBeNull();
  });
});

describe("decimalsOf", () => {
  it("counts typed digits and stops at the noise of computed ones", () => {
    expect([97, 96.5, 96.95, 0.1 + 0.2, (110 / 118) * 100].map(decimalsOf)).toEqual([0, 1, 2, 1, 6]);
  });
});
