/** A department under a name it got later ("区农业农村局"): counted as the plan's department, and said. */
import { fromA1 } from "../../sheet/address";
import { NOTHING, type Check } from "../check";

export const renamedDepartment: Check<"renamed-department"> = {
  code: "renamed-department",
  severity: "info",
  looksAt: "owners",
  checkRow({ owners }) {
    return owners.flatMap(({ state, reading }) => (state.kind === "blank" ? [] : state.renamed.map((facts) => ({ cell: reading.cell, facts }))));
  },
  checkLedger({ ledger: { department } }) {
    if (department.kind !== "known" || department.as !== "later-name") return NOTHING;
    const row = department.cell === null ? undefined : fromA1(department.cell)?.row;
    return [{ row: row === undefined ? null : row + 1, cell: department.cell, indicator: null, facts: { written: department.written, planName: department.name } }];
  },
};
