/** Doubts about targets: units nobody can read, ceilings below the target, figures that no clause states. */
import { fold } from "../normalise";
import type { Indicator, Plan } from "../plan";
import type { PlanDoubt } from "./planDoubt";

/** `knowsUnit`: can a ledger's figure in this unit be read? */
export function targetDoubts({ indicators }: Plan, knowsUnit: (unit: string) => boolean): PlanDoubt[] {
  return indicators.flatMap((one): PlanDoubt[] => {
    const { id, name, unit, ceiling, clauses } = one;
    const about = { indicatorIds: [id], name };
    const quoted = clauses.map(({ text }) => text).filter((text) => text.trim() !== "");
    return [
      ...(knowsUnit(unit) ? [] : [{ code: "unit-unknown" as const, ...about, unit }]),
      ...(ceiling !== null && highest(one) > ceiling ? [{ code: "ceiling-below-target" as const, ...about, ceiling }] : []),
      ...(quoted.length === 0 ? [{ code: "clause-missing" as const, ...about }] : statesValue(quoted, one) ? [] : [{ code: "value-not-in-clause" as const, ...about }]),
    ];
  });
}

const highest = ({ target }: Indicator): number => (target.comparator === "range" ? target.valueTo : target.value);

/** Is every figure of the target among the figures of the clauses? 万 and 亿, and figures in characters, are taken into account. */
function statesValue(clauses: readonly string[], { target }: Indicator): boolean {
  const stated = new Set(clauses.flatMap(figuresIn));
  return (target.comparator === "range" ? [target.value, target.valueTo] : [target.value]).every((value) => stated.has(value));
}

const POWERS: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };
const DIGITS = "零一二三四五六七八九";

function figuresIn(text: string): number[] {
  const folded = fold(text);
  const plain = [...folded.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)\s*([百千万亿]?)/g)].flatMap(([, figure = "", power = ""]) => {
    const value = Number(figure.replace(/,/g, ""));
    return power === "" ? [value] : [value, Number((value * POWERS[power]!).toPrecision(15))];
  });
  return [...plain, ...[...folded.matchAll(/[一二两三四五六七八九十百千]+/g)].flatMap(([word]) => inCharacters(word) ?? [])];
}

/** 十五 → 15, 三百 → 300; null for words that are no number. */
function inCharacters(word: string): number | null {
  let sum = 0;
  let digit = 0;
  for (const character of word) {
    const power = character === "十" ? 10 : POWERS[character];
    if (power !== undefined) {
      sum += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    } else digit = character === "两" ? 2 : DIGITS.indexOf(character);
  }
  return sum + digit > 0 ? sum + digit : null;
}
