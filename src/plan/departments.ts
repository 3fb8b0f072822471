/**
 * Recognising a department from what was written, and taking an owner cell apart into departments.
 * Recognition is whole-name only: nothing is guessed from a part of a word.
 */
import { departmentIndex, departmentKey } from "./departmentNames";
import type { NameKind } from "./departmentNames";
import { fold } from "./normalise";
import type { Plan, RenameCertainty } from "./plan";

export type DepartmentRecognition =
  | { readonly kind: "known"; /** The plan's name. */ readonly name: string; readonly as: NameKind; readonly certainty: RenameCertainty | null; readonly written: string }
  /** The name may mean several departments of the plan. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[]; readonly written: string }
  | { readonly kind: "unknown"; readonly written: string };

/** Seals, brackets around nothing, and marks of our own that may stand beside a name. */
const BESIDE_A_NAME = /[([【〔{]?\s*(?:加?盖\s*公?\s*章|公\s*章|签\s*章|盖\s*印|章|推定|牵头|配合|协同)\s*[)\]】〕}][:：]?|加?盖公?章(?:处)?[:：]?/g;
const EDGES = /^[\s:;,.、。·\-—_()[\]【】〔〕"'“”‘’]+|[\s:;,.、。·\-—_([【〔"'“”‘’]+$/g;

/** The name alone: folded, without seals (盖章), marks (推定), surrounding brackets and trailing punctuation. */
export function bareDepartmentName(text: string): string {
  const folded = fold(text).replace(BESIDE_A_NAME, "").replace(/[([【〔]\s*[)\]】〕]/g, "");
  const bare = folded.replace(EDGES, "").trim();
  const open = /[([【〔]/.test(bare);
  return (open ? bare : bare.replace(/[)\]】〕]+$/, "")).replace(/ /g, "");
}

/** Which department of the plan a text names. The text must be the name and nothing else (apart from seals, marks, punctuation). */
export function recogniseDepartment(text: string, plan: Plan): DepartmentRecognition {
  const written = bareDepartmentName(text);
  const hits = departmentIndex(plan).get(departmentKey(written)) ?? [];
  const own = hits.filter((hit) => hit.as === "name" || hit.as === "full-name");
  const meant = own.length === 1 ? own : hits;
  const [first, ...others] = meant;
  if (!first) return { kind: "unknown", written };
  if (others.length > 0) return { kind: "ambiguous", candidates: meant.map((hit) => hit.department), written };
  return { kind: "known", name: first.department, as: first.as, certainty: first.certainty, written };
}

/** What an owner cell lists. `names` are as written (bare), in order, without repeats. */
export interface OwnerList {
  readonly names: readonly string[];
  /** The list ends in 等. */
  readonly open: boolean;
  /** A phrase that names nobody (区政府有关单位), as written; null when there is none. */
  readonly catchAll: string | null;
}

const LABEL = /(?:(?:并列)?牵头|主要|协同|配合|协助|协办|主办|承办)*(?:责任|配合|协助|协同)?(?:单位|部门)\s*[:：]|(?:并列)?(?:牵头|主办|协同|配合|协助|协办)\s*[:：]/g;
const CATCH_ALL = /(?:有关|相关|各有关|各相关|各责任|各成员)(?:单位|部门|科室)|各(?:镇|街|乡|镇街|单位|部门)/;
const OPEN_TAIL = /等(?:有关|相关)?(?:单位|部门)?(?:\s*\d+\s*(?:家|个)(?:单位|部门)?)?$/;
const SEPARATORS = /[、,;；，/\\|\n\r\t+]+|(?<=[局委部区会办院社心队所])\s*[和及与]\s*(?=\S)| {1,}/;

/** Takes an owner cell apart. Separators: 、，；/ spaces, line breaks, 和/及/与 between two departments. Labels (牵头单位:) are left out. */
export function splitDepartments(text: string, plan?: Plan): OwnerList {
  const names: string[] = [];
  let open = false;
  let catchAll: string | null = null;
  for (const piece of piecesOf(text, plan)) {
    const ended = bareDepartmentName(piece);
    const name = ended.replace(OPEN_TAIL, "");
    if (name !== ended) open = true;
    if (name === "") continue;
    if (isCatchAll(name, plan)) catchAll ??= name;
    else if (!names.includes(name)) names.push(name);
  }
  return { names, open, catchAll };
}

/** A phrase that stands where departments stand and names nobody. */
export function isCatchAll(name: string, plan?: Plan): boolean {
  const key = departmentKey(name);
  return (plan?.catchAlls ?? []).some((phrase) => departmentKey(phrase) === key) || CATCH_ALL.test(key);
}

/** A whole cell that is one known name is never cut (names of imported plans may hold 和 or a space). */
function piecesOf(text: string, plan?: Plan): readonly string[] {
  if (plan && recogniseDepartment(text, plan).kind !== "unknown") return [text];
  const unlabelled = text.replace(CIRCLED, "、").normalize("NFKC").replace(/\u00a0/g, " ").replace(LABEL, "、");
  const pieces = unlabelled.split(SEPARATORS).filter((piece): piece is string => piece !== undefined);
  return pieces.map((piece) => piece.replace(LISTED, "")).filter((piece) => piece.trim() !== "");
}

/** Numbers of a list: ① , "1." , "(2)" , a bare "3" left over from "3、". */
const CIRCLED = /[\u2460-\u2473]/g;
const LISTED = /^\s*(?:\(?\d{1,2}[.)]|\d{1,2}\s*$)\s*/;
