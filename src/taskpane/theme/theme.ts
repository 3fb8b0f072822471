/** Fluent themes of the product: its own brand colour, the fonts of the language first. Contrast of white on brand 80 is 5.9 : 1. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { LocaleCode } from "../../locales/localeCode";

const BRAND: BrandVariants = {
  10: "#021314", 20: "#062426", 30: "#073538", 40: "#084649", 50: "#09565a", 60: "#0b6166", 70: "#0d686d", 80: "#0f6f74",
  90: "#2b8287", 100: "#45959a", 110: "#5ea7ac", 120: "#78b9bd", 130: "#92cacd", 140: "#abdbdd", 150: "#c5eaec", 160: "#e0f6f7",
};

/** In Chinese fonts quotation marks are as wide as a character: right in Chinese, torn apart in English. */
const FONTS: Readonly<Record<LocaleCode, string>> = {
  "zh-CN": '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", system-ui, sans-serif',
  "en-US": '"Segoe UI", -apple-system, "Noto Sans", "Liberation Sans", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
};

const light: Theme = createLightTheme(BRAND);

const plainDark = createDarkTheme(BRAND);
const dark: Theme = {
  ...plainDark,
  // The generated foregrounds are too dark for small text on a dark ground.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorCompoundBrandForeground1: BRAND[120],
  colorNeutralForeground2BrandHover: BRAND[120],
  colorNeutralForeground2BrandPressed: BRAND[120],
  colorNeutralForeground2BrandSelected: BRAND[120],
};

export type Appearance = "light" | "dark";

/** Made once each: a provider that gets another object draws everything anew. */
const themes: Readonly<Record<Appearance, Readonly<Record<LocaleCode, Theme>>>> = { light: inLanguages(light), dark: inLanguages(dark) };

function inLanguages(theme: Theme): Readonly<Record<LocaleCode, Theme>> {
  return { "zh-CN": { ...theme, fontFamilyBase: FONTS["zh-CN"] }, "en-US": { ...theme, fontFamilyBase: FONTS["en-US"] } };
}

export const themeOf = (appearance: Appearance, language: LocaleCode): Theme => themes[appearance][language];
