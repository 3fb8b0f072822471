/** What stands on the page after a review, and the notices: one bundle, fetched once the pane is drawn. */
export { Notices } from "../notices/Notices";
export { ResultHead } from "./ResultHead";
export { ResultList } from "./ResultList";
export { SecondaryActions } from "./SecondaryActions";
