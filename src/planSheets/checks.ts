/** Checks on typing that the plan's sheets and blank ledgers share. */
import type { Area } from "../sheet/address";
import type { CheckRule, InputCheck, ListSource } from "../sheet/inputCheck";
import type { CheckWords } from "./words";

const prompt = ({ title, prompt: message }: CheckWords) => (message === undefined ? {} : { prompt: { title, message } });
const stop = ({ title, error: message = "" }: CheckWords) => ({ error: { style: "stop", title, message } }) as const;

/** One of these words and nothing else. */
export function choiceCheck(areas: readonly Area[], values: readonly string[], words: CheckWords): InputCheck {
  return { areas, rule: { kind: "list", source: { kind: "values", values } }, ...prompt(words), ...stop(words) };
}

/** A list to choose from that lets other things in, such as several departments. */
export function offerCheck(areas: readonly Area[], source: ListSource, words: CheckWords): InputCheck {
  return { areas, rule: { kind: "list", source }, ...prompt(words) };
}

/** Says what belongs here, and refuses nothing. */
export function promptCheck(areas: readonly Area[], words: CheckWords): InputCheck {
  return { areas, rule: { kind: "any" }, ...prompt(words) };
}

export function ruleCheck(areas: readonly Area[], rule: CheckRule, words: CheckWords): InputCheck {
  return { areas, rule, ...prompt(words), ...stop(words) };
}
