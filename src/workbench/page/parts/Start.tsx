/** Shown before a workbook is open: what this is and how to begin. */
import type { PageText } from "../language";

interface StartProps {
  readonly text: PageText;
  readonly samples: readonly string[];
  readonly onSample: (file: string) => void;
}

export function Start({ text, samples, onSample }: StartProps) {
  return (
    <div className="start">
      <div className="start-card">
        <h2>{text.start}</h2>
        <p>{text.about}</p>
        <p>{text.startHint}</p>
        <h3>{text.samples}</h3>
        <div className="start-samples">
          {samples.map((file) => <button key={file} type="button" title={file} onClick={() => onSample(file)}>{file}</button>)}
        </div>
        {samples.length === 0 && <p>{text.noSamples}</p>}
      </div>
    </div>
  );
}
