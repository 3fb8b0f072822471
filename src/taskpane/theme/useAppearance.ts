/**
 * Light or dark: as Office says, else as the system prefers. High contrast is the system's: under forced colours the
 * browser paints with the system's palette and the theme only decides shapes.
 */
import { useEffect, useState } from "react";
import type { Host } from "../port/actionsPort";
import type { Appearance } from "./theme";

const prefersDark = (): MediaQueryList | null => (typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null);

const isDark = (host: Host): boolean => {
  const office = host.appearance();
  return office === null ? (prefersDark()?.matches ?? false) : office === "dark";
};

export function useAppearance(host: Host): Appearance {
  const [dark, setDark] = useState(() => isDark(host));
  useEffect(() => {
    const update = (): void => setDark(isDark(host));
    const query = prefersDark();
    query?.addEventListener("change", update);
    const stop = host.onAppearanceChanged(update);
    return () => {
      query?.removeEventListener("change", update);
      stop();
    };
  }, [host]);
  return dark ? "dark" : "light";
}
