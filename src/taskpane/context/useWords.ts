/** Every sentence of the pane's language. Only pages that come later may ask for it: the first drawing does without. */
import { localeOf, type Locale } from "../../locales/locale";
import { usePane } from "./paneContext";

export const useWords = (): Locale => localeOf(usePane().code);
