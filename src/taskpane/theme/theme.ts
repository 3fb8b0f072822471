/** Fluent themes of the product: its own brand colour, Chinese fonts first. Contrast of white on brand 80 is 5.9 : 1. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

const BRAND: BrandVariants = {
  10: "#021314", 20: "#062426", 30: "#073538", 40: "#084649", 50: "#09565a", 60: "#0b6166", 70: "#0d686d", 80: "#0f6f74",
  90: "#2b8287", 100: "#45959a", 110: "#5ea7ac", 120: "#78b9bd", 130: "#92cacd", 140: "#abdbdd", 150: "#c5eaec", 160: "#e0f6f7",
};

const FONTS = { fontFamilyBase: '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", system-ui, sans-serif' };

export const lightTheme: Theme = { ...createLightTheme(BRAND), ...FONTS };

const dark = createDarkTheme(BRAND);
export const darkTheme: Theme = {
  ...dark,
  ...FONTS,
  // The generated foregrounds are too dark for small text on a dark ground.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorCompoundBrandForeground1: BRAND[120],
  colorNeutralForeground2BrandHover: BRAND[120],
  colorNeutralForeground2BrandPressed: BRAND[120],
  colorNeutralForeground2BrandSelected: BRAND[120],
};
