/** What the pane may know of the place it runs in, and the small settings it keeps there. */
export { host, platform, settings } from "../excel/host";
export { appearance, associateCommands, diagnostics, displayLanguage, officeReady, showPane } from "../excel/officeContext";
