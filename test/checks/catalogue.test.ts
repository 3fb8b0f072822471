import { CATALOGUE, CHECK_OF } from "../../src/checks/catalogue";
import { zhCN } from "../../src/locales/zh-CN";

describe("the catalogue", () => {
  it("holds each code once, and every code that has words", () => {
    const codes = CATALOGUE.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(Object.keys(zhCN.findings.of).sort());
    expect(CHECK_OF.get("shortfall")?.severity).toBe("error");
  });

  it("looks for everything itself, save what only compiling shows", () => {
    const silent = CATALOGUE.filter(({ checkRow, checkLedger }) => !checkRow && !checkLedger).map(({ code }) => code);
    expect(silent).toEqual(["conflicting-reports"]);
  });
});
