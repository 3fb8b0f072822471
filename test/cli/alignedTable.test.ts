import { alignedTable, displayWidth, printable } from "../../src/cli/alignedTable";

test("Chinese characters take two places, so columns stand under each other", () => {
  expect(alignedTable([["文件", "数"], ["区农委.xlsx", "12"]], [1])).toEqual(["文件         数", "区农委.xlsx  12"]);
  expect(displayWidth("区农委.xlsx")).toBe(11);
});

test("what a department typed cannot steer the terminal", () => {
  expect(printable("约30家\u001b[2J\n二行")).toBe("约30家 [2J 二行");
});
