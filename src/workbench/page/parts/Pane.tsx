/** The task pane, as Excel shows it: the add-in's own page in a frame, its Office.js answered by the workbook on the left. */
import type { LocaleCode } from "../../../locales/locale";
import type { BookSession } from "../session";

export function Pane({ language, title }: { readonly session: BookSession; readonly language: LocaleCode; readonly title: string }) {
  return <iframe key={language} title={title} src={`/taskpane.html?lang=${language}`} />;
}
