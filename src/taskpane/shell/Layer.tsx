/** A page above the others, such as the settings: what lies below stays as it was, out of reach until the layer is gone. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  layer: { position: "absolute", inset: 0, zIndex: 5, overflowY: "auto", overflowX: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
  away: { display: "none" },
});

interface LayerProps {
  /** Another layer lies above: out of reach. */
  readonly below?: boolean;
  /** Put away, and kept as it is. */
  readonly away?: boolean;
  readonly children: React.ReactNode;
}

export function Layer({ below = false, away = false, children }: LayerProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.layer, away && styles.away)} hidden={away} inert={below}>
      {children}
    </div>
  );
}
