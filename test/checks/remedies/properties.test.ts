/** Whatever the ledger: a remedy that is offered, once written, settles its finding, and touches nothing else. */
import fc from "fast-check";
import type { Finding } from "../../../src/checks/finding";
import { guichi2018 } from "../../../src/plan/guichi2018";
import { fromA1 } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/grid";
import { allRemedies, ledgerScene, sceneOf, withEdit, type Scene } from "./scene";

const names = fc.constantFrom(...guichi2018.indicators.map(({ name }) => name), ...guichi2018.duties.slice(0, 4).map(({ title }) => title));
const written = fc.oneof(names, names.map((name) => `${name}情况`), names.map((name) => `2、${name.slice(1)}`));
const figure = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.constant(null),
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom("95%", "≥90%", "20家", "5个", "３０％", "超过20%", "不低于96%", "每年2次以上", "0.96", "1.5万家", "第3名", "达标", "/"),
);
const owner = fc.constantFrom(null, "区农委", "区市场监管局、区农委", "区农业农村局", "区政府有关单位");
const format = fc.constantFrom("General", "0%", "0.0%", "0.00", '0"家"', "@", "0");
const row = fc.record({ name: written, target: figure, unit: fc.constantFrom(null, "%", "家", "个"), value: figure, lead: owner, support: owner, targetFormat: format, valueFormat: format });

/** Ledgers of one to four rows, no name twice. */
const scenes: fc.Arbitrary<Scene> = fc.record({ department: fc.constantFrom("区农委", "区商务局", "某单位"), rows: fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ name }) => name }) }).map(({ department, rows }) =>
  ledgerScene(
    rows.map(({ name, target, unit, value, lead, support }, index) => [index + 1, name, target, unit, value, lead, support]),
    { department, formats: Object.fromEntries(rows.flatMap(({ targetFormat, valueFormat }, index) => [[`C${index + 3}`, targetFormat], [`E${index + 3}`, valueFormat]])) },
  ),
);

const same = (one: Finding, other: Finding): boolean => one.code === other.code && one.row === other.row && one.cell === other.cell;

test("a remedy settles its finding", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      for (const [finding, { edit }] of allRemedies(scene)) {
        const after = sceneOf(withEdit(scene.grid, edit));
        expect(after.findings.filter((each) => same(each, finding))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test("a remedy writes the finding's own cell, over what was read there, and never a formula", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      for (const [finding, { edit }] of allRemedies(scene)) {
        const { row: at, column } = fromA1(edit.cell)!;
        expect(edit.cell).toBe(finding.cell);
        expect(edit.before).toBe(scene.grid.values[at]![column] ?? null);
        expect(edit.after.kind).not.toBe("blank");
      }
    }),
  );
});

test("verdicts of other rows stay as they were", () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      for (const [finding, { edit, kind }] of allRemedies(scene)) {
        // A row that bears a known name becomes another row's twin or neighbour; the rest stay.
        const verdicts = ({ reviews }: Scene) => reviews.flatMap(({ rows }) => rows.filter((each) => each.row !== finding.row).map((each) => [each.row, each.verdict]));
        if (kind !== "adopt-name") expect(verdicts(sceneOf(withEdit(scene.grid, edit)))).toEqual(verdicts(scene));
      }
    }),
    { numRuns: 60 },
  );
});
