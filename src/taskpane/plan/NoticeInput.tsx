/** Where a notice comes from: pasted text, a chosen file, or one let go over the page. */
import { Button, Field, Spinner, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useRef, useState } from "react";
import { useWords } from "../context/useWords";
import { Notice } from "../notices/Notice";
import { usePageDrop } from "../shell/usePageDrop";
import { adviceOn } from "../state/advice";
import { usePlanStyles } from "./planStyles";
import type { NoticeUse } from "./useNotice";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  zone: { display: "flex", flexDirection: "column", gap: "8px", borderRadius: tokens.borderRadiusLarge, outline: "2px solid transparent", outlineOffset: "4px" },
  over: { outlineColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  text: { width: "100%", "& textarea": { minHeight: "220px", lineHeight: "22px" } },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  waiting: { justifyContent: "flex-start" },
});

export function NoticeInput({ notice }: { readonly notice: NoticeUse }): React.JSX.Element {
  const styles = useStyles();
  const shared = usePlanStyles();
  const all = useWords();
  const { notice: words } = usePlanWords();
  const { state, text } = notice;
  const zone = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [many, setMany] = useState(false);
  const reading = state.kind === "reading";
  const take = (files: readonly File[]): void => {
    setMany(files.length > 1);
    if (files.length === 1) void notice.readFile(files[0]!);
  };
  const over = usePageDrop(zone, !reading, ({ files }) => take([...files]));
  const chosen = ({ currentTarget }: React.ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // The same file can be chosen again.
    currentTarget.value = "";
    take(files);
  };
  const problem = state.kind === "failed" ? state.problem : null;
  const advice = problem === null ? null : problem.code === "unreadable" ? { message: words.unreadable(problem.file), next: "" } : adviceOn(problem, all);
  return (
    <div className={shared.body}>
      <p className={shared.text}>{words.intro}</p>
      <div ref={zone} className={mergeClasses(styles.zone, over && styles.over)}>
        <Field label={words.text}>
          <Textarea className={styles.text} lang="zh-CN" resize="vertical" placeholder={words.placeholder} value={text} disabled={reading} onChange={(_, data) => notice.setText(data.value)} />
        </Field>
        <div className={styles.row}>
          <Button appearance="primary" disabled={text.trim() === ""} disabledFocusable={reading} onClick={() => void notice.readText()}>
            {words.read}
          </Button>
          <Button icon={<DocumentAddRegular />} disabledFocusable={reading} onClick={() => input.current?.click()}>
            {words.file}
          </Button>
          <span className={shared.small}>{over ? words.now : words.dropHere}</span>
          <input ref={input} type="file" hidden accept=".txt,.docx" onChange={chosen} data-choose="notice" />
        </div>
      </div>
      {reading ? <Spinner className={styles.waiting} size="tiny" label={words.reading} /> : null}
      {many ? <Notice kind="warning">{words.onlyOne}</Notice> : null}
      {advice ? (
        <Notice kind="error">
          <p className={shared.strong}>{words.failed}</p>
          <p>{advice.message}</p>
          {advice.next === "" ? null : <p>{advice.next}</p>}
        </Notice>
      ) : null}
    </div>
  );
}
