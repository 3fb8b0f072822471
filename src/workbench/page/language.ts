/** The page's language: asked for in the address (`?lang=en-US`), else the one chosen last time, else Chinese. */
import { useEffect, useState } from "react";
import { workbench as enUS } from "../../locales/en-US/workbench";
import type { LocaleCode } from "../../locales/locale";
import { workbench as zhCN } from "../../locales/zh-CN/workbench";

export type PageText = typeof zhCN;

export const textOf = (code: LocaleCode): PageText => (code === "en-US" ? enUS : zhCN);

const KEY = "workbench.language";

function first(): LocaleCode {
  const wanted = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(KEY) ?? "zh-CN";
  return wanted.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}

export function useLanguage(): [LocaleCode, (code: LocaleCode) => void] {
  const [code, setCode] = useState<LocaleCode>(first);
  useEffect(() => {
    document.documentElement.lang = code;
    document.title = textOf(code).title;
    localStorage.setItem(KEY, code);
  }, [code]);
  return [code, setCode];
}
