/** Files and sheets that could not be read, each with its sentence; and what was not opened at all. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadFile } from "../../actions/files/counted";
import type { LeftOut } from "../../actions/files/fileReading";
import { problemSentence } from "../../locales/sentences";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import { useOfficeStyles } from "./officeStyles";
import { useSome } from "./useSome";

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

const FIRST = 10;

interface NotReadProps {
  readonly unread: readonly UnreadFile[];
  readonly leftOut: readonly LeftOut[];
  readonly reasons: Readonly<Record<LeftOut["reason"], string>>;
}

export function NotRead({ unread, leftOut, reasons }: NotReadProps): React.JSX.Element | null {
  const words = useWords();
  const { notRead } = words.office;
  const told = unread.map(({ path, file, sheet, problem }) => {
    const { message, next } = problemSentence(problem, words);
    return { key: `${path}\n${sheet ?? ""}`, name: sheet === null ? file : notRead.sheet(file, sheet), lines: [message, next] };
  });
  const passed = leftOut.map(({ path, reason }) => ({ key: `${path}\n${reason}`, name: path, lines: [reasons[reason]] }));
  return (
    <>
      <Told heading={notRead.heading} told={told} />
      <Told heading={notRead.leftOut} told={passed} />
    </>
  );
}

interface ToldProps {
  heading(count: string): string;
  readonly told: readonly { readonly key: string; readonly name: string; readonly lines: readonly string[] }[];
}

function Told({ heading, told }: ToldProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { notRead } = useWords().office;
  const { count } = useFormats();
  const { some, left, more } = useSome(told, FIRST);
  if (told.length === 0) return null;
  const title = heading(count(told.length));
  return (
    <section className={shared.group} aria-label={title}>
      <h3 className={shared.heading}>{title}</h3>
      <ul className={shared.rows}>
        {some.map(({ key, name, lines }) => (
          <li key={key} className={shared.row}>
            <span className={styles.name}>{name}</span>
            {lines.filter((line) => line !== "").map((line) => (
              <p key={line} className={shared.text}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button className={shared.more} size="small" onClick={more}>
          {notRead.more(count(left))}
        </Button>
      ) : null}
    </section>
  );
}
