/** The way back, and the heading that takes the focus when the page is shown. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { useWords } from "../context/useWords";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 16px 0 8px", "@media (min-width: 1100px)": { paddingLeft: "16px" } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
});

export interface PageHeadProps {
  readonly id: string;
  readonly title: string;
  readonly disabled?: boolean;
  /** The page is in sight. */
  readonly shown: boolean;
  onBack(): void;
}

export function PageHead({ id, title, disabled = false, shown, onBack }: PageHeadProps): React.JSX.Element {
  const styles = useStyles();
  const { settings } = useWords().pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  return (
    <div className={styles.head}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={settings.back} title={settings.back} disabledFocusable={disabled} onClick={onBack} />
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
    </div>
  );
}
