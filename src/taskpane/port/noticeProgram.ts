/** Reading a notice: a bundle of its own, fetched with the first notice. */
export { editIndicator } from "../../actions/editIndicator";
export { importNotice } from "../../actions/importNotice";
export { planOfNotice } from "../../actions/noticePlan";
