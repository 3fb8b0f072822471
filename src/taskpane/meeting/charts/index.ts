/** The pictures of the meeting: one bundle, fetched when the first is looked at. */
export { AttainmentChart } from "./AttainmentChart";
export { TrendChart } from "./TrendChart";
