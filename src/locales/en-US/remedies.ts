/** en-US · what can be put right here: buttons, preview, names of the kinds of change. */
import type { remedies as shape } from "../zh-CN/remedies";

const cells = (count: string): string => `${count} ${count === "1" ? "cell" : "cells"}`;

export const remedies: typeof shape = {
  action: {
    "fill-owner": () => "Fill in",
    "rewrite-owner": () => "Rewrite as in the plan",
    "adopt-name": () => "Use the plan's name",
    "not-applicable": () => "Mark as not applicable",
    "confirm-percent": (after) => `It is ${after}`,
    "adopt-target": () => "Use the plan's target",
  },

  group: {
    "fill-owner": { title: "Fill in blank owners", hint: "As the plan says; blank cells only." },
    "rewrite-owner": { title: "Rewrite owners as in the plan", hint: "Replaces what is written; please check one by one." },
    "adopt-name": { title: "Use the plan's indicator names", hint: "Only where it is the same indicator." },
    "not-applicable": { title: "Mark as not applicable", hint: "For indicators that others lead." },
    "confirm-percent": { title: "Confirm percentages", hint: "0.97 may mean 97% or 0.97%; you say which." },
    "adopt-target": { title: "Use the plan's targets", hint: "Leave out targets that were changed officially, and attach the document." },
  },

  offer: (count) => `${cells(count)} can be put right here`,
  review: "Look and correct",

  heading: { all: "Corrections: preview", owners: "Fill in owners: preview" },
  intro: "Only ticked cells are written. They are reviewed again at once, and can be undone.",
  nothing: { all: "Nothing here can be put right with one click.", owners: "There are no owner cells to fill in." },
  nothingNext: "Change the ledger as each finding says, then review again.",
  before: "Now",
  after: "Becomes",
  blank: "(blank)",
  more: (count) => `Show more (${count} left)`,
  all: "Select all",
  choose: (cell) => `${cell} becomes`,
  leave: "Leave as it is",
  tick: (cell, after) => `${cell} becomes “${after}”`,
  skipped: (count) => `Cannot be filled in (${count})`,
  write: "Write",
  apply: (count) => `Write ${cells(count)}`,
  cancel: "Do not write",
  place: (sheet, cell) => `${sheet} · ${cell}`,
  which: "Which one",
};
