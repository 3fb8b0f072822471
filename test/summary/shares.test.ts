import fc from "fast-check";
import { SHARE_UNITS, shareFormula, shareText, sharesOf } from "../../src/summary/shares";

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });

test("as an office would round: each down, the rest to those that lost most", () => {
  expect(sharesOf([10, 6, 5, 1, 0, 0]).map(shareText)).toEqual(["45.5%", "27.3%", "22.7%", "4.5%", "0.0%", "0.0%"]);
  expect(sharesOf([1, 1, 1]).map(shareText)).toEqual(["33.4%", "33.3%", "33.3%"]);
  expect(sharesOf([0, 0])).toEqual([0, 0]);
});

test("shares add up to 100 %, none is off by a tenth or more, what is 0 stays 0", () => {
  fc.assert(fc.property(counts, (numbers) => {
    const total = numbers.reduce((sum, count) => sum + count, 0);
    const shares = sharesOf(numbers);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : SHARE_UNITS);
    shares.forEach((share, index) => {
      expect(Math.abs(share - (total === 0 ? 0 : (numbers[index]! * SHARE_UNITS) / total))).toBeLessThan(1);
      if (numbers[index] === 0) expect(share).toBe(0);
    });
  }));
});

/** IF, INT and MOD are all the formula needs. */
function workOut(formula: string, values: Readonly<Record<string, number>>): number {
  const script = formula.slice(1).replace(/\$([A-Z])\$5/g, (_cell, letter: string) => String(values[letter])).replace(/(\d)=0/, "$1===0");
  return (new Function("IF", "INT", "MOD", `return ${script}`) as (...functions: unknown[]) => number)((test: boolean, yes: number, no: number) => (test ? yes : no), Math.floor, (a: number, b: number) => a % b);
}

test("the live formula gives the same", () => {
  fc.assert(fc.property(counts, (numbers) => {
    const letters = numbers.map((_count, index) => String.fromCharCode(67 + index));
    const values = { ...Object.fromEntries(letters.map((letter, index) => [letter, numbers[index]!])), Z: numbers.reduce((sum, count) => sum + count, 0) };
    const cells = letters.map((letter) => `$${letter}$5`);
    expect(numbers.map((_count, index) => Math.round(workOut(shareFormula(cells, "$Z$5", index), values) * SHARE_UNITS))).toEqual(sharesOf(numbers));
  }));
});
