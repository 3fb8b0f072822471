/** The desk bound to the workbench: the add-in's actions, on the real Office.js runtime, answered by our host in this process. */
import { basename } from "node:path";
import { prepareBlankLedgers, writeBlankLedgers } from "../actions/blankLedgers";
import { compileSummary } from "../actions/compile";
import { fillOwnership } from "../actions/fillOwnership";
import { markFindings } from "../actions/mark";
import { prepareRestorePlan, readPlanInForce, writePlan } from "../actions/officePlan";
import { reviewWorkbook } from "../actions/review";
import { failed, succeeded } from "../sheet/outcome";
import type { OpenBook } from "../workbench/book/openBook";
import { evaluateInNode } from "../workbench/calculation/nodeCalculator";
import { newBook } from "../workbench/book/openBook";
import { openBook } from "../workbench/book/open";
import { saveBook } from "../workbench/book/save";
import type { Host } from "../workbench/host/createHost";
import { createHost } from "../workbench/host/createHost";
import { aWorkbook } from "../workbench/model/newWorkbook";
import { loadOfficeInNode, useHost } from "../workbench/office/nodeRuntime";
import type { Desk, OpenWorkbook } from "./desk";
import type { DeskSettings } from "./run";

export function workbenchDesk(settings: DeskSettings): Desk {
  return {
    async open(name, bytes) {
      const book = await openBook(bytes, basename(name));
      return book.ok ? succeeded(onDesk(book.value, settings)) : book;
    },
    async create(name) {
      return succeeded(onDesk(newBook(aWorkbook(name)), settings));
    },
  };
}

function onDesk(book: OpenBook, settings: DeskSettings): OpenWorkbook {
  loadOfficeInNode();
  const host = createHost(book.workbook, { evaluate: evaluateInNode });
  const request = { plan: settings.plan, planSheets: settings.planSheets, asOf: settings.asOf, fileName: book.workbook.name };
  /** Excel.run speaks to one workbook at a time: this one, whenever one of its actions starts. */
  const here = <T>(act: () => Promise<T>): Promise<T> => {
    useHost(host);
    return act();
  };
  return {
    rewritable: book.format === "xlsx" || book.format === "new",
    review: () => here(() => reviewWorkbook(request)),
    fill: (_review, overwrite) => here(() => fillOwnership({ ...request, overwrite: overwrite ? "all" : [] })),
    mark: (review) => here(() => markFindings(review, { remarks: settings.locale })),
    compile: (extra, missing) =>
      here(async () => {
        const report = await compileSummary({ ...request, settings: settings.judging, locale: settings.locale, extra, ...missing, openWorkbook: "target-only" });
        if (report.ok && book.format === "new") dropEmptySheet(host, report.value.sheets);
        return report;
      }),
    plan: () =>
      here(async () => {
        const state = await readPlanInForce(settings.plan, settings.locale);
        if (!state.ok) return state;
        return state.value.kind === "in-force" ? succeeded(state.value.inForce) : failed({ code: "plan-broken", faults: state.value.faults.map(({ what }) => what) });
      }),
    writePlan: () =>
      here(async () => {
        const prepared = await prepareRestorePlan(settings.plan, settings.locale);
        const written = prepared.ok ? await writePlan(prepared.value) : prepared;
        if (written.ok && book.format === "new") dropEmptySheet(host, written.value.sheets);
        return written;
      }),
    blankLedger: (department) =>
      here(async () => {
        const prepared = await prepareBlankLedgers({ plan: settings.plan, departments: [department], locale: settings.locale });
        const written = prepared.ok ? await writeBlankLedgers(prepared.value) : prepared;
        if (written.ok && book.format === "new") dropEmptySheet(host, written.value.sheets);
        return written;
      }),
    save: () => saveBook(book),
  };
}

/** A new workbook begins with an empty sheet; once ours stand in it, that one goes. */
function dropEmptySheet(host: Host, ours: readonly string[]): void {
  for (const { id, name, cells } of [...host.workbook.sheets]) {
    if (!ours.includes(name) && cells.size === 0) host.apply({ kind: "deleteSheet", sheet: id });
  }
}
