/**
 * What of Excel's window the ribbon's buttons touch, written down for tests: the pane that opens, the small windows, the buttons that are
 * enabled. Put on the real Office object, which has the workbook's side.
 */
export interface ExcelShell {
  /** How often the pane was asked to open, and did. */
  panesShown: number;
  readonly notices: { readonly page: string; readonly lang: string; readonly title: string; readonly lines: readonly string[] }[];
  /** What the buttons were set to, one entry a request: ids to enabled. */
  readonly buttons: Record<string, boolean>[];
}

export interface ShellOptions {
  /** "refuses": the pane does not open. */
  readonly pane?: "opens" | "refuses";
  /** "unsupported": no RibbonApi; "fails": the request is rejected. */
  readonly ribbon?: "works" | "unsupported" | "fails";
  readonly readOnly?: boolean;
}

interface RibbonUpdate {
  readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly { readonly id: string; readonly enabled: boolean }[] }[] }[];
}

export function anExcel({ pane = "opens", ribbon = "works", readOnly = false }: ShellOptions = {}): ExcelShell {
  const shell: ExcelShell = { panesShown: 0, notices: [], buttons: [] };
  const office = Office as unknown as Record<string, unknown>;
  const context = Office.context as unknown as Record<string, unknown>;
  const { isSetSupported } = Office.context.requirements;
  office["addin"] = {
    showAsTaskpane: async () => {
      if (pane === "refuses") throw new Error("not here");
      shell.panesShown += 1;
    },
  };
  office["AsyncResultStatus"] ??= { Succeeded: "succeeded", Failed: "failed" };
  office["ribbon"] = {
    requestUpdate: async ({ tabs }: RibbonUpdate) => {
      if (ribbon === "fails") throw Object.assign(new Error("restart"), { code: "HostRestartNeeded" });
      shell.buttons.push(Object.fromEntries(tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls.map(({ id, enabled }) => [id, enabled])))));
    },
  };
  context["requirements"] = { isSetSupported: (name: string, version?: string) => (name === "RibbonApi" ? ribbon !== "unsupported" : isSetSupported(name, version)) };
  context["document"] = { ...(context["document"] as object), mode: readOnly ? "readOnly" : "readWrite" };
  context["ui"] = {
    displayDialogAsync: (address: string, _options: object, callback: (result: { readonly status: string }) => void) => {
      const { pathname, hash } = new URL(address);
      shell.notices.push({ page: pathname.slice(1), ...(JSON.parse(decodeURIComponent(hash.slice(1))) as Omit<ExcelShell["notices"][number], "page">) });
      callback({ status: "succeeded" });
    },
  };
  return shell;
}
