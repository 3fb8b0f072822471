/** Whose ledger it is: what a ledger leaves open is told, and a person's choice is followed. */
import { departmentSentence } from "../../src/locales/sentences";
import { localeOf } from "../../src/locales/locale";
import { reviewLedgers } from "../../src/checks/reviewLedger";
import type { LedgerReview } from "../../src/checks/review";
import type { ChosenDepartments } from "../../src/checks/department";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { CellValue } from "../../src/sheet/grid";
import { readLedgers } from "../../src/ledger/reader";
import { gridOf } from "../ledger/grids";
import { AS_OF } from "./review";

const HEADINGS = ["指标名称", "目标值", "完成值", "牵头责任单位"];
const ROW = ["农业标准化普及率", "超过30%", "31%", ""];

function reviewed(line: string | null, { sheet = "台账", fileName, departments, row = ROW }: { sheet?: string; fileName?: string; departments?: ChosenDepartments; row?: readonly CellValue[] } = {}): LedgerReview {
  const reading = readLedgers(gridOf([...(line === null ? [] : [[line]]), HEADINGS, row], { sheet }), guichi2018, { fileName });
  if (!reading.ok) throw new Error(reading.reason);
  return reviewLedgers(reading.ledgers, guichi2018, { asOf: AS_OF, departments })[0]!;
}

const said = ({ departmentNotes }: LedgerReview, language = "zh-CN"): string[] => departmentNotes.map((note) => departmentSentence(note, localeOf(language)).message);
const codes = ({ departmentNotes }: LedgerReview): string[] => departmentNotes.map(({ code }) => code);

describe("notes about the department", () => {
  it("are silent when all that is said agrees", () => {
    expect(codes(reviewed("填报单位：区农委", { fileName: "区农委7月台账.xlsx" }))).toEqual([]);
  });

  it("say when nothing says whose ledger it is", () => {
    const review = reviewed(null);
    expect(review.department).toBeNull();
    expect(said(review)).toEqual(["填报单位行、工作表名称、文件名和标题中都没有找到填报单位，不能核对应报未报的指标。"]);
  });

  it("say when a department is not the plan's, and what the file's name says instead", () => {
    const review = reviewed("填报单位：池州市农委", { fileName: "区农委.xlsx" });
    expect(review.department).toBeNull();
    expect(said(review)).toEqual(["填报单位写为“池州市农委”，不是方案中的部门，而文件名写的是区农委，不能核对应报未报的指标。"]);
  });

  it("name what an ambiguous department may be", () => {
    const review = reviewed("填报单位：区农委、区水务局");
    expect(review.departmentNotes).toMatchObject([{ code: "department-ambiguous", severity: "warning", cell: "A1", facts: { candidates: ["区农委", "区水务局"] } }]);
  });

  it("tell of a sheet or file that names another department; the line counts", () => {
    const review = reviewed("填报单位：区农委", { sheet: "区商务局", fileName: "区农委.xlsx" });
    expect(review.department).toBe("区农委");
    expect(said(review)).toEqual(["填报单位行写的是区农委，工作表名称写的是区商务局，互相矛盾；按填报单位行，以区农委核验。"]);
    expect(said(review, "en-US")).toEqual(["The 填报单位 line says 区农委, but the sheet's name says 区商务局. Reviewed as 区农委, by the 填报单位 line."]);
  });

  it("are no findings: the codes of findings stay the contract's", () => {
    expect(reviewed("填报单位：区农委", { sheet: "区商务局" }).findings.filter(({ code }) => code.startsWith("department"))).toEqual([]);
  });
});

describe("a department that a person chose", () => {
  it("counts where the ledger leaves it open: what is missing from it is found", () => {
    expect(reviewed(null).missingIndicatorIds).toEqual([]);
    const review = reviewed(null, { departments: { 台账: "区农委" } });
    expect(review.department).toBe("区农委");
    expect(review.missingIndicatorIds.length).toBeGreaterThan(0);
    expect(codes(review)).toEqual(["department-chosen"]);
  });

  it("makes “/” in an indicator of its own something to report", () => {
    const row = ["农业标准化普及率", "超过30%", "/", ""];
    const asks = (review: LedgerReview): boolean => review.findings.some(({ code }) => code === "missing-value");
    expect([asks(reviewed(null, { row })), asks(reviewed(null, { row, departments: { 台账: "区农委" } }))]).toEqual([false, true]);
  });

  it("never overrules what the ledger says, and must be of the plan", () => {
    expect(reviewed("填报单位：区农委", { departments: { 台账: "区商务局" } }).department).toBe("区农委");
    expect(reviewed(null, { departments: { 台账: "市农委" } }).department).toBeNull();
    expect(reviewed(null, { sheet: "constructor" }).department).toBeNull();
  });
});
