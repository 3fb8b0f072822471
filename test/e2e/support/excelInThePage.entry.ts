/**
 * Stands in for Excel and for the loader at Microsoft's address, in a page of its own: the production bundle then runs as it was
 * built, under its own policy, on the real Office.js runtime. Bundled and put around that runtime by officeScript().
 */
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { createBridge } from "../../../src/workbench/office/bridge";
import { associatedActions, enforceRequirementSets, standInForLoader } from "../../../src/workbench/office/officeStandIn";

export interface ExcelOptions {
  readonly excelApi: string;
  readonly language: string;
  /** False: Excel does not open the pane for us. */
  readonly opensPane: boolean;
}

/** What the tests ask of it, as window.excelInThePage. */
export interface ExcelInThePage {
  /** Presses a button of the ribbon; resolves when Excel gets it back. */
  press(name: string): Promise<void>;
  /** How often the pane was opened by us, and the addresses of small windows. */
  readonly panes: string[];
  readonly windows: string[];
  /** Which buttons are enabled, as last set. */
  readonly buttons: Record<string, boolean>;
  sheets(): string[];
}

interface RibbonUpdate {
  readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly { readonly id: string; readonly enabled: boolean }[] }[] }[];
}

type PageWindow = Window & { _richApiNativeBridge?: unknown; excelInThePage?: ExcelInThePage; Office?: Record<string, unknown> };

const page = window as unknown as PageWindow;
const host = createHost(
  aWorkbook(
    "区农委.xlsx",
    aSheet("台账", [
      ["质量强区创建工作台账"],
      ["填报单位：区农委"],
      ["序号", "指标名称", "目标值", "单位", "完成值", "牵头责任单位", "协同配合单位"],
      [1, "农业标准化普及率", "超过30%", "%", 28, null, null],
      [2, "主要农产品质量安全抽检合格率", "97%以上", "%", 96.5, null, null],
    ]),
  ),
);

/** Before the runtime's script. */
export function before(): void {
  const bridge = createBridge();
  page._richApiNativeBridge = bridge.native;
  bridge.useHost(host);
}

/** Right after it. */
export function after({ excelApi, language, opensPane }: ExcelOptions): void {
  standInForLoader(window, { excelApi, displayLanguage: language });
  enforceRequirementSets(window);
  const office = page.Office!;
  const shell: ExcelInThePage = {
    panes: [],
    windows: [],
    buttons: {},
    sheets: () => host.workbook.sheets.map(({ name }) => name),
    press: (name) => new Promise((resolve) => associatedActions.get(name)!({ completed: resolve })),
  };
  office["addin"] = {
    showAsTaskpane: async () => {
      if (!opensPane) throw new Error("not here");
      shell.panes.push("shown");
    },
  };
  office["ribbon"] = {
    requestUpdate: async ({ tabs }: RibbonUpdate) => {
      for (const { id, enabled } of tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls))) shell.buttons[id] = enabled;
    },
  };
  office["AsyncResultStatus"] ??= { Succeeded: "succeeded", Failed: "failed" };
  (office["context"] as Record<string, unknown>)["ui"] = {
    displayDialogAsync: (address: string, _options: unknown, callback: (result: { readonly status: string }) => void) => {
      shell.windows.push(address);
      callback({ status: "succeeded" });
    },
  };
  page.excelInThePage = shell;
}
