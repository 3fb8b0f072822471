/** Files that repeat one another: copies are told; of older and newer ones a person says which counts, the newer being proposed. */
import { Radio, RadioGroup } from "@fluentui/react-components";
import type { FileChoices, Versions } from "../../actions/files/fileChoices";
import { choiceOf, onlyInOthers, versionsKey } from "../../actions/files/fileChoices";
import type { FilesRead } from "../../actions/files/fileReading";
import { repeatSentences } from "../../actions/files/repeatSentences";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { useOfficeStyles } from "./officeStyles";

interface VersionQuestionsProps {
  readonly read: FilesRead;
  readonly choices: FileChoices;
  onChoices(choices: FileChoices): void;
}

export function VersionQuestions({ read, choices, onChoices }: VersionQuestionsProps): React.JSX.Element | null {
  const shared = useOfficeStyles();
  const words = useWords();
  const names = new Map(read.files.map(({ path, file }) => [path, file]));
  const nameOf = (path: string): string => names.get(path) ?? path;
  if (read.repeats.length === 0) return null;
  return (
    <section className={shared.group} aria-labelledby="office-repeats">
      <h3 id="office-repeats" className={shared.heading}>
        {words.office.versions.heading}
      </h3>
      <ul className={shared.rows}>
        {read.repeats.map((repeat) => (
          <li key={repeat.kind === "versions" ? versionsKey(repeat) : repeat.keep} className={shared.row}>
            {repeatSentences(repeat, nameOf, words).map((sentence) => (
              <p key={sentence} className={shared.text}>
                {sentence}
              </p>
            ))}
            {repeat.kind === "versions" ? <Question versions={repeat} read={read} nameOf={nameOf} choices={choices} onChoices={onChoices} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps extends VersionQuestionsProps {
  readonly versions: Versions;
  nameOf(path: string): string;
}

function Question({ versions, read, nameOf, choices, onChoices }: QuestionProps): React.JSX.Element {
  const { versions: text, ...office } = useWords().office;
  const { count } = useFormats();
  const choice = choiceOf(versions, choices, read);
  const shared = useOfficeStyles();
  const less = versions.proposed === null ? [] : onlyInOthers(versions, versions.proposed, read);
  const whose = versions.departments.length > 0 ? versions.departments.join(office.separator) : text.aLedger;
  const files = [...versions.files].sort((a, b) => Number(b === versions.proposed) - Number(a === versions.proposed));
  return (
    <>
      {less.length > 0 ? <p className={shared.text}>{text.less(nameOf(versions.proposed!), count(less.length), less[0]!)}</p> : null}
      <RadioGroup
        aria-label={text.question(whose)}
        value={choice === "all" ? "all" : `only ${choice.only}`}
        onChange={(_, { value }) => onChoices({ ...choices, versions: new Map([...choices.versions, [versionsKey(versions), value === "all" ? ("all" as const) : { only: value.slice("only ".length) }]]) })}
      >
        {files.map((path) => (
          <Radio key={path} value={`only ${path}`} label={path === versions.proposed ? `${text.only(nameOf(path))} · ${text.proposed}` : text.only(nameOf(path))} />
        ))}
        <Radio value="all" label={text.all} />
      </RadioGroup>
    </>
  );
}
