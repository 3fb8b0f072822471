/** What can be settled by writing a cell, and what is left to a person. */
import { ledgerScene, offered } from "./scene";

const PASS_RATE = "主要农产品质量安全抽检合格率"; // ≥97%
const SPREAD = "农业标准化普及率"; // 超过30%
const ZONES = "市级以上农业标准化示范区"; // 5家, a bare number
const LEAD = "区市场监管局、区农委、区经信委";

describe("采用方案目标", () => {
  const target = (name: string, written: string | number, formats = {}) => offered("altered-target", ledgerScene([[1, name, written, null, null, LEAD, null]], { formats }));

  it.each([
    ["the figure is exchanged in the words that stand there", PASS_RATE, "95%以上", "95%以上 → 97%以上"],
    ["with signs as with words", PASS_RATE, "≥９５％", "≥９５％ → ≥97％"],
    ["a bare figure of a count stays bare", ZONES, "3家", "3家 → 5家"],
    ["the comparison is written in words where the figure alone does not say it", SPREAD, "30%", "30% → 超过30%"],
    ["another unit gives way to the plan's", PASS_RATE, "97家", "97家 → 97%以上"],
  ])("%s", (_, name, written, expected) => {
    expect(target(name, written)).toEqual([expected]);
  });

  it("numbers stay numbers, in the scale of the cell", () => {
    expect(target(PASS_RATE, 0.95, { C3: "0%" })).toEqual(["95% → 97%"]);
    expect(target(PASS_RATE, 0.95)).toEqual(["0.95 → 97% [0%]"]);
    expect(target(PASS_RATE, 95)).toEqual(["95 → 97"]);
    expect(target(ZONES, 3, { C3: '0"家"' })).toEqual(["3家 → 5家"]);
  });

  it("a number cannot say 超过, so words are written", () => {
    expect(target(SPREAD, 0.25, { C3: "0%" })).toEqual(["25% → 超过30%"]);
  });

  it("a formula is left alone", () => {
    expect(offered("altered-target", ledgerScene([[1, ZONES, 3, null, 5, LEAD, null]], { formulas: { C3: "=A3*3" } }))).toEqual([]);
  });

  it("a cell merged over rows of several indicators is left alone", () => {
    expect(offered("altered-target", ledgerScene([[1, PASS_RATE, "90%", null, "98%", LEAD, null], [2, "工业产品质量监督抽查合格率", null, null, "98%", LEAD, null]], { merges: ["C3:C4"] }))).toEqual([]);
  });
});

describe("确认为97%", () => {
  const confirm = (value: string | number, format = "General", name = PASS_RATE) => offered("ambiguous-percent", ledgerScene([[1, name, null, null, value, LEAD, null]], { formats: { E3: format } }));

  it("offers both meanings, each as a number under a percent format that shows it whole", () => {
    expect(confirm(0.97)).toEqual(["0.97 → 97% [0%]", "0.97 → 0.97% [0.00%]"]);
    expect(confirm(0.9655, "0.00")).toEqual(["0.97 → 96.55% [0.00%]", "0.97 → 0.9655% [0.0000%]"]);
  });

  it("a figure typed as text becomes a number", () => {
    expect(confirm("0.97", "@")).toEqual(["0.97 → 97% [0%]", "0.97 → 0.97% [0.00%]"]);
  });

  it("1 may be 100 % or 1 %", () => {
    expect(confirm(1)).toEqual(["1 → 100% [0%]", "1 → 1% [0%]"]);
  });

  it("an index has no percent sign, and only the larger meaning can be written without doubt", () => {
    expect(confirm(0.85, "General", "生产性服务业顾客满意度指数")).toEqual(["0.85 → 85"]);
    expect(confirm(0.855, "0.0", "生产性服务业顾客满意度指数")).toEqual(["0.9 → 85.5"]);
  });
});

describe("采用方案名称", () => {
  const name = (written: string, ...others: string[]) => offered("unknown-indicator", ledgerScene([[1, written, "97%", null, "98%", LEAD, null], ...others.map((other) => [2, other, null, null, "98%", null, null])]));

  it("the near names of the plan are offered, the list number kept", () => {
    expect(name("农产品质量安全抽检合格率通报")).toEqual(["农产品质量安全抽检合格率通报 → 主要农产品质量安全抽检合格率", "农产品质量安全抽检合格率通报 → 工业产品质量监督抽查合格率"]);
    expect(name("3.农产品质量安全抽检合格率通报")[0]).toBe("3.农产品质量安全抽检合格率通报 → 3.主要农产品质量安全抽检合格率");
  });

  it("nothing where another row bears the nearest name already", () => {
    expect(name("农产品质量安全抽检合格率通报", PASS_RATE)).toEqual([]);
  });

  it("nothing where nothing is near", () => {
    expect(name("值班情况")).toEqual([]);
  });
});

describe("标为不适用", () => {
  const blank = (department: string) => offered("missing-value", ledgerScene([[1, PASS_RATE, "97%以上", null, null, LEAD, null]], { department }));

  it("for an indicator that others lead", () => {
    expect(blank("区商务局")).toEqual([" → 不适用"]);
  });

  it("never for the department's own, nor while nobody knows whose the ledger is", () => {
    expect(blank("区市场监管局")).toEqual([]);
    expect(blank("某某局")).toEqual([]);
  });
});

describe("填写 and 按方案改写", () => {
  const EXPECTED = "区市场监管局、区农委、区经信委";

  it("a blank owner cell is filled, one that names others rewritten", () => {
    const owner = (written: string | null) => offered(written === null ? "lead-missing" : "lead-mismatch", ledgerScene([[1, SPREAD, "超过30%", null, "31%", written, null]]));
    expect(owner(null)).toEqual([` → ${EXPECTED}`]);
    expect(owner("区商务局")).toEqual([`区商务局 → ${EXPECTED}`]);
  });

  it("not over rows with different owners", () => {
    const scene = ledgerScene([[1, SPREAD, "超过30%", null, "31%", null, null], [2, "安徽名牌总数", "18个以上", null, 18, null, null]], { merges: ["F3:F4"] });
    expect(offered("lead-missing", scene)).toEqual([]);
  });
});
