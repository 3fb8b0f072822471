/**
 * The settings menu: for now the language. A disclosure of our own: Fluent's Menu with its positioning and focus manager
 * would be a fifth of the whole bundle.
 */
import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useId, useRef, useState } from "react";
import type { LocaleCode } from "../../locales/locale";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: { position: "relative" },
  panel: {
    position: "absolute",
    zIndex: 10,
    top: "100%",
    right: 0,
    padding: "10px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", gap: "6px" },
});

export function SettingsMenu({ locale, onLocale }: { readonly locale: LocaleCode; onLocale(locale: LocaleCode): void }): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);

  const close = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    trigger.current?.focus();
  };
  const choice = (code: LocaleCode, name: string): React.JSX.Element => (
    <ToggleButton size="small" lang={code} checked={locale === code} onClick={() => onLocale(code)}>
      {name}
    </ToggleButton>
  );
  return (
    <div ref={root} className={styles.root} onKeyDown={close}>
      <Button
        ref={trigger}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={text.menu.open}
        title={text.menu.open}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <div id={panelId} className={styles.panel} role="group" aria-label={text.menu.language}>
          <span className={styles.label}>{text.menu.language}</span>
          <div className={styles.choices}>
            {choice("zh-CN", text.menu.chinese)}
            {choice("en-US", text.menu.english)}
          </div>
        </div>
      ) : null}
    </div>
  );
}
