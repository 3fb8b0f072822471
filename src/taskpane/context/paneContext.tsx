/** The language, the sentences of the first drawing, and the host, handed down to components. The other sentences: `useWords`. */
import { createContext, useContext } from "react";
import type { LocaleCode } from "../../locales/localeCode";
import type { ShellText } from "../../locales/shell";
import type { Host } from "../port/actionsPort";

export interface PaneContextValue {
  readonly code: LocaleCode;
  readonly shell: ShellText;
  readonly host: Host;
}

const PaneContext = createContext<PaneContextValue | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane outside PaneProvider");
  return value;
}
