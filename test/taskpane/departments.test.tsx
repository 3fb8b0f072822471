/** A ledger that does not say whose it is: the pane tells, and asks. */
import { screen, within } from "@testing-library/react";
import type { DepartmentNote } from "../../src/checks/department";
import type { DepartmentReading } from "../../src/ledger/ledger";
import { succeeded } from "../../src/sheet/outcome";
import type { CorrectableReview } from "../../src/actions/review";
import { correctable } from "./fakes";
import { showPane } from "./setup";

function doubtful(department: DepartmentReading, note: DepartmentNote, taken: string | null = null): CorrectableReview {
  const { review, remedies } = correctable();
  const [one] = review.ledgers;
  return { review: { ...review, ledgers: [{ ...one!, ledger: { ...one!.ledger, department, otherDepartments: [] }, department: taken, departmentNotes: [note] }] }, remedies };
}

const unknown: DepartmentReading = { kind: "unknown", written: null, cell: null };
const unknownNote: DepartmentNote = { code: "department-unknown", severity: "warning", cell: null, facts: { written: null, elsewhere: [] } };
const chooser = (): Promise<HTMLElement> => screen.findByRole("combobox", { name: "工作表“台账”的填报单位" });

test("an unknown department is told, and may be chosen; the review follows, and the choice is kept", async () => {
  const asked: unknown[] = [];
  const { user, press } = showPane({
    review: async ({ departments }) => {
      asked.push(departments);
      return succeeded(departments["台账"] ? doubtful(unknown, { code: "department-chosen", severity: "info", cell: null, facts: { department: "区住建委", written: null } }, "区住建委") : doubtful(unknown, unknownNote));
    },
  });
  await press("核验");
  expect(await screen.findByText("未识别填报单位")).toBeInTheDocument();
  expect(screen.getByText(/都没有找到填报单位/)).toBeInTheDocument();
  await user.selectOptions(await chooser(), "区住建委");
  expect(await screen.findByText("台账没有写明填报单位，按所选的区住建委核验。")).toBeInTheDocument();
  await press("重新核验");
  expect(asked).toEqual([{}, { 台账: "区住建委" }, { 台账: "区住建委" }]);
  await user.selectOptions(await chooser(), "");
  expect(await screen.findByText(/都没有找到填报单位/)).toBeInTheDocument();
}, 20_000);

test("what the ledger speaks of is offered first, and not taken", async () => {
  const { press } = showPane({
    review: async () =>
      succeeded(doubtful({ kind: "ambiguous", written: "住建、市场监管", candidates: ["区市场监管局"], cell: "A2" }, { code: "department-ambiguous", severity: "warning", cell: "A2", facts: { written: "住建、市场监管", candidates: ["区市场监管局"], elsewhere: [] } })),
  });
  await press("核验");
  const select = await chooser();
  expect(select).toHaveValue("");
  expect(within(select).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["或者在这里选择", "区市场监管局", "区农委", "区住建委"]);
});

test("a contradiction is told and nothing is asked: the ledger's own line counts", async () => {
  const known: DepartmentReading = { kind: "known", name: "区农委", as: "name", written: "区农委", source: "heading-line", cell: "A2" };
  const note: DepartmentNote = { code: "department-contradicted", severity: "warning", cell: "A2", facts: { department: "区农委", source: "heading-line", elsewhere: [{ source: "file-name", written: "区商务局", departments: ["区商务局"] }] } };
  const { press } = showPane({ review: async () => succeeded(doubtful(known, note, "区农委")) });
  await press("核验");
  expect(await screen.findByText("填报单位行写的是区农委，文件名写的是区商务局，互相矛盾；按填报单位行，以区农委核验。")).toBeInTheDocument();
  expect(screen.queryByRole("combobox", { name: /填报单位/ })).not.toBeInTheDocument();
});
