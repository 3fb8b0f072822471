/** Where files and folders are let go, with buttons that do the same for keyboards. Anywhere on the page will do. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderAddRegular } from "@fluentui/react-icons/svg/folder-add";
import { useRef } from "react";
import type { ChosenFiles } from "../../actions/files/chosenFiles";
import { droppedEntries, filesOfEntries, filesOfList } from "../../actions/files/chosenFiles";
import { useWords } from "../context/useWords";
import { usePageDrop } from "../shell/usePageDrop";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "16px 12px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  again: { padding: "8px 12px" },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, textWrap: "balance" },
  formats: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
});

const FORMATS = ".xlsx,.xlsm,.xls,.et,.ods,.csv";

export interface DropZoneProps {
  /** Files were chosen already: the zone is smaller, and its buttons add. */
  readonly more: boolean;
  /** Why nothing can be read now; null when it can. */
  readonly hindered: string | null;
  onFiles(chosen: ChosenFiles | Promise<ChosenFiles>): void;
}

export function DropZone({ more, hindered, onFiles }: DropZoneProps): React.JSX.Element {
  const styles = useStyles();
  const { drop } = useWords().office;
  const zone = useRef<HTMLElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = usePageDrop(zone, hindered === null, ({ items }) => {
    // The browser forgets the entries once the event is over.
    const entries = droppedEntries(items);
    if (entries.length > 0) onFiles(filesOfEntries(entries));
  });
  const taken = ({ currentTarget }: React.ChangeEvent<HTMLInputElement>): void => {
    const list = [...(currentTarget.files ?? [])];
    // The same file can be chosen again.
    currentTarget.value = "";
    if (list.length > 0) onFiles(filesOfList(list));
  };
  return (
    <section ref={zone} className={mergeClasses(styles.zone, more && styles.again, over && styles.over)} aria-label={drop.region}>
      {more && !over ? null : <p className={styles.title}>{over ? drop.now : drop.title}</p>}
      <div className={styles.buttons}>
        <Button icon={<DocumentAddRegular />} disabledFocusable={hindered !== null} onClick={() => files.current?.click()}>
          {more ? drop.addFiles : drop.files}
        </Button>
        <Button icon={<FolderAddRegular />} disabledFocusable={hindered !== null} onClick={() => folder.current?.click()}>
          {more ? drop.addFolder : drop.folder}
        </Button>
      </div>
      <p className={styles.formats}>{hindered ?? drop.formats}</p>
      <input ref={files} type="file" multiple hidden accept={FORMATS} onChange={taken} data-choose="files" />
      <input ref={folder} type="file" multiple hidden {...{ webkitdirectory: "" }} onChange={taken} data-choose="folder" />
    </section>
  );
}
