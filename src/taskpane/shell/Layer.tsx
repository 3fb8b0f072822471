/** A page above the others, such as the settings: what lies below stays as it was, out of reach until the layer is gone. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  layer: { position: "absolute", inset: 0, zIndex: 5, overflowY: "auto", overflowX: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
});

export function Layer({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <div className={useStyles().layer}>{children}</div>;
}
