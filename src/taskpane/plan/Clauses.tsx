/** The notice's words, as they stand there. */
import { usePlanStyles } from "./planStyles";
import { usePlanWords } from "./usePlanWords";

interface ClausesProps {
  readonly id?: string;
  readonly clauses: readonly { readonly section: string; readonly text: string }[];
}

export function Clauses({ id, clauses }: ClausesProps): React.JSX.Element {
  const shared = usePlanStyles();
  const { notice } = usePlanWords();
  return (
    <div id={id} className={shared.group}>
      {clauses.map(({ section, text }) => (
        <blockquote key={`${section} ${text}`} className={shared.clause}>
          <span className={shared.small}>{notice.original(section)}</span>
          <br />
          <span lang="zh-CN">{text}</span>
        </blockquote>
      ))}
    </div>
  );
}
