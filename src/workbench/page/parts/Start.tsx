/** Shown before a workbook is open: what to do, in one sentence, and the two ways to begin. */
import type { PageText } from "../language";
import { FileButton } from "./FileButton";

/** Has something of everything: met, short, unclear, owners to fill. */
const FIRST_SAMPLE = "区农委.xlsx";

interface StartProps {
  readonly text: PageText;
  readonly samples: readonly string[];
  readonly onSample: (file: string) => void;
  readonly onFile: (file: File) => void;
}

export function Start({ text, samples, onSample, onFile }: StartProps) {
  const first = samples.includes(FIRST_SAMPLE) ? FIRST_SAMPLE : samples[0];
  const others = samples.filter((file) => file !== first);
  return (
    <div className="start">
      <div className="start-card">
        <h2>{text.start}</h2>
        <p>{text.about}</p>
        <div className="start-first">
          {first !== undefined && <button type="button" className="primary" onClick={() => onSample(first)}>{text.startSample(first)}</button>}
          <FileButton label={text.startFile} onFile={onFile} />
        </div>
        <p>{text.startHint}</p>
        {others.length > 0 && (
          <>
            <h3>{text.otherSamples}</h3>
            <div className="start-samples">
              {others.map((file) => <button key={file} type="button" title={file} onClick={() => onSample(file)}>{file}</button>)}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
