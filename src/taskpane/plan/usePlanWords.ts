/** The sentences of the page of the plan, in the pane's language. */
import { planPageOf, type PlanPageText } from "../../locales/planPage";
import { usePane } from "../context/paneContext";

export const usePlanWords = (): PlanPageText => planPageOf(usePane().code);
