/** The sheets of the workbook, as tabs below the grid. */
import type { KeyboardEvent } from "react";
import type { ModelWorkbook } from "../../model/workbook";
import type { PageText } from "../language";

interface SheetTabsProps {
  readonly book: ModelWorkbook;
  readonly text: PageText;
  readonly onActivate: (sheetId: string) => void;
}

export function SheetTabs({ book, text, onActivate }: SheetTabsProps) {
  const sheets = book.sheets.filter((sheet) => sheet.kind === "worksheet" && sheet.visibility === "Visible");
  const hidden = book.sheets.filter((sheet) => sheet.kind === "worksheet" && sheet.visibility !== "Visible").length;
  const charts = book.sheets.filter((sheet) => sheet.kind === "chartsheet").length;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[sheets.findIndex((sheet) => sheet.id === book.activeSheetId) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onActivate(next.id);
    (event.currentTarget.querySelector(`[data-sheet="${CSS.escape(next.id)}"]`) as HTMLElement | null)?.focus();
  };

  return (
    <div className="sheets">
      <div className="tabs" role="tablist" aria-label={text.sheetTabs} onKeyDown={onKeyDown}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            data-sheet={sheet.id}
            aria-selected={sheet.id === book.activeSheetId}
            tabIndex={sheet.id === book.activeSheetId ? 0 : -1}
            className="tab"
            style={sheet.tabColor ? { borderTopColor: sheet.tabColor } : undefined}
            onClick={() => onActivate(sheet.id)}
          >
            {sheet.name}
            {sheet.protected && <span className="tab-note">{text.protectedSheet}</span>}
          </button>
        ))}
      </div>
      {hidden > 0 && <span className="sheets-note">{text.hiddenSheets(hidden)}</span>}
      {charts > 0 && <span className="sheets-note">{text.chartSheets(charts)}</span>}
    </div>
  );
}
