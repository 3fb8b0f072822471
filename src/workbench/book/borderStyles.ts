/**
 * Border styles: the file's names and Office.js's. A file's name that also says a weight ("medium", "thick", "hair") has no single
 * Office.js name and is kept as it is, so that the grid can draw it.
 */
const TO_OFFICE: Readonly<Record<string, string>> = { thin: "Continuous", dashed: "Dash", dotted: "Dot", dashDot: "DashDot", dashDotDot: "DashDotDot", double: "Double", slantDashDot: "SlantDashDot" };
const TO_FILE: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(TO_OFFICE).map(([file, office]) => [office, file]));

export const borderStyleFromFile = (style: string): string => TO_OFFICE[style] ?? style;

/** null for "None" and "". */
export const borderStyleToFile = (style: string): string | null => (style === "" || style.toLowerCase() === "none" ? null : (TO_FILE[style] ?? style));
