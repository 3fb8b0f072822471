/** en-US · what the pane says as soon as it opens. */
import type { ShellText } from "../shell";

export const shell: ShellText = {
  product: "Indicator Ledger",
  pageTitle: "Indicator Ledger · task pane",

  situations: {
    label: "Situations",
    department: "Department",
    office: "Office",
    meeting: "Meeting",
  },

  openSettings: "Settings",

  welcome: {
    title: "Three pages for three jobs",
    lines: {
      department: "A department checks its own ledger and puts right what is wrong.",
      office: "The office gathers the departments' ledgers and makes the summary.",
      meeting: "On the big screen: totals, lights, and where each figure comes from.",
    },
    done: "Got it",
  },

  review: {
    region: "Review",
    asOf: "As-of date",
    asOfMissing: "Enter a date such as 2018-07-31.",
    start: "Review",
    again: "Review again",
  },

  start: {
    title: "Check this ledger",
    body: "Each row is held against the plan: what is wrong, by how much, and what to do next.",
    steps: ["Press Review", "Click a finding to go to its cell", "Put right what can be put right here; it is reviewed again at once"],
    local: "Everything stays on this computer. Nothing is uploaded.",
  },

  busy: {
    review: "Reading the workbook…",
    mark: "Marking cells in the ledger…",
    correct: "Writing, then reviewing again…",
    clear: "Clearing marks…",
    prepare: "Reading the sheets for the preview…",
    compile: "Compiling the sheets and writing the summary…",
    undo: "Undoing the last action…",
    planPrepare: "Making the preview…",
    planWrite: "Writing the plan's sheets…",
    ledgersWrite: "Writing the blank ledgers…",
    sheets: (read, of) => `${read} of ${of} sheets reviewed`,
    slow: "This takes longer than usual. If a cell is being edited, press Enter or Esc to end editing.",
    cancel: "Cancel",
    stopWaiting: "Stop waiting",
  },

  loading: "Loading…",
  loadFailed: "This part did not load. Check the network or the server the add-in comes from, then try again.",
  retry: "Try again",
};
