/** 历次汇总, read when a trend is looked at, and again after each summary. Beside other work: it waits its turn, and not for ever. */
import { useCallback, useEffect, useState } from "react";
import { coursesOf, type Courses } from "../../../actions/pictures";
import type { Trouble } from "../../state/sessionState";
import { GIVE_UP_AFTER_MS, SLOW_AFTER_MS } from "../../state/useRunner";
import type { Session } from "../../state/useSession";

export type CoursesState = { readonly kind: "reading"; readonly slow: boolean } | { readonly kind: "failed"; readonly problem: Trouble["problem"] } | { readonly kind: "read"; readonly courses: Courses };

/** With the way to read once more. */
export function useCourses({ history, state: { compiled } }: Session): readonly [CoursesState, () => void] {
  const [state, setState] = useState<CoursesState>({ kind: "reading", slow: false });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let wanted = true;
    const tell = (next: CoursesState): void => {
      if (wanted) setState(next);
    };
    const timers = [
      setTimeout(() => tell({ kind: "reading", slow: true }), SLOW_AFTER_MS),
      setTimeout(() => {
        tell({ kind: "failed", problem: { code: "no-answer" } });
        wanted = false;
      }, GIVE_UP_AFTER_MS),
    ];
    const stop = (): void => timers.forEach(clearTimeout);
    tell({ kind: "reading", slow: false });
    void history().then((answer) => {
      stop();
      tell(answer.ok ? { kind: "read", courses: coursesOf(answer.value.snapshots, answer.value.force) } : { kind: "failed", problem: answer.problem });
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [compiled, history, times]);
  return [state, useCallback(() => setTimes((before) => before + 1), [])];
}
