/**
 * A page, or a part of one, whose code comes when it is first shown. While it comes there is nothing for a moment, then a word;
 * should it not come (a server away, a cable out), a sentence and a button to try again: never a page that stays empty.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  note: { padding: "12px 16px", margin: 0, color: tokens.colorNeutralForeground2, display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
});

/** Shorter waits are not worth a word. */
const QUIET_MS = 400;

/** `preload` fetches the code before it is shown; it does not fail: what is missing is told where it is shown. */
export type LazyView<Props> = ((props: Props) => React.JSX.Element | null) & { preload(): Promise<void> };

export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<unknown> | null = null;
  const fetch = (): Promise<unknown> => {
    coming ??= load().then(
      (view) => (here = view),
      (cause: unknown) => {
        coming = null;
        throw cause;
      },
    );
    return coming;
  };

  function Lazy(props: Props): React.JSX.Element | null {
    const [state, setState] = useState<"quiet" | "waiting" | "failed" | "here">(here ? "here" : "quiet");
    const [tries, setTries] = useState(0);
    useEffect(() => {
      if (here) return undefined;
      let shown = true;
      const tell = (next: "waiting" | "failed" | "here"): void => {
        if (shown) setState(next);
      };
      const timer = setTimeout(() => tell("waiting"), QUIET_MS);
      fetch().then(
        () => tell("here"),
        () => tell("failed"),
      );
      return () => {
        shown = false;
        clearTimeout(timer);
      };
    }, [tries]);
    if (here) {
      const View = here;
      return <View {...props} />;
    }
    return state === "quiet" ? null : <Waiting failed={state === "failed"} onRetry={() => setTries(tries + 1)} />;
  }
  const preload = (): Promise<void> =>
    fetch().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Lazy, { preload });
}

function Waiting({ failed, onRetry }: { readonly failed: boolean; onRetry(): void }): React.JSX.Element {
  const styles = useStyles();
  const { shell } = usePane();
  if (!failed) {
    return (
      <p className={styles.note} role="status">
        {shell.loading}
      </p>
    );
  }
  return (
    <div className={styles.note} role="alert">
      {shell.loadFailed}
      <Button size="small" onClick={onRetry}>
        {shell.retry}
      </Button>
    </div>
  );
}
