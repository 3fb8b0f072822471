/**
 * Colours of a workbook → "#RRGGBB": given outright, by the old palette's index, or by the theme with a tint (ECMA-376 part 1, 18.8.3 and 18.8.19).
 */
import type { XmlElement } from "../../files/xml";
import { element, elements, elementAt } from "../../files/xml";
import { attribute } from "../../files/xmlText";

/** A colour by its place in the theme: 0 light 1, 1 dark 1, 2 light 2, 3 dark 2, 4–9 accents, 10–11 links. */
export type ThemeColors = readonly string[];

/** Office's own theme, for files without one. */
const OFFICE_THEME: ThemeColors = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const FIRST_EIGHT = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...FIRST_EIGHT, ...FIRST_EIGHT,
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
  "000000", "FFFFFF", // 64 and 65: the system's text and background
];

/** The theme's colours; Office's own where the theme says nothing. `theme` is the root of the theme part. */
export function readThemeColors(theme: XmlElement | null): ThemeColors {
  const scheme = theme && elementAt(theme, "themeElements", "clrScheme");
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = elements(element(scheme, name) ?? scheme)[0];
    const value = color && (attribute(color, "lastClr") ?? attribute(color, "val"));
    return value && /^[0-9A-Fa-f]{6}$/.test(value) ? value : OFFICE_THEME[index]!;
  });
}

/** A colour element (`color`, `fgColor`, `tabColor`, …) → "#RRGGBB"; undefined when there is none or it is automatic. */
export function colorOf(color: XmlElement | null, theme: ThemeColors): string | undefined {
  if (!color) return undefined;
  const base = baseColor(color, theme);
  if (base === undefined) return undefined;
  const tint = Number(attribute(color, "tint") ?? 0);
  return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
}

function baseColor(color: XmlElement, theme: ThemeColors): string | undefined {
  const rgb = attribute(color, "rgb");
  if (rgb && /^([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/.test(rgb)) return rgb.slice(-6);
  const place = attribute(color, "theme");
  if (place !== null) return theme[Number(place)];
  const index = attribute(color, "indexed");
  return index === null ? undefined : PALETTE[Number(index)];
}

/** Lighter (0…1) or darker (-1…0), on the lightness of hue, lightness and saturation. */
function tinted(hex: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const saturation = max === min ? 0 : (max - min) / (lightness < 0.5 ? max + min : 2 - max - min);
  const hue = max === min ? 0 : max === r ? (g - b) / (max - min) : max === g ? 2 + (b - r) / (max - min) : 4 + (r - g) / (max - min);
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (offset: number): string => {
    const position = (((hue + offset) % 6) + 6) % 6;
    const share = position < 1 ? position : position < 3 ? 1 : position < 4 ? 4 - position : 0;
    return Math.round((target + chroma * (share - 0.5)) * 255).toString(16).padStart(2, "0");
  };
  return channel(2) + channel(0) + channel(4);
}
