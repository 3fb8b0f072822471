/**
 * Technical details for support. Only codes and the facts of host and program: no sheet, file or cell contents leave the pane.
 */
import type { Host } from "../port/actionsPort";
import type { Trouble } from "./sessionState";

/** Facts of a problem that cannot carry ledger contents. A `detail` may quote a file or a cell, so it is left out. */
const HARMLESS = ["excelCode", "needs", "looksLike", "limit"] as const;

export function supportDetails(trouble: Trouble, host: Host): string {
  const facts = HARMLESS.flatMap((fact) => {
    const value = (trouble.problem as Readonly<Record<string, unknown>>)[fact];
    return typeof value === "string" ? [[fact, value] as const] : [];
  });
  const lines: readonly (readonly [string, string])[] = [["task", trouble.task], ["code", trouble.problem.code], ...facts, ...Object.entries(host.diagnostics())];
  return lines.map(([name, value]) => `${name}: ${value}`).join("\n");
}
