/** The page: the workbook on the left, the task pane on the right, a bar above both. */
import { useEffect, useState, type DragEvent } from "react";
import type { Evaluate } from "../calculation/calculator";
import { useLanguage } from "./language";
import { DiscardDialog } from "./parts/DiscardDialog";
import { Grid } from "./parts/Grid";
import { Notice } from "./parts/Notice";
import { Pane } from "./parts/Pane";
import { SheetTabs } from "./parts/SheetTabs";
import { Splitter } from "./parts/Splitter";
import { Start } from "./parts/Start";
import { TopBar } from "./parts/TopBar";
import { useWorkbench } from "./useWorkbench";

/** Pixels. Excel's pane opens at 350 and goes down to 320. */
const PANE = { least: 320, usual: 350, wide: 520, most: 900 };

function useSamples(): readonly string[] {
  const [samples, setSamples] = useState<readonly string[]>([]);
  useEffect(() => {
    void fetch("/samples.json").then((answer) => answer.json()).then((list: string[]) => setSamples(list));
  }, []);
  return samples;
}

/** `evaluate` works out formulas. */
export function App({ evaluate }: { readonly evaluate: Evaluate | null }) {
  const [language, setLanguage] = useLanguage();
  const bench = useWorkbench(language, evaluate);
  const samples = useSamples();
  const [width, setWidth] = useState(PANE.usual);
  const [dropping, setDropping] = useState(false);
  const { text, session } = bench;

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 1) bench.setNotice({ kind: "error", text: text.oneFile });
    else if (files[0]) bench.openFile(files[0]);
  };

  return (
    <div className={bench.busy ? "page busy" : "page"}>
      <TopBar
        text={text} language={language} onLanguage={setLanguage} samples={samples}
        file={bench.file} modified={bench.modified} busy={bench.busy}
        onSample={bench.openSample} onFile={bench.openFile} onDownload={() => void bench.download()}
        wide={width > (PANE.usual + PANE.wide) / 2} onWide={(wide) => setWidth(wide ? PANE.wide : PANE.usual)}
      />
      <div
        className="panes"
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
        }}
        onDrop={onDrop}
      >
        <main className="workbook" aria-label={text.workbookRegion} data-revision={bench.revision}>
          {session.book.sheets.some((sheet) => sheet.kind === "worksheet")
            ? <Grid session={session} language={language === "en-US" ? "en" : "zh"} />
            : <p className="no-cells">{text.onlyCharts}</p>}
          <SheetTabs book={session.book} text={text} onActivate={(id) => session.select(id, { top: 0, left: 0, bottom: 0, right: 0 }, false)} />
          {bench.file === null && <Start text={text} samples={samples} onSample={bench.openSample} onFile={bench.openFile} />}
          <Notice notice={bench.notice} text={text} onDismiss={bench.dismiss} />
          {dropping && <div className="drop">{text.dropHere}</div>}
        </main>
        <Splitter width={width} min={PANE.least} max={PANE.most} label={text.splitter} onWidth={setWidth} />
        <aside className="pane" style={{ width }} aria-label={text.paneRegion}>
          <Pane session={session} language={language} title={text.paneTitle} />
        </aside>
      </div>
      {bench.asked && <DiscardDialog file={bench.file ?? ""} text={text} onAnswer={(answer) => void bench.answerDiscard(answer)} />}
    </div>
  );
}
