/** The language's sentences and the ports, handed down to components. */
import { createContext, useContext } from "react";
import type { Locale } from "../../locales/locale";
import type { Host, Sentences } from "../port/actionsPort";

export interface PaneContextValue {
  readonly text: Locale["pane"];
  /** Words of verdicts, severities, targets: the findings' own. */
  readonly words: Locale["findings"];
  readonly departmentText: Locale["department"];
  readonly sentences: Sentences;
  readonly host: Host;
}

const PaneContext = createContext<PaneContextValue | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane outside PaneProvider");
  return value;
}
