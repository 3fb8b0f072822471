/** Whether something inferred of an indicator still waits for the office (口径): what every review asks. The list, and confirming: `inferences.ts`. */
import type { Indicator } from "./plan";

/** The comparator is inferred and nobody confirmed it. */
export const comparatorIsOpen = ({ comparatorInferred, comparatorConfirmedOn }: Indicator): boolean => comparatorInferred && comparatorConfirmedOn === undefined;

/** The owners are inferred and nobody confirmed them. */
export const ownerIsOpen = ({ ownerBasis, ownerConfirmedOn }: Indicator): boolean => ownerBasis === "inferred" && ownerConfirmedOn === undefined;
