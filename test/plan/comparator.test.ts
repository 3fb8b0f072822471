import { compare } from "../../src/plan/comparator";

describe("an actual value against a target", () => {
  test.each([
    [97, ">=", 97, true, null],
    [96.95, ">=", 97, false, 0.05],
    [30, ">", 30, false, 0],
    [30.1, ">", 30, true, null],
    [29.7, ">", 30, false, 0.3],
    [5, "<=", 5, true, null],
    [5.1, "<=", 5, false, 0.1],
    [5, "<", 5, false, 0],
    [4.9, "<", 5, true, null],
    [5, "=", 5, true, null],
    [4.2, "=", 5, false, 0.8],
    [5.8, "=", 5, false, 0.8],
    [3, "rank<=", 3, true, null],
    [4, "rank<=", 3, false, 1],
  ] as const)("%d %s %d", (actual, comparator, value, attained, gap) => {
    expect(compare(actual, { comparator, value })).toMatchObject(attained ? { judged: true, attained } : { judged: true, attained, gap });
  });

  test("a range includes both ends; the gap is the way to the nearer one", () => {
    const target = { comparator: "range", value: 80, valueTo: 90 } as const;
    expect([80, 85, 90].map((actual) => compare(actual, target))).toEqual(Array(3).fill({ judged: true, attained: true }));
    expect(compare(79.9, target)).toMatchObject({ gap: 0.1 });
    expect(compare(90.3, target)).toMatchObject({ gap: 0.3 });
  });

  test("only a target that must be passed says so", () => {
    expect(compare(30, { comparator: ">", value: 30 })).toMatchObject({ gap: 0, mustExceed: true });
    expect(compare(29, { comparator: ">=", value: 30 })).toMatchObject({ gap: 1, mustExceed: false });
  });

  test("a loose target is never judged", () => {
    expect(compare(100, { comparator: "about", value: 3 })).toEqual({ judged: false });
  });
});
