/** What the pane may know of the place it runs in, and the small settings it keeps there. */
export { host, platform, settings } from "../excel/host";
export { appearance, diagnostics, displayLanguage, officeReady, readOnlyWorkbook, setRibbonButtons, showNotice, showPane } from "../excel/officeContext";
