/** The rows of the tidy ledgers where a mess changes nothing but their place: from sheet row `first`, figures in column `value`. */
import { COMPLETED, CONSUMER, COVERAGE, ADOPTION, HIGHWAY, HOUSING, LARGE, OTHER, PRODUCER, STANDARDS, WATER, ZONES } from "../build/ledgerDraft";

const rows = (figures: readonly (readonly [string, string])[]) => (first: number, value = "E"): string => figures.map(([name, figure], index) => `${first + index} ${value}${first + index} ${name} met ${figure}`).join("\n");

export const farmingMet = rows([[ADOPTION, "82.5%"], [COVERAGE, "31%"], [ZONES, "1个"]]);
export const servicesMet = rows([[PRODUCER, "82.1指数"], [CONSUMER, "80指数"], [STANDARDS, "2项"]]);
export const buildingMet = rows([[LARGE, "100%"], [HOUSING, "100%"], [HIGHWAY, "100%"], [WATER, "100%"], [COMPLETED, "100%"], [OTHER, "98.5%"]]);
