/**
 * What is made of a summary and of the history for the pane to draw. Pure, and apart from what reads and writes the workbook.
 *
 *   attainmentOf(summary)                   verdicts counted by department and by area
 *   coursesOf(history, planInForce)         the course of every indicator
 */
export { attainmentOf } from "../summary/attainment";
export type { Attainment, AttainmentRow } from "../summary/attainment";
export { coursesOf } from "../summary/trend";
export type { Course, Courses, TrendPoint } from "../summary/trend";
