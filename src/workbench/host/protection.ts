/**
 * What Excel refuses on protected sheets and workbooks. The whole write is refused when one of its cells is locked,
 * even if the value for that cell is null.
 */
import type { Area } from "../../sheet/address";
import { cellAt, cellCount, existingCells } from "../model/cells";
import type { ModelProtection, ModelSheet } from "../model/workbook";
import { PROTECTION_FLAGS } from "../model/workbook";
import { accessDenied, invalidArgument } from "./hostError";
import type { HostState } from "./hostState";

/** What a protected sheet may allow all the same, by Office.js's names. */
export type Allowance = (typeof PROTECTION_FLAGS)[number];

/** Values and formulas: only where every cell is unlocked. */
export function mayWrite(sheet: ModelSheet, area: Area): void {
  if (!sheet.protected) return;
  let unlocked = 0;
  if (cellCount(area) === 1) unlocked = cellAt(sheet, area.top, area.left)?.appearance?.locked === false ? 1 : 0;
  else for (const { cell } of existingCells(sheet, area)) if (cell.appearance?.locked === false) unlocked += 1;
  if (unlocked < cellCount(area)) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** Looks, sizes, rules, links: only what the protection allows; `null`, merges and checks on typing among others, never. */
export function mayFormat(sheet: ModelSheet, allowance: Allowance | null = "allowFormatCells"): void {
  if (sheet.protected && (allowance === null || sheet.protection?.[allowance] !== true)) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** Adding, deleting, renaming, moving, hiding sheets. */
export function mayChangeStructure(host: HostState): void {
  if (host.workbook.structureProtected) throw accessDenied("the structure of the workbook is protected");
}

const MODES = ["Normal", "Unlocked", "None"] as const;

/** `protection.protect(options, password)`: refused on a sheet that is protected already. What is not named is not allowed; objects and scenarios likewise. */
export function protect(sheet: ModelSheet, options: unknown, password: unknown, host: HostState): void {
  if (sheet.protected) throw accessDenied(`the sheet ${sheet.name} is protected already`);
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const mode = MODES.find((each) => each === (given["selectionMode"] ?? "Normal"));
  if (typeof given !== "object" || !mode) throw invalidArgument("protection options");
  const flags = Object.fromEntries(PROTECTION_FLAGS.map((flag) => [flag, given[flag] === true])) as Record<Allowance, boolean>;
  host.edit({ kind: "setProtection", sheet: sheet.id, protection: { ...flags, selectionMode: mode, password: typeof password === "string" && password !== "" } });
}

/** `protection.unprotect(password)`: no password fits one that a file brought. Nothing happens on a sheet that is not protected. */
export function unprotect(sheet: ModelSheet, host: HostState): void {
  if (!sheet.protected) return;
  if (sheet.protection?.password !== false) throw accessDenied(`the sheet ${sheet.name} is protected with a password`);
  host.edit({ kind: "setProtection", sheet: sheet.id, protection: null });
}

/** `protection.options`; all false on a sheet that is not protected. */
export function protectionOptions(sheet: ModelSheet): Omit<ModelProtection, "password"> {
  const flags = Object.fromEntries(PROTECTION_FLAGS.map((flag) => [flag, sheet.protection?.[flag] ?? false])) as Record<Allowance, boolean>;
  return { ...flags, selectionMode: sheet.protection?.selectionMode ?? "Normal" };
}
