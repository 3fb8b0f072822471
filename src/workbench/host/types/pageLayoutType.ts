/**
 * PageLayout (ExcelApi 1.9): paper, orientation, fitting to pages, repeated rows, the footer's middle.
 * Not modelled: margins, print areas, scale in per cent, other headers and footers, headings, print order.
 */
import { MAX_COLUMNS } from "../../../sheet/address";
import type { ModelPageLayout, ModelSheet } from "../../model/workbook";
import { areaOf } from "../addresses";
import { flagArgument, integerArgument, rangeArgument, textArgument } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType } from "../objectType";
import { objectOf } from "../objectType";
import { rangeObject } from "./rangeType";

/** Excel.PaperType names; only these two can be kept. */
const PAPERS = { A3: "A3", A4: "A4" } as const;
const OTHER_PAPERS = ["Letter", "Legal", "Tabloid", "Ledger", "Statement", "Executive", "A4Small", "A5", "B4", "B5", "Folio", "Quatro"];

function change(sheet: ModelSheet, layout: Partial<ModelPageLayout>, host: HostState): void {
  host.edit({ kind: "setPageLayout", sheet: sheet.id, layout: { ...sheet.pageLayout, ...layout } });
}

function setPaper(sheet: ModelSheet, value: unknown, host: HostState): void {
  const paper = PAPERS[String(value) as keyof typeof PAPERS];
  if (!paper) throw OTHER_PAPERS.includes(String(value)) ? new HostError("NotImplemented", `paper ${String(value)} is not modelled`) : invalidArgument(`paperSize ${String(value)}`);
  change(sheet, { paper }, host);
}

function setOrientation(sheet: ModelSheet, value: unknown, host: HostState): void {
  if (value !== "Portrait" && value !== "Landscape") throw invalidArgument(`orientation ${String(value)}`);
  change(sheet, { orientation: value === "Portrait" ? "portrait" : "landscape" }, host);
}

function zoomOf({ pageLayout }: ModelSheet): unknown {
  if (pageLayout.fitWide === undefined && pageLayout.fitTall === undefined) return { scale: 100 };
  return { ...(pageLayout.fitWide === undefined ? {} : { horizontalFitToPages: pageLayout.fitWide }), ...(pageLayout.fitTall === undefined ? {} : { verticalFitToPages: pageLayout.fitTall }) };
}

function setZoom(sheet: ModelSheet, value: unknown, host: HostState): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  if (scale !== undefined && scale !== null) throw new HostError("NotImplemented", "zoom.scale is not modelled");
  const pages = (count: unknown): number | undefined => (count === undefined || count === null ? undefined : integerArgument(count, "pages"));
  change(sheet, { fitWide: pages(horizontalFitToPages), fitTall: pages(verticalFitToPages) }, host);
}

function repeatedRows(sheet: ModelSheet): HostObject | null {
  const rows = sheet.pageLayout.repeatRows;
  return rows ? rangeObject(sheet, { ...rows, left: 0, right: MAX_COLUMNS - 1 }) : null;
}

export const pageLayoutType: ObjectType<ModelSheet> = {
  name: "PageLayout",
  properties: {
    Orientation: { get: (sheet) => (sheet.pageLayout.orientation === "landscape" ? "Landscape" : "Portrait"), set: setOrientation },
    PaperSize: { get: (sheet) => sheet.pageLayout.paper ?? "A4", set: setPaper },
    Zoom: { get: zoomOf, set: setZoom },
    CenterHorizontally: { get: (sheet) => sheet.pageLayout.centerHorizontally ?? false, set: (sheet, value, host) => change(sheet, { centerHorizontally: flagArgument(value, "centerHorizontally") }, host) },
  },
  navigations: { HeadersFooters: (sheet) => objectOf(headersFootersType, sheet) },
  objects: { GetPrintTitleRowsOrNullObject: (sheet) => repeatedRows(sheet) },
  calls: {
    SetPrintTitleRows: (sheet, [rows], host) => {
      const area = typeof rows === "string" ? areaOf(sheet, rows, host) : rangeArgument(rows, "printTitleRows").area;
      change(sheet, { repeatRows: { top: area.top, bottom: area.bottom } }, host);
    },
  },
};

const headersFootersType: ObjectType<ModelSheet> = { name: "HeaderFooterGroup", navigations: { DefaultForAllPages: (sheet) => objectOf(headerFooterType, sheet) } };

const headerFooterType: ObjectType<ModelSheet> = {
  name: "HeaderFooter",
  properties: { CenterFooter: { get: (sheet) => sheet.pageLayout.centerFooter ?? "", set: (sheet, value, host) => change(sheet, { centerFooter: textArgument(value, "centerFooter") }, host) } },
};
