/** The settings: apart from the work. Language, the remarks column, the way to the plan, and the welcome once more. */
import { Button, Checkbox, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef } from "react";
import type { LocaleCode } from "../../locales/localeCode";
import { useWords } from "../context/useWords";
import type { Settings } from "../state/useSettings";

const useStyles = makeStyles({
  root: { padding: "8px 16px 24px", maxWidth: "560px", display: "flex", flexDirection: "column", gap: "20px" },
  head: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
  group: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", gap: "8px", flexWrap: "wrap" },
  check: { marginLeft: "-8px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "18px", textWrap: "pretty" },
  again: { alignSelf: "flex-start" },
});

export function SettingsView({ settings, onPlan, onClose }: { readonly settings: Settings; onPlan(): void; onClose(): void }): React.JSX.Element {
  const styles = useStyles();
  const { settings: text } = useWords().pane;
  const heading = useRef<HTMLHeadingElement>(null);
  const languageId = useId();
  useEffect(() => heading.current?.focus(), []);
  const language = (code: LocaleCode, name: string): React.JSX.Element => (
    <ToggleButton lang={code} appearance={settings.locale === code ? "primary" : "secondary"} checked={settings.locale === code} onClick={() => settings.setLocale(code)}>
      {name}
    </ToggleButton>
  );
  return (
    <section className={styles.root} aria-label={text.heading} onKeyDown={(event) => (event.key === "Escape" ? onClose() : undefined)}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={text.back} title={text.back} onClick={onClose} />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {text.heading}
        </h2>
      </div>
      <div className={styles.group} role="group" aria-labelledby={languageId}>
        <h3 id={languageId} className={styles.title}>
          {text.language}
        </h3>
        <div className={styles.choices}>
          {language("zh-CN", text.chinese)}
          {language("en-US", text.english)}
        </div>
      </div>
      <div className={styles.group}>
        <h3 className={styles.title}>{text.marking}</h3>
        <Checkbox className={styles.check} label={text.remarks} checked={settings.remarks} onChange={(_, data) => settings.setRemarks(data.checked === true)} />
        <p className={styles.hint}>{text.remarksHint}</p>
      </div>
      <div className={styles.group}>
        <h3 className={styles.title}>{text.plan}</h3>
        <p className={styles.hint}>{text.planHint}</p>
        <Button className={styles.again} onClick={onPlan}>
          {text.openPlan}
        </Button>
      </div>
      <div className={styles.group}>
        <h3 className={styles.title}>{text.about}</h3>
        <p className={styles.hint}>{text.appearance}</p>
        {settings.welcome ? null : (
          <Button
            className={styles.again}
            onClick={() => {
              settings.setWelcome(true);
              onClose();
            }}
          >
            {text.welcomeAgain}
          </Button>
        )}
      </div>
    </section>
  );
}
