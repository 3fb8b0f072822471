/** An indicator as the fields of a form: apart from reading them, so that a form can be drawn without the reader. */
export { typedOf } from "../planSheets/typedOf";
