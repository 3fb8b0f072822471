/** Which of the three pages is shown; the pane opens where the person left it. */
import { useCallback, useState } from "react";
import type { Host } from "../port/actionsPort";

export type Situation = "department" | "office" | "meeting";
export const SITUATIONS: readonly Situation[] = ["department", "office", "meeting"];

const KEY = "situation";

export function useSituation(host: Host): readonly [Situation, (next: Situation) => void] {
  const [situation, keep] = useState<Situation>(() => SITUATIONS.find((each) => each === host.readSetting(KEY)) ?? "department");
  const choose = useCallback(
    (next: Situation) => {
      keep(next);
      host.writeSetting(KEY, next);
    },
    [host],
  );
  return [situation, choose];
}
