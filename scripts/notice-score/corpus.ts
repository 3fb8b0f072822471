/**
 * The corpus of notices with what a careful person reads in them. A file holds several notices:
 *
 *     === 01 title
 *     the notice's text
 *     --- expected
 *     name|other wording <TAB> comparator <TAB> value or from-to <TAB> unit <TAB> leads <TAB> supports
 *     #tasks 3
 *     #phase name from to
 *     #optional a name that may be read or left
 *
 * Leads and supports: names with 、 between; "等" at the end for an open list, "*各镇街" for a phrase that names nobody, "-" for none;
 * "|" between readings that are both right. "#ownersfree": owners are not compared.
 */
import { nameKey } from "../../src/plan/normalise";

export interface ExpectedOwners {
  readonly names: readonly string[];
  readonly open: boolean;
  readonly catchAlls: readonly string[];
}

export interface ExpectedIndicator {
  readonly names: readonly string[];
  readonly comparator: string;
  readonly value: number;
  readonly valueTo: number | null;
  /** "?": any. */
  readonly units: readonly string[];
  readonly leads: readonly ExpectedOwners[];
  readonly supports: readonly ExpectedOwners[];
}

export interface CorpusNotice {
  readonly title: string;
  readonly text: string;
  readonly indicators: readonly ExpectedIndicator[];
  readonly tasks: number | null;
  readonly phases: readonly { readonly name: string; readonly from: string; readonly to: string }[] | null;
  readonly optional: readonly string[];
  readonly ownersFree: boolean;
}

/** Reads a corpus file. Throws when a line is not in the form above: the corpus is ours. */
export function readCorpus(source: string): CorpusNotice[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((chunk) => {
      const [head = "", ...rest] = chunk.split("\n");
      const [text = "", expected = ""] = rest.join("\n").split(/^--- expected\n/m);
      const lines = expected.split("\n").filter((line) => line.trim() !== "");
      const tagged = (tag: string): string[] => lines.filter((line) => line.startsWith(`#${tag} `)).map((line) => line.slice(tag.length + 2).trim());
      const tasks = tagged("tasks")[0];
      const phases = tagged("phase").map((line) => {
        const [name = "", from = "", to = ""] = line.split(/\s+/);
        return { name, from, to };
      });
      return {
        title: head.trim(),
        text,
        indicators: lines.filter((line) => !line.startsWith("#")).map(indicator),
        tasks: tasks === undefined || tasks === "-" ? null : Number(tasks),
        phases: phases.length > 0 ? phases : tagged("phases")[0] === "0" ? [] : null,
        optional: tagged("optional"),
        ownersFree: lines.includes("#ownersfree"),
      };
    });
}

function indicator(line: string): ExpectedIndicator {
  const [names, comparator, value, units, leads, supports] = line.split("\t");
  if (supports === undefined) throw new Error(`not a line of the corpus: ${line}`);
  const [from, to] = value!.split("-");
  return { names: names!.split("|"), comparator: comparator!, value: Number(from), valueTo: to === undefined ? null : Number(to), units: units!.split("|"), leads: leads!.split("|").map(owners), supports: supports.split("|").map(owners) };
}

function owners(text: string): ExpectedOwners {
  const [listed = "", ...catchAlls] = text.split("*");
  const open = listed.endsWith("等");
  const names = listed.replace(/等$/, "").split("、").filter((name) => name !== "" && name !== "-");
  return { names: names.map(key), open, catchAlls: catchAlls.flatMap((phrase) => phrase.split("、")).map(key) };
}

export const key = (text: string): string => nameKey(text);
