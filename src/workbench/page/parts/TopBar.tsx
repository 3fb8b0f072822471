/** The bar above both panes: open, download, language, width of the task pane. */
import type { LocaleCode } from "../../../locales/locale";
import type { PageText } from "../language";
import { FileButton } from "./FileButton";
import { SampleMenu } from "./SampleMenu";

interface TopBarProps {
  readonly text: PageText;
  readonly language: LocaleCode;
  readonly onLanguage: (code: LocaleCode) => void;
  readonly samples: readonly string[];
  /** The open workbook's file name; null before one is open. */
  readonly file: string | null;
  readonly modified: boolean;
  readonly busy: boolean;
  readonly onSample: (file: string) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
}

export function TopBar(props: TopBarProps) {
  const { text } = props;
  return (
    <header className="bar">
      <h1>{text.title}</h1>
      <div className="bar-group">
        <SampleMenu samples={props.samples} text={text} onChoose={props.onSample} />
        <FileButton label={text.openFile} onFile={props.onFile} />
        <button type="button" className="primary" disabled={props.file === null || props.busy} onClick={props.onDownload}>{text.download}</button>
      </div>
      <p className="file" title={props.file ?? undefined}>
        {props.file ?? text.noWorkbook}
        {props.modified && <span className="modified"> · {text.modified}</span>}
      </p>
      <div className="bar-group">
        <div className="choice" role="group" aria-label={text.paneWidth}>
          <button type="button" aria-pressed={!props.wide} onClick={() => props.onWide(false)}>{text.paneNarrow}</button>
          <button type="button" aria-pressed={props.wide} onClick={() => props.onWide(true)}>{text.paneWide}</button>
        </div>
        <div className="choice" role="group" aria-label={text.languageLabel}>
          <button type="button" lang="zh-CN" aria-pressed={props.language === "zh-CN"} onClick={() => props.onLanguage("zh-CN")}>中文</button>
          <button type="button" lang="en" aria-pressed={props.language === "en-US"} onClick={() => props.onLanguage("en-US")}>English</button>
        </div>
      </div>
    </header>
  );
}
