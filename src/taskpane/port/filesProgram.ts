/** Reading dropped files: a bundle of its own, fetched with the first files. The reading itself is in the workers' bundle. */
export { readOfficeFiles } from "../../actions/officeFiles";
