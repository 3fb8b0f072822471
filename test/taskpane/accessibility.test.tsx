/** Names, roles and relations in each state of the pane, by axe. Colours need a real browser: test/e2e/states.test.ts. */
import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { failed } from "../../src/sheet/outcome";
import { showPane } from "./setup";

async function faults(): Promise<readonly string[]> {
  // The frame around is the host page's affair; jsdom draws nothing, so colours cannot be measured.
  const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("before the first review", async () => {
  showPane();
  expect(await faults()).toEqual([]);
});

test("with the settings open", async () => {
  const { press } = showPane();
  await press("设置");
  expect(await faults()).toEqual([]);
});

test("a date that is none", async () => {
  const { user } = showPane();
  await user.clear(screen.getByLabelText("核验日期（汇总截止）"));
  expect(await faults()).toEqual([]);
});

test("busy", async () => {
  const { press } = showPane({ review: () => new Promise(() => undefined) });
  await press("核验");
  expect(await faults()).toEqual([]);
});

test("trouble, with details to copy by hand", async () => {
  const { press } = showPane({ review: async () => failed({ code: "sheet-protected", sheet: "台账" }) });
  await press("核验");
  await screen.findByRole("alert");
  expect(await faults()).toEqual([]);
});

test("results, out of date, with a clause open", async () => {
  const { actions, press, user } = showPane();
  await press("核验");
  await screen.findByText(/已标记/);
  act(() => actions.change());
  await user.click(screen.getAllByRole("button", { name: "原文条款" })[0]!);
  expect(await faults()).toEqual([]);
});

test("the fill preview", async () => {
  const { press } = showPane();
  await press("填写责任单位");
  await screen.findByRole("heading", { name: "填写责任单位：预览" });
  expect(await faults()).toEqual([]);
});
