/** Each error as a sentence with a next step, and details for support without contents. */
import { act, screen, within } from "@testing-library/react";
import { failed, succeeded, type Problem } from "../../src/sheet/outcome";
import { correctable } from "./fakes";
import { showPane } from "./setup";

const alert = (): Promise<HTMLElement> => screen.findByRole("alert");

/** What can stand in the way of a review, what is said, and what to do. */
const PROBLEMS: readonly (readonly [Problem, RegExp, RegExp])[] = [
  [{ code: "cell-being-edited" }, /单元格正在编辑/, /按回车键或者Esc键/],
  [{ code: "sheet-protected", sheet: "台账" }, /“台账”受保护，未作任何改动/, /撤销工作表保护/],
  [{ code: "workbook-protected" }, /结构受保护/, /撤销工作簿保护/],
  [{ code: "other-workbook-in-front" }, /另一个工作簿/, /切换到打开本窗格的工作簿/],
  [{ code: "excel-too-old", needs: "ExcelApi 1.14" }, /版本过低/, /Office LTSC 2021/],
  [{ code: "payload-too-large" }, /超过了Excel的限制/, /减少工作表数量/],
  [{ code: "office-not-loaded" }, /没有加载成功/, /关闭窗格重新打开/],
  [{ code: "timeout" }, /长时间没有响应/, /再重试/],
  [{ code: "no-ledger", sheets: [{ sheet: "值班", reason: "no-header" }] }, /没有找到台账.*“值班”/, /“指标”列/],
  [{ code: "excel-error", excelCode: "GeneralException", detail: "" }, /GeneralException/, /重试/],
  [{ code: "unexpected", detail: "x" }, /意料之外/, /重试/],
];

test.each(PROBLEMS)("%j", async (problem, message, next) => {
  const { press } = showPane({ review: async () => failed(problem) });
  await press("核验");
  const told = await alert();
  expect(within(told).getByText("核验没有完成")).toBeInTheDocument();
  expect(told).toHaveTextContent(message);
  expect(told).toHaveTextContent(next);
  expect(within(told).getByRole("button", { name: "重试" })).toBeInTheDocument();
});

test("trying again does it again, and a success takes the sentence away", async () => {
  let tries = 0;
  const { press } = showPane({ review: async () => ((tries += 1) === 1 ? failed({ code: "cell-being-edited" }) : succeeded(correctable())) });
  await press("核验");
  await alert();
  await press("重试");
  expect(await screen.findByText("已标记 7 个单元格")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("marks that fail leave the results to be read", async () => {
  const { press } = showPane({ mark: async () => failed({ code: "sheet-protected", sheet: "台账" }) });
  await press("核验");
  expect(await alert()).toHaveTextContent("标记没有完成");
  expect(screen.getByRole("heading", { name: "核验结果" })).toBeInTheDocument();
});

test("a jump that fails is told, and what else is going on goes on", async () => {
  const { press, user } = showPane({ jumpTo: async () => failed({ code: "other-workbook-in-front" }) });
  await press("核验");
  await user.click((await screen.findAllByRole("button", { name: /^问题 / }))[0]!);
  expect(await alert()).toHaveTextContent(/没有跳到单元格.*另一个工作簿/);
});

test("a write that fails offers to look at it once more", async () => {
  const { press, actions } = showPane({ correct: async () => failed({ code: "sheet-protected", sheet: "台账" }) });
  await press("核验");
  await screen.findByText("已标记 7 个单元格");
  await press("采用方案目标");
  await press("写入");
  expect(await alert()).toHaveTextContent("没有写入");
  await press("重试");
  expect(await screen.findByRole("heading", { name: "改正预览" })).toBeInTheDocument();
  expect(actions.calls.filter((call) => call === "correct")).toHaveLength(1);
});

test("details for support hold codes and versions, and nothing of the ledger", async () => {
  const { press, user } = showPane({ review: async () => failed({ code: "excel-error", excelCode: "InvalidReference", detail: "秘密内容" }) });
  await press("核验");
  await alert();
  await user.click(screen.getByRole("button", { name: "复制技术信息" }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain("InvalidReference");
  expect(copied).toContain("16.0");
  expect(copied).not.toContain("秘密内容");
  expect(screen.getByRole("button", { name: "已复制" })).toBeInTheDocument();
});

test("an action that throws does not leave the pane waiting", async () => {
  const { press } = showPane({
    clearMarks: async () => {
      throw new Error("boom");
    },
  });
  await press("清除标记");
  expect(await screen.findByText("标记没有清除")).toBeInTheDocument();
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("a program that did not come is told as such", async () => {
  const { press } = showPane({
    review: async () => {
      throw Object.assign(new Error("gone"), { name: "ChunkLoadError" });
    },
  });
  await press("核验");
  expect(await alert()).toHaveTextContent(/没有载入。请检查网络/);
});

test("trouble can be put away", async () => {
  const { press } = showPane({ review: async () => failed({ code: "timeout" }) });
  await press("核验");
  await alert();
  await act(async () => screen.getByRole("button", { name: "关闭" }).click());
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
