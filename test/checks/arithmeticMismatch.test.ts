import { aRow, figure, unclear } from "../builders/aLedger";
import { foundIn } from "./review";

const RATE = "主要农产品质量安全抽检合格率";
const COUNT = "通过质量管理体系认证企业";

describe("arithmetic-mismatch: 合格数 / 抽检数", () => {
  it("finds a rate that its own figures contradict", () => {
    const [finding] = foundIn("arithmetic-mismatch", aRow(RATE, figure(97.5), { inspected: 400, passed: 386 }));
    expect(finding).toMatchObject({ cell: "G5", severity: "error", facts: { written: "97.5%", computed: "96.5%", from: "F5/E5" } });
  });

  it.each([
    ["in full", 96.5, 400, 386],
    ["rounded to one digit", 93.2, 118, 110],
    ["rounded to a whole number", 93, 118, 110],
    ["computed in place", (110 / 118) * 100, 118, 110],
  ])("is silent on a rate %s", (_, rate, inspected, passed) => {
    expect(foundIn("arithmetic-mismatch", aRow(RATE, figure(rate), { inspected, passed }))).toEqual([]);
  });

  it("reads counts written with their unit", () => {
    expect(foundIn("arithmetic-mismatch", aRow(RATE, figure(96.5), { inspected: "400批次", passed: "386批次" }))).toEqual([]);
    expect(foundIn("arithmetic-mismatch", aRow(RATE, figure(98), { inspected: "1,000批次", passed: "960批次" }))).toHaveLength(1);
  });

  it.each([
    ["nothing was inspected", figure(97.5), 0, 0],
    ["a figure is blank", figure(97.5), 400, ""],
    ["a figure is a rate itself", figure(97.5), "100%", "96.5%"],
    ["one of the figures is a rate", figure(97.5), 400, "96.5%"],
    ["a figure is hedged", figure(97.5), "400余批次", 386],
    ["the rate itself is unclear", unclear("约97%", "hedged"), 400, 386],
  ])("is silent when %s", (_, quantity, inspected, passed) => {
    expect(foundIn("arithmetic-mismatch", aRow(RATE, quantity, { inspected, passed }))).toEqual([]);
  });

  it("leaves counts alone: 30 enterprises are no rate", () => {
    expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(30), { inspected: 400, passed: 386 }))).toEqual([]);
  });
});

describe("arithmetic-mismatch: 完成率", () => {
  it("finds a rate of completion that is not 完成值 / 目标值", () => {
    const [finding] = foundIn("arithmetic-mismatch", aRow(COUNT, figure(27), { rate: "95%" }));
    expect(finding).toMatchObject({ cell: "H5", facts: { written: "95%", computed: "90%", from: "G5/30家" } });
  });

  it.each(["90%", 0.9, 90, "90.0%"])("is silent on %p for 27 of 30", (rate) => {
    expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(27), { rate }))).toEqual([]);
  });

  it("takes 100% for anything beyond the target", () => {
    expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(36), { rate: "100%" }), aRow(COUNT, figure(36), { rate: "120%" }))).toEqual([]);
  });

  it("accepts a rate that fits the ledger's own target, which altered-target reports", () => {
    const row = aRow(COUNT, figure(27), { target: "≥27家", rate: "100%" });
    expect(foundIn("arithmetic-mismatch", row)).toEqual([]);
    expect(foundIn("altered-target", row)).toHaveLength(1);
  });

  it("lets a rate be repeated as its own rate of completion, and still finds one that fits neither", () => {
    expect(foundIn("arithmetic-mismatch", aRow(RATE, figure(96.5), { rate: "96.5%" }), aRow(RATE, figure(96.5), { rate: "99.5%" }))).toEqual([]);
    expect(foundIn("arithmetic-mismatch", aRow(RATE, figure(96.5), { rate: "98%" }))).toHaveLength(1);
  });

  it("holds a rate of completion against the rate aimed at: 96% of 98% is 97.96%", () => {
    const row = "其他工程一次验收合格率";
    expect(foundIn("arithmetic-mismatch", aRow(row, figure(96), { rate: "97.96%" }))).toEqual([]);
    expect(foundIn("arithmetic-mismatch", aRow(row, figure(96), { rate: "100%" }))).toMatchObject([{ facts: { written: "100%", computed: "97.96%", from: "G5/98%" } }]);
  });

  it("does not take 100% for a figure below the target", () => {
    expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(29), { rate: "100%" }))).toHaveLength(1);
  });

  it("is silent on a figure of completion in another unit", () => {
    expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(27), { rate: "27家" }))).toEqual([]);
  });

  it("is silent on words", () => {
    expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(27), { rate: "基本完成" }))).toEqual([]);
  });
});

it("a 完成率 beyond what a number can hold a hundred times is told, not tripped over", () => {
  expect(foundIn("arithmetic-mismatch", aRow(COUNT, figure(30), { rate: 1.7e306 }))).toHaveLength(1);
});
