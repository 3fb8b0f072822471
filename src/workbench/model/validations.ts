/**
 * Checks on typing, as a list in which no cell is named twice: setting one cuts the cells out of those that were there.
 */
import type { Area, CellPosition } from "../../sheet/address";
import { areaContains } from "../../sheet/address";
import { intersection } from "./cells";
import type { ModelSheet, ModelValidation } from "./workbook";

export type ValidationContent = Omit<ModelValidation, "areas">;

/** The check of a cell; undefined when it has none. */
export function validationAt(sheet: ModelSheet, position: CellPosition): ModelValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => areaContains(area, position)));
}

/** The list after the cells were given `content`, or with null none. */
export function withValidation(list: readonly ModelValidation[], areas: readonly Area[], content: ValidationContent | null): ModelValidation[] {
  const kept = list.map((one) => ({ ...one, areas: cutOut(one.areas, areas) })).filter((one) => one.areas.length > 0);
  if (!content) return kept;
  const same = kept.find((one) => sameContent(one, content));
  const added = { ...content, areas: disjoint(areas) };
  if (!same) return [...kept, added];
  return kept.map((one) => (one === same ? { ...one, areas: [...one.areas, ...added.areas] } : one));
}

/** The areas in pieces, each with the one check its cells have (undefined: none). */
export function piecesOf(list: readonly ModelValidation[], areas: readonly Area[]): { readonly areas: readonly Area[]; readonly validation: ModelValidation | undefined }[] {
  const pieces = list.map((validation) => ({ areas: validation.areas.flatMap((one) => areas.map((area) => intersection(one, area)).filter((area) => area !== null)), validation }));
  const bare = cutOut(areas, pieces.flatMap((piece) => piece.areas));
  return [...pieces.filter((piece) => piece.areas.length > 0), ...(bare.length > 0 ? [{ areas: bare, validation: undefined }] : [])];
}

const sameContent = ({ areas: _areas, ...one }: ModelValidation, other: ValidationContent): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (content: ValidationContent): unknown[] => Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));

/** `areas` without the cells of `holes`. */
export function cutOut(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), [...areas]);
}

function disjoint(areas: readonly Area[]): Area[] {
  return areas.reduce<Area[]>((all, area) => [...all, ...cutOut([area], all)], []);
}

/** What is left of an area: strips above, below, left and right of the hole. */
function without(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const strips: Area[] = [];
  if (shared.top > area.top) strips.push({ ...area, bottom: shared.top - 1 });
  if (shared.bottom < area.bottom) strips.push({ ...area, top: shared.bottom + 1 });
  if (shared.left > area.left) strips.push({ top: shared.top, bottom: shared.bottom, left: area.left, right: shared.left - 1 });
  if (shared.right < area.right) strips.push({ top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: area.right });
  return strips;
}
