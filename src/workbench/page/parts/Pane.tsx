/**
 * The task pane, as Excel shows it: the add-in's own page in a frame, its Office.js answered by the workbook on the left.
 * Another workbook brings a fresh pane, as in Excel.
 */
import { useEffect, useState } from "react";
import type { LocaleCode } from "../../../locales/locale";
import type { BookSession } from "../session";

export function Pane({ session, language, title }: { readonly session: BookSession; readonly language: LocaleCode; readonly title: string }) {
  const [opened, setOpened] = useState(0);
  useEffect(() => session.listen({ opened: () => setOpened((count) => count + 1) }), [session]);
  return <iframe key={`${opened}-${language}`} title={title} src={`/taskpane.html?lang=${language}`} />;
}
