/** en-US · reading many files: those left out, those that repeat one another, older and newer ones. */
import type { reading as shape } from "../zh-CN/reading";

function moment(iso: string): string {
  const at = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const wordOr = (text: string, otherwise: string): string => (text === "" ? otherwise : `“${text}”`);
const files = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const whose = (departments: readonly string[]): string => (departments.length === 0 ? "One ledger" : departments.join(", "));

export const reading: typeof shape = {
  leftOut: {
    "lock-file": "lock file of an open workbook",
    hidden: "hidden file or folder",
    "no-workbook-name": "no workbook",
    "empty-folder": "empty folder",
    "folder-unreadable": "folder cannot be opened",
  },
  sameContent: (keep, others) => `${files(others)} has the same contents as “${keep}”; it is counted once.`,
  newer: (departments, proposed, older, reason) => `${whose(departments)}: more than one ledger came in; “${proposed}” is newer than ${files(older)} (${reason}).`,
  undecided: (departments, names) => `${whose(departments)}: more than one ledger came in (${files(names)}), and nothing says which is newer.`,
  newerBy: {
    "as-of": (newer, older) => `figures as of ${newer}, the other as of ${older}`,
    period: (newer, older) => `filled in until ${newer}, the other until ${older}`,
    "filled-on": (newer, older) => `filled in on ${newer}, the other on ${older}`,
    "name-date": (newer, older) => `dated ${newer} in its name, the other ${older}`,
    saved: (newer, older) => `saved ${moment(newer)}, the other ${moment(older)}`,
    "name-words": (newer, older) => `${wordOr(newer, "no version")} in its name, the other ${wordOr(older, "none")}`,
    modified: (newer, older) => `file changed ${moment(newer)}, the other ${moment(older)}`,
    "copy-number": (newer, older) => `copy number ${newer}, the other ${older === "0" ? "none" : older}`,
  },
  allCounted: "All of them are counted; indicators on which they differ are unclear.",
  onlyNewest: "Only the newer one is counted.",
  leftAside: "not counted",
};
