/**
 * Cell styles of the styles part → how a cell looks, one CellAppearance a style, shared by all its cells.
 */
import type { XmlElement } from "../../files/xml";
import { element, elements, elementAt } from "../../files/xml";
import { attribute, booleanAttribute } from "../../files/xmlText";
import type { CellAppearance } from "../model/workbook";
import { borderStyleFromFile } from "./borderStyles";
import type { ThemeColors } from "./colors";
import { colorOf } from "./colors";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const HORIZONTAL: Readonly<Record<string, CellAppearance["horizontal"]>> = { left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify", centerContinuous: "CenterAcrossSelection", distributed: "Distributed" };
const VERTICAL: Readonly<Record<string, CellAppearance["vertical"]>> = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" };
const SIDES = ["top", "bottom", "left", "right"] as const;

/** The look of each cell style (`cellXfs`), in order; undefined for one that looks like the workbook's default. */
export function readAppearances(styles: XmlElement, theme: ThemeColors): (CellAppearance | undefined)[] {
  const list = (name: string, local: string): XmlElement[] => elements(element(styles, name) ?? styles, local);
  const fonts = list("fonts", "font").map((font) => fontLook(font, theme));
  const fills = list("fills", "fill").map((fill) => fillColor(fill, theme));
  const borders = list("borders", "border").map((border) => borderLines(border, theme));
  const normalFont = fonts[0] ?? {};
  return list("cellXfs", "xf").map((xf, index) => {
    const font = fonts[Number(attribute(xf, "fontId") ?? 0)] ?? {};
    const fill = fills[Number(attribute(xf, "fillId") ?? 0)];
    const lines = borders[Number(attribute(xf, "borderId") ?? 0)];
    const look: Mutable<CellAppearance> = { ...(font === normalFont && index === 0 ? {} : font), ...alignment(xf) };
    if (fill) look.fill = fill;
    if (lines && Object.keys(lines).length > 0) look.borders = lines;
    const protection = element(xf, "protection");
    if (protection && !booleanAttribute(protection, "locked", true)) look.locked = false;
    return Object.keys(look).length > 0 ? look : undefined;
  });
}

/** The look of the workbook's default font. */
export function fontLook(font: XmlElement, theme: ThemeColors): CellAppearance {
  const look: Mutable<CellAppearance> = {};
  const name = element(font, "name") ?? element(font, "rFont");
  const size = element(font, "sz");
  const color = colorOf(element(font, "color"), theme);
  const underline = element(font, "u");
  if (name) look.fontName = attribute(name, "val") ?? "";
  if (size) look.fontSize = Number(attribute(size, "val"));
  if (isOn(font, "b")) look.bold = true;
  if (isOn(font, "i")) look.italic = true;
  if (underline && attribute(underline, "val") !== "none") look.underline = true;
  if (color && color !== "#000000") look.color = color;
  return look;
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
export function isOn(parent: XmlElement, local: string): boolean {
  const found = element(parent, local);
  return found !== null && booleanAttribute(found, "val", true);
}

/** The colour of a plain fill; undefined for none and for patterns, which are not drawn. */
function fillColor(fill: XmlElement, theme: ThemeColors): string | undefined {
  const pattern = element(fill, "patternFill");
  return pattern && attribute(pattern, "patternType") === "solid" ? colorOf(element(pattern, "fgColor"), theme) : undefined;
}

/** In a conditional format the background colour is the one shown, and the pattern may be left out. */
export function differentialFillColor(dxf: XmlElement, theme: ThemeColors): string | undefined {
  const pattern = elementAt(dxf, "fill", "patternFill");
  if (!pattern || attribute(pattern, "patternType") === "none") return undefined;
  return colorOf(element(pattern, "bgColor"), theme) ?? colorOf(element(pattern, "fgColor"), theme);
}

function borderLines(border: XmlElement, theme: ThemeColors): NonNullable<CellAppearance["borders"]> {
  const lines: Mutable<NonNullable<CellAppearance["borders"]>> = {};
  for (const side of SIDES) {
    const line = element(border, side);
    const style = line && attribute(line, "style");
    if (line && style && style !== "none") lines[side] = { style: borderStyleFromFile(style), color: colorOf(element(line, "color"), theme) ?? "#000000" };
  }
  return lines;
}

function alignment(xf: XmlElement): CellAppearance {
  const found = element(xf, "alignment");
  if (!found) return {};
  const look: Mutable<CellAppearance> = {};
  const horizontal = HORIZONTAL[attribute(found, "horizontal") ?? ""];
  const vertical = VERTICAL[attribute(found, "vertical") ?? ""];
  if (horizontal) look.horizontal = horizontal;
  if (vertical) look.vertical = vertical;
  if (booleanAttribute(found, "wrapText")) look.wrap = true;
  return look;
}
