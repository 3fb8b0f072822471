/** What other rooms may use of `files/`. */
export { readWorkbookFile } from "./readWorkbookFile";
export type { SheetFile, WorkbookFile } from "./workbookFile";
export { identify } from "./identify";
export type { FileKind } from "./identify";
export { readNoticeFile } from "./readNoticeFile";
