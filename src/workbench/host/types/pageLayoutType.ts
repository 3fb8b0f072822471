/**
 * PageLayout (ExcelApi 1.9): paper, orientation, fitting to pages, repeated rows, print areas, margins, centring, black and white,
 * headers and footers of all pages. Not modelled: scale in per cent, repeated columns, headers of first, odd and even pages, printed
 * headings, order and numbers of pages. Assumed: a protected sheet takes all of it.
 */
import { MAX_COLUMNS } from "../../../sheet/address";
import type { ModelPageLayout, ModelSheet } from "../../model/workbook";
import { areaOf, areasOf } from "../addresses";
import { flagArgument, integerArgument, numberArgument, rangeArgument, textArgument } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject, ObjectType, PropertyTable } from "../objectType";
import { objectOf, pascal } from "../objectType";
import { rangeAreasType } from "./rangeAreasType";
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

const MARGINS = { TopMargin: "top", BottomMargin: "bottom", LeftMargin: "left", RightMargin: "right", HeaderMargin: "header", FooterMargin: "footer" } as const;
type Margin = (typeof MARGINS)[keyof typeof MARGINS];
/** Excel's own, in points: 0.7, 0.75 and 0.3 inches. */
const STANDARD_MARGINS: Readonly<Record<Margin, number>> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function margin(side: Margin): PropertyTable<ModelSheet> {
  return {
    get: (sheet) => sheet.pageLayout.margins?.[side] ?? STANDARD_MARGINS[side],
    set: (sheet, value, host) => changeMargins(sheet, { [side]: marginArgument(value) }, host),
  };
}

const changeMargins = (sheet: ModelSheet, margins: Partial<Record<Margin, number>>, host: HostState): void => change(sheet, { margins: { ...sheet.pageLayout.margins, ...margins } }, host);

function marginArgument(value: unknown): number {
  const points = numberArgument(value, "margin");
  if (points < 0 || points > 49 * 72) throw invalidArgument(`margin ${points}`);
  return Math.round(points * 1_000) / 1_000;
}

function setMargins(sheet: ModelSheet, unit: unknown, options: unknown, host: HostState): void {
  const points = POINTS[String(unit) as keyof typeof POINTS];
  if (!points || typeof options !== "object" || options === null) throw invalidArgument("setPrintMargins");
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== null);
  if (given.some(([side]) => !(side in STANDARD_MARGINS))) throw invalidArgument(`setPrintMargins: ${given.map(([side]) => side).join(", ")}`);
  changeMargins(sheet, Object.fromEntries(given.map(([side, value]) => [side, marginArgument(numberArgument(value, side) * points)])), host);
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
    ...Object.fromEntries((Object.keys(MARGINS) as (keyof typeof MARGINS)[]).map((name) => [name, margin(MARGINS[name])])),
    CenterVertically: { get: (sheet) => sheet.pageLayout.centerVertically ?? false, set: (sheet, value, host) => change(sheet, { centerVertically: flagArgument(value, "centerVertically") }, host) },
    BlackAndWhite: { get: (sheet) => sheet.pageLayout.blackAndWhite ?? false, set: (sheet, value, host) => change(sheet, { blackAndWhite: flagArgument(value, "blackAndWhite") }, host) },
    CenterHorizontally: { get: (sheet) => sheet.pageLayout.centerHorizontally ?? false, set: (sheet, value, host) => change(sheet, { centerHorizontally: flagArgument(value, "centerHorizontally") }, host) },
  },
  navigations: { HeadersFooters: (sheet) => objectOf(headersFootersType, sheet) },
  objects: { GetPrintTitleRowsOrNullObject: (sheet) => repeatedRows(sheet), GetPrintAreaOrNullObject: (sheet) => (sheet.pageLayout.printArea ? objectOf(rangeAreasType, { sheet, areas: sheet.pageLayout.printArea }) : null) },
  calls: {
    SetPrintArea: (sheet, [area], host) => {
      const areas = typeof area === "string" ? areasOf(sheet, area, host) : [rangeArgument(area, "printArea").area];
      change(sheet, { printArea: areas }, host);
    },
    SetPrintMargins: (sheet, [unit, options], host) => setMargins(sheet, unit, options, host),
    SetPrintTitleRows: (sheet, [rows], host) => {
      const area = typeof rows === "string" ? areaOf(sheet, rows, host) : rangeArgument(rows, "printTitleRows").area;
      change(sheet, { repeatRows: { top: area.top, bottom: area.bottom } }, host);
    },
  },
};

const headersFootersType: ObjectType<ModelSheet> = { name: "HeaderFooterGroup", navigations: { DefaultForAllPages: (sheet) => objectOf(headerFooterType, sheet) } };

const LINES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

const headerFooterType: ObjectType<ModelSheet> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(LINES.map((line) => [pascal(line), { get: (sheet) => sheet.pageLayout[line] ?? "", set: (sheet, value, host) => setLine(sheet, line, value, host) } satisfies PropertyTable<ModelSheet>])),
};

/** Excel takes 255 characters for the three parts together, codes included. */
function setLine(sheet: ModelSheet, line: (typeof LINES)[number], value: unknown, host: HostState): void {
  const text = textArgument(value, line);
  const together = LINES.filter((each) => each.slice(-6) === line.slice(-6)).reduce((sum, each) => sum + (each === line ? text : (sheet.pageLayout[each] ?? "")).length, 0);
  if (together > 249) throw invalidArgument(`${line}: too long`);
  change(sheet, { [line]: text }, host);
}
