/** en-US · the office's page: files, who has reported, repeated files, the preview of the summary, decisions. */
import type { office as shape } from "../zh-CN/office";

/** "1 file", "12 files", of a count in the locale's writing. */
const of = (count: string, one: string, many: string): string => `${count} ${count === "1" ? one : many}`;

export const office: typeof shape = {
  drop: {
    region: "Files from the departments",
    title: "Drop files or folders here",
    now: "Let go to read them",
    formats: "xlsx, xls, et, ods, csv; read on this computer only",
    files: "Choose files",
    folder: "Choose a folder",
    addFiles: "Add files",
    addFolder: "Add a folder",
    clear: "Clear files",
    noDate: "Correct the date first; the files are read by it.",
  },

  reading: {
    looking: "Looking through the folders…",
    progress: (done, total) => `${done} of ${of(total, "file", "files")} read`,
    current: (file) => `Reading: ${file}`,
    bar: "Progress of reading",
    stop: "Stop reading",
    failed: "No file was read",
  },

  read: {
    heading: "Files",
    done: (files, ledgers) => `${of(files, "file", "files")} read, ${ledgers} with ledgers.`,
    unread: (count) => `${of(count, "file or sheet", "files or sheets")} could not be read.`,
    stopped: (files) => `Stopped: only ${of(files, "file was", "files were")} read. The others are not part of the summary.`,
    nothing: "There is no workbook to read.",
    again: "Read again",
    own: (sheets) => `Count this workbook's own ledgers, too (${sheets})`,
  },

  roster: {
    line: (expected, reported) => `${reported} of ${of(expected, "department", "departments")} reported`,
    reported: (count) => `Reported (${count})`,
    notReported: (count) => `Not reported (${count})`,
    unread: (count) => `File came, could not be read (${count})`,
    unknown: (count) => `Department unknown (${count})`,
    notDue: "not expected",
    own: "This workbook",
    place: (file, sheet) => `${file} · ${sheet}`,
    noDate: "no date given",
  },

  versions: {
    heading: "Repeated files",
    question: (whose) => `${whose}: which one counts`,
    aLedger: "One ledger",
    only: (file) => `Only “${file}”`,
    proposed: "newer",
    less: (file, count, example) => `The newer “${file}” lacks ${of(count, "item", "items")} of the other (such as “${example}”). Counting it alone would lose them, so all count at first.`,
    all: "All of them; figures that differ are to be decided",
  },

  notRead: {
    heading: (count) => `Could not be read (${count})`,
    sheet: (file, sheet) => `${file} · sheet “${sheet}”`,
    leftOut: (count) => `Not opened (${count})`,
    more: (count) => `Show more (${count} left)`,
  },

  preview: {
    heading: "Preview of the summary",
    intro: "Nothing is written yet. Look it over, then write it into the workbook; it can be undone.",
    stale: "The workbook was changed after this preview. Preview it again.",
    otherPlan: "The plan in the workbook was changed after the files were read. Go back and read the files again.",
    again: "Preview again",
    totals: "Attainment",
    sheets: "Sheets to write",
    state: { new: "new", "filled-again": "filled again" },
    renamed: (wished) => `another sheet is called “${wished}”`,
    left: (sheets) => `Left as they are (somebody changed them): ${sheets}`,
    kept: "What people typed",
    nothingKept: "Nothing has been typed yet.",
    notes: (cells) => `${of(cells, "note or opinion", "notes and opinions")}: kept`,
    rectification: (cells) => `${of(cells, "cell", "cells")} of the rectification list: kept`,
    decisionCells: (cells) => `${of(cells, "cell", "cells")} of the reconciliation sheet: kept`,
    items: (opened, closed, open) => `Rectification: ${opened} new, ${closed} closed, ${open} open in all`,
    lapsed: (count) => `${of(count, "decision no longer applies", "decisions no longer apply")}, since the reports changed; the reconciliation sheet says which`,
    fault: (indicator, sentence) => `${indicator}: ${sentence}`,
    write: (sheets) => `Write ${of(sheets, "sheet", "sheets")}`,
    cancel: "Do not write",
  },

  decide: {
    heading: (count) => `To be decided (${count})`,
    none: "Nothing is to be decided.",
    hint: "Reports disagree, or a figure is unclear. Decide here, or on the reconciliation sheet after writing; what is not decided stays unclear.",
    open: (indicator) => `Decide: ${indicator}`,
    target: (target) => `Target ${target}`,
    candidates: "Which figure counts",
    noReports: "No figure to adopt",
    written: (text) => `written “${text}”`,
    blank: "blank",
    typed: "Another figure",
    value: (unit) => (unit === "" ? "Decided figure" : `Decided figure (${unit})`),
    valueName: "Decided figure",
    reason: "Reason",
    by: "Decided by (role), optional",
    apply: "Decide",
    decided: (value) => `Decided: ${value}`,
    because: (reason) => `Reason: ${reason}`,
    pending: "Goes onto the reconciliation sheet when written",
    withdraw: "Take back",
    unknownDepartment: "department unknown",
    more: (count) => `Show more (${count} left)`,
    after: (count) => `${of(count, "indicator is", "indicators are")} still to be decided: press Compile again, or use the reconciliation sheet.`,
  },
  separator: ", ",
};
